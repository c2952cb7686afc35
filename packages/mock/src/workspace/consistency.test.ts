import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { answerOf, faults, outcome } from "../testing/answers.ts";
import { WORLDS } from "../worlds/worlds.ts";
import { idsAbove, tiesAbove } from "../resources/accounts/account-ties.ts";
import type { Workspace } from "./contract.ts";
import type { Issue, Message } from "./entities.ts";
import { HANDLERS } from "../resources/handlers.ts";
import { timestamp } from "../resources/inputs/times.ts";
import { createWorkspace } from "./workspace.ts";

const world = await WORLDS.small();

interface Step {
  readonly route: string;
  readonly issue: number;
  readonly account: number;
  readonly contact: number;
  readonly body: Record<string, unknown>;
}

const body = fc.oneof(
  fc.record({ state: fc.constantFrom("new", "waiting_on_you", "on_hold", "with_engineering", "closed", "wont_fix") }),
  fc.record({ tags: fc.uniqueArray(fc.constantFrom("bug", "billing", "storm"), { maxLength: 3 }) }),
  fc.record({
    custom_fields: fc.constantFrom(
      [{ slug: "priority", value: "low" }],
      [{ slug: "environments", values: ["sandbox"] }],
      [{ slug: "priority" }],
    ),
  }),
  fc.constantFrom({ assignee_id: "" }, { team_id: "" }, { requester_id: "" }, { title: "Another title" }),
);

const step: fc.Arbitrary<Step> = fc.record({
  route: fc.constantFrom(
    "POST /issues",
    "PATCH /issues/{id}",
    "PATCH /issues/{id}",
    "DELETE /issues/{id}",
    "POST /issues/{id}/reply",
    "POST /issues/{id}/note",
    "POST /issues/{id}/threads",
    "POST /issues/{id}/ai-response",
    "DELETE /issues/{id}/messages/{message_id}",
    "POST /issues/{id}/messages/{message_id}/redact",
    "POST /import/issues",
    "POST /import/issues/{id}/messages",
    "POST /issues/{id}/snooze",
    "POST /issues/{id}/followers",
    "POST /issues/{id}/external-issues",
    "DELETE /accounts/{id}",
    "DELETE /contacts/{id}",
    "DELETE /tags/{id}",
    "POST /contacts",
    "POST /accounts",
    "PATCH /accounts",
    "PATCH /accounts/{id}",
    "POST /accounts/merge",
    "POST /accounts/{account_id}/relationship",
    "POST /accounts/{account_id}/relationship",
    "DELETE /accounts/{account_id}/relationships/{relationship_id}",
    "POST /accounts/{account_id}/highlights",
    "DELETE /accounts/{account_id}/highlights/{highlight_id}",
    "POST /accounts/{id}/activities",
    "POST /accounts/{id}/files",
    "POST /import/contacts",
  ),
  issue: fc.nat(5),
  account: fc.nat(3),
  contact: fc.nat(4),
  body,
});

/** Takes a step against whatever is there by now, or none where nothing is. */
function take(workspace: Workspace, { route, issue, account, contact, body: change }: Step): void {
  const rows = {
    issue: workspace.issues.all()[issue],
    account: workspace.accounts.all()[account],
    contact: workspace.contacts.all()[contact],
  };
  const others = workspace.accounts.all().filter((each) => each !== rows.account);
  const other = others[contact % Math.max(1, others.length)];
  const messages = workspace.messages.get(rows.issue?.id ?? "") ?? [];
  const shown = messages.find((message) => !message.is_private);
  const past = (hours: number): string => timestamp(workspace.now() - hours * 3_600_000);
  const written = [
    { body_html: "i", is_private: account % 2 === 1, created_at: past(contact) },
    { body_html: "j", is_private: false, contact_id: rows.contact?.id ?? "", created_at: past(account) },
  ];
  const owner = route.includes("accounts/")
    ? rows.account
    : route.includes("contacts/")
      ? rows.contact
      : route.includes("tags/")
        ? workspace.tags.all()[0]
        : rows.issue;
  const bodies: Record<string, Record<string, unknown>> = {
    "POST /issues": {
      title: "T",
      body_html: "<p>T</p>",
      requester_email: `p${contact}@brightwater.example`,
      priority: "high",
      attachment_urls: ["https://a.example/1.png"],
    },
    "PATCH /issues/{id}": change,
    "POST /issues/{id}/reply": {
      body_html: "r",
      message_id: shown?.id,
      ...(shown?.source === "email" ? { email_info: { to_emails: ["a@b.example"] } } : {}),
      ...(contact % 2 ? { contact_id: rows.contact?.id } : {}),
    },
    "POST /issues/{id}/note": { body_html: "n" },
    "POST /issues/{id}/threads": {},
    "POST /issues/{id}/ai-response": { ai_agent_id: "a", post_as_internal_note: contact % 2 === 1 },
    "POST /import/issues": {
      title: "I",
      state: "new",
      account_id: rows.account?.id,
      requester_id: rows.contact?.account?.id === rows.account?.id ? rows.contact?.id : undefined,
      ...(change["state"] === undefined ? {} : { state: change["state"] }),
      ...(account % 2 ? { issue_number: 900 + contact } : { first_response_time: past(0) }),
      messages: written,
    },
    "POST /import/issues/{id}/messages": { messages: written },
    "POST /issues/{id}/snooze": { snooze_until: "2026-11-01T00:00:00Z" },
    "POST /issues/{id}/followers": {
      user_ids: [workspace.tokenUser],
      contact_ids: rows.contact ? [rows.contact.id] : [],
    },
    "POST /issues/{id}/external-issues": { source: "jira", external_issue_id: `${contact}` },
    "POST /contacts": { name: "P", email: `p${contact}@kestrelrobotics.example`, account_id: rows.account?.id },
    "POST /accounts": {
      name: "A",
      domains: ["a.example"],
      primary_domain: "a.example",
      tags: ["pilot"],
      ...(contact % 2 && rows.account ? { subaccount_ids: [rows.account.id] } : {}),
      ...(issue % 2 ? { account_type: "partner" } : {}),
    },
    "PATCH /accounts": {
      account_ids: workspace.accounts.all().map((each) => each.id),
      ...("tags" in change ? { ...change, tags_apply_mode: contact % 2 ? "append_only" : "remove_only" } : {}),
    },
    "PATCH /accounts/{id}": {
      subaccount_ids: other ? [other.id] : [],
      external_ids: [{ external_id: `e${contact}`, label: "erp" }],
    },
    "POST /accounts/merge": { merge_into_account_id: rows.account?.id, merge_account_ids: [other?.id] },
    "POST /accounts/{account_id}/relationship": {
      relationship_type: other?.type === "partner" ? "partner_account" : "parent_account",
      related_object_id: other?.id,
    },
    "POST /accounts/{account_id}/highlights": { content_html: "h" },
    "POST /accounts/{id}/activities": { slug: "port_visit", contact_id: rows.contact?.id },
    "POST /accounts/{id}/files": { file_url: "https://files.example/a.pdf" },
    "POST /import/contacts": { name: "P", email: `i${contact}@a.example`, account_id: rows.account?.id },
  };
  const ids: Record<string, string | undefined> = {
    id: owner?.id,
    message_id: messages[contact % 3]?.id,
    account_id: rows.account?.id,
    relationship_id: rows.account && tiesAbove(workspace, rows.account)[0]?.id,
    highlight_id: workspace.highlights.all().find((each) => each.account_id === rows.account?.id)?.id,
  };
  const named = [...route.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  const params = Object.fromEntries(named.map((name) => [name, ids[name] ?? ""]));
  expect(
    outcome(() => HANDLERS[route]?.({ workspace, params, query: {}, body: bodies[route] ?? {} }), route),
  ).toBeUndefined();
}

/** Accounts tell the same of their ties from both sides, go in no circle, and are all that anything belongs to. */
function checkAccounts(workspace: Workspace): void {
  const accounts = new Map(workspace.accounts.all().map((account) => [account.id, account]));
  for (const account of accounts.values()) {
    const { id, parent_account_id: parent, subaccount_ids: below, associated_account_ids: clients = [] } = account;
    expect(below.map((child) => accounts.get(child)?.parent_account_id)).toEqual(below.map(() => id));
    expect(parent === null || accounts.get(parent)?.subaccount_ids.includes(id)).toBe(true);
    expect(clients.every((client) => client !== id && accounts.has(client))).toBe(true);
    expect([new Set(below).size, new Set(clients).size]).toEqual([below.length, clients.length]);
    expect(idsAbove(workspace, account)).not.toContain(id);
    const params = { account_id: id };
    const route = "GET /accounts/{account_id}/relationships";
    const ties = HANDLERS[route]?.({ workspace, params, query: {}, body: {} }) ?? {};
    expect(faults(route, ties)).toBeUndefined();
    const partners = [...accounts.values()].filter((each) => each.associated_account_ids?.includes(id));
    const upper = (ties["data"] as { related_object_id: string }[]).map((tie) => tie.related_object_id);
    expect(upper.toSorted()).toEqual([...(parent ? [parent] : []), ...partners.map((each) => each.id)].toSorted());
  }
  for (const tie of workspace.relationships.all()) expect(accounts.has(tie.child_account_id ?? "")).toBe(true);
  for (const highlight of workspace.highlights.all()) expect(accounts.has(highlight.account_id ?? "")).toBe(true);
  for (const lists of [workspace.activities, workspace.accountFiles])
    expect(lists.size).toBe([...accounts.keys()].filter((id) => lists.get(id)).length);
  for (const { account } of workspace.contacts.all()) {
    const ids = account ? accounts.get(account.id) : undefined;
    expect(account ?? null).toEqual(ids ? { id: ids.id, external_ids: ids.external_ids } : null);
  }
}

describe("whatever is done to a workspace", () => {
  it("lists, searches and reads agree, refer to what is there, and keep to the specification", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25, size: "max" }), (steps) => {
        let now = Date.parse(world.now);
        const workspace = createWorkspace(world, { now: () => now });
        for (const each of steps) {
          now += 600_000;
          take(workspace, each);
        }
        const query = { start_time: "2026-01-01T00:00:00Z", end_time: "2026-12-01T00:00:00Z" };
        const listed = (answerOf(workspace, "GET /issues", { query })["data"] ?? []) as Issue[];
        expect((answerOf(workspace, "POST /issues/search")["data"] ?? []) as Issue[]).toEqual(listed);
        answerOf(workspace, "GET /accounts");
        answerOf(workspace, "GET /contacts");
        checkAccounts(workspace);
        const tags = new Set(workspace.tags.all().map((tag) => tag.value));
        expect(new Set(listed.map((issue) => issue.number)).size).toBe(listed.length);
        for (const issue of listed) {
          expect(answerOf(workspace, "GET /issues/{id}", { id: String(issue.number) })["data"]).toBe(issue);
          expect(issue.account === null || workspace.accounts.get(issue.account.id)).toBeTruthy();
          expect(issue.requester === null || workspace.contacts.get(issue.requester.id)).toBeTruthy();
          for (const tag of issue.tags ?? []) expect(tags).toContain(tag);
          const messages = answerOf(workspace, "GET /issues/{id}/messages", { id: issue.id })["data"] as Message[];
          expect(messages.map((each) => each.timestamp)).toEqual(messages.map((each) => each.timestamp).toSorted());
          const threads = workspace.threads.get(issue.id) ?? [];
          answerOf(workspace, "GET /issues/{id}/threads", { id: issue.id });
          for (const thread of threads) expect(thread.issue_id).toBe(issue.id);
          for (const { thread_id: thread } of messages)
            expect(thread === undefined || threads.some(({ id }) => id === thread)).toBe(true);
          const shown = messages.filter((message) => !message.is_private).at(-1)?.timestamp;
          expect(shown ?? issue.latest_message_time).toBe(issue.latest_message_time);
          const counted = Object.values(issue.time_in_status_seconds).reduce((sum, seconds) => sum + seconds, 0);
          expect(counted).toBeLessThanOrEqual((now - Date.parse(issue.created_at)) / 1000);
          expect((issue.resolution_time === null) === !["closed", "wont_fix"].includes(issue.state)).toBe(true);
          expect(issue.updated_at >= issue.latest_message_time && issue.latest_message_time >= issue.created_at).toBe(
            true,
          );
          const followers = answerOf(workspace, "GET /issues/{id}/followers", { id: issue.id })["data"] as {
            id: string;
            type: string;
          }[];
          for (const { id, type } of followers) expect(type === "user" || workspace.contacts.get(id)).toBeTruthy();
        }
      }),
      { numRuns: 120 },
    );
  });
});
