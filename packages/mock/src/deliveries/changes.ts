import { isDeepStrictEqual } from "node:util";
import type { Workspace } from "../workspace/contract.ts";
import type { Account, Contact, Issue, Message } from "../workspace/entities.ts";
import type { KindName } from "../workspace/kinds.ts";
import type { Variables } from "./template.ts";
import type { WebhookTrigger } from "./triggers.ts";

/** Something that happened, which webhooks may tell of. */
export interface Occurrence {
  readonly trigger: WebhookTrigger;
  /** The issue, account or contact it happened to: as it is now, or as it was where it is gone. */
  readonly object: Readonly<Record<string, unknown>>;
  readonly variables: Variables;
}

/** What stood at an id before the first write to it. */
export interface Written {
  readonly part: KindName;
  readonly id: string;
  readonly before: unknown;
}

/** What became of the writes of one request: what comes to nothing is nothing, however often it was written. */
export const occurrencesOf = (workspace: Workspace, written: readonly Written[]): readonly Occurrence[] =>
  written.flatMap(({ part, id, before }) => {
    if (part === "issues") return ofIssue(workspace, before as Issue | undefined, workspace.issues.get(id));
    if (part === "messages") return ofMessages(workspace, id, before as readonly Message[] | undefined);
    if (part === "accounts") {
      const [was, is] = [before as Account | undefined, workspace.accounts.get(id)];
      return ofRow("account", was, is, (account) => ({ account }));
    }
    if (part === "contacts") {
      const [was, is] = [before as Contact | undefined, workspace.contacts.get(id)];
      return ofRow("contact", was, is, (contact) => ({
        contact,
        account: rowOf(workspace.accounts, contact.account?.id),
      }));
    }
    return [];
  });

const rowOf = <Row>(table: { get(id: string): Row | undefined }, id: string | null | undefined): Row | undefined =>
  typeof id === "string" ? table.get(id) : undefined;

function ofRow<Row extends object>(
  subject: "account" | "contact",
  was: Row | undefined,
  is: Row | undefined,
  variablesOf: (row: Row) => Variables,
): readonly Occurrence[] {
  const row = is ?? was;
  if (!row) return [];
  const what = !was ? "created" : !is ? "deleted" : differs(was, is) ? "updated" : undefined;
  if (what === undefined) return [];
  return [
    { trigger: `${subject}_${what}`, object: row as Readonly<Record<string, unknown>>, variables: variablesOf(row) },
  ];
}

/** Whether a row differs in more than the time of its change. */
const differs = (was: object, is: object): boolean =>
  !isDeepStrictEqual({ ...was, updated_at: null }, { ...is, updated_at: null });

function ofIssue(workspace: Workspace, was: Issue | undefined, is: Issue | undefined): readonly Occurrence[] {
  const issue = is ?? was;
  if (!issue) return [];
  const triggers = !was ? (["issue_created"] as const) : !is ? (["issue_deleted"] as const) : changesOf(was, is);
  return triggers.map((trigger) => ({ trigger, object: { ...issue }, variables: variablesOf(workspace, issue) }));
}

function changesOf(was: Issue, is: Issue): readonly WebhookTrigger[] {
  const [before, after] = [was.tags ?? [], is.tags ?? []];
  const happened: readonly (readonly [WebhookTrigger, boolean])[] = [
    ["issue_state_changed", was.state !== is.state],
    ["issue_assignee_changed", was.assignee?.id !== is.assignee?.id],
    ["issue_team_changed", was.team?.id !== is.team?.id],
    ["issue_tag_added", after.some((tag) => !before.includes(tag))],
    ["issue_tag_removed", before.some((tag) => !after.includes(tag))],
    ["issue_updated", differs(was, is)],
  ];
  return happened.flatMap(([trigger, so]) => (so ? [trigger] : []));
}

function ofMessages(
  workspace: Workspace,
  issueId: string,
  before: readonly Message[] | undefined = [],
): readonly Occurrence[] {
  const issue = workspace.issues.get(issueId);
  if (!issue) return [];
  const known = new Set(before.map(({ id }) => id));
  const come = (workspace.messages.get(issueId) ?? []).filter(({ id }) => !known.has(id));
  return come.map((message) => ({
    trigger: message.is_private ? "note_added" : message.author?.contact ? "message_received" : "message_sent",
    object: { ...issue },
    variables: { ...variablesOf(workspace, issue), message },
  }));
}

function variablesOf(workspace: Workspace, issue: Issue): Variables {
  return {
    issue: { ...issue, last_message: workspace.messages.get(issue.id)?.at(-1) },
    account: rowOf(workspace.accounts, issue.account?.id),
    contact: rowOf(workspace.contacts, issue.requester?.id),
  };
}
