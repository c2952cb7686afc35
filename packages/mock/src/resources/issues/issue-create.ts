import type { components } from "@pylonkit/openapi";

import { assigneeInTurn } from "./assign-in-turn.ts";
import type { Handler, Handlers, Workspace } from "../../workspace/contract.ts";
import { build } from "../../builders/build.ts";
import type { Contact, Issue } from "../../workspace/entities.ts";
import { defaultFields, writeCustomFields } from "../custom-fields/field-entries.ts";
import { checkDestination, type Destination } from "./issue-destination.ts";
import { partiesOf } from "./issue-parties.ts";
import { slugOf } from "./issue-state.ts";
import { authorOf, type Author, customerWasActive, messageBy, type MessageFacts } from "./messages.ts";
import { writeTags } from "../directory/object-tags.ts";
import { miniAccount, miniOrNull } from "../inputs/references.ts";
import { badRequest, refuseBlank } from "../inputs/refusals.ts";
import { readPastTime, timestamp } from "../inputs/times.ts";

type CreateIssueRequest = components["schemas"]["CreateIssueRequest"];

/** The source of an issue that was opened towards a destination; assumed. */
const SOURCES: Readonly<Record<Destination, string>> = {
  internal: "manual",
  email: "email",
  slack: "slack",
  in_app_chat: "chat_widget",
  sms: "sms",
  whatsapp: "whatsapp",
  customer_portal: "form",
};

/**
 * Opens an issue with its first message: an internal note unless a destination says otherwise. A message the team
 * sends out leaves the issue waiting on the customer, anything else is new. One that is said to be of the past has
 * changed now (both assumed).
 */
const createIssue: Handler = (call) => {
  const { workspace } = call;
  const body = call.body as unknown as CreateIssueRequest;
  refuseBlank("title", body.title, "the subject line is expected");
  refuseBlank("body_html", body.body_html, "the text of the first message is expected");
  const destination = body.destination_metadata?.destination ?? "internal";
  const author = authorOf(workspace, body);
  if (author.kind === "contact" && destination === "internal") {
    throw badRequest(
      "contact_id: a contact cannot write an internal note; give destination_metadata with another destination.",
    );
  }
  if (!body.account_id && !body.requester_id && !body.requester_email) {
    throw badRequest("account_id: say whom the issue is for, by account_id, requester_id or requester_email.");
  }
  const { account, requester } = partiesOf(workspace, body);
  checkDestination(body.destination_metadata, { account, requester });
  const now = workspace.now();
  const created = body.created_at === undefined ? now : readPastTime("created_at", body.created_at, now);
  const assignee = miniOrNull(workspace.users, "assignee_id", body.assignee_id ?? "", "GET /users");
  const team = miniOrNull(workspace.teams, "team_id", body.team_id ?? "", "GET /teams");
  const customFields = customFieldsOf(workspace, body);

  // Nothing is refused from here on, so a refused call leaves no tag, contact or gap in the numbers behind.
  const tags = writeTags(workspace, "issue", body.tags ?? []);
  if (requester) workspace.contacts.put(requester.id, requester);
  const number = workspace.nextIssueNumber();
  const at = timestamp(created);
  const issue = build.issue({
    id: workspace.newId(),
    number,
    title: body.title,
    body_html: body.body_html,
    state: slugOf(workspace, stateOf(destination, author)),
    account: account ? miniAccount(account) : null,
    assignee: body.assignee_id ? assignee : assigneeInTurn(workspace, { team, assignee }),
    requester: requester ? { id: requester.id } : null,
    team,
    tags,
    custom_fields: customFields,
    created_at: at,
    updated_at: timestamp(now),
    customer_portal_visible: body.customer_portal_visible ?? destination !== "internal",
    source: SOURCES[destination],
    author_unverified: body.author_unverified ?? false,
    ...(destination === "email" ? { workspace_email: body.destination_metadata?.email } : {}),
    ...(body.attachment_urls?.length ? { attachment_urls: [...body.attachment_urls] } : {}),
  });
  workspace.issues.put(issue.id, issue);
  workspace.messages.put(issue.id, [
    messageBy(workspace, author, {
      html: body.body_html,
      at,
      source: SOURCES[destination],
      isPrivate: destination === "internal",
      files: body.attachment_urls,
      email: destination === "email" ? mailHead(body.destination_metadata, author, requester) : undefined,
    }),
  ]);
  if (author.kind === "contact") customerWasActive(workspace, issue, at);
  return { data: issue };
};

/** A mail of the team goes to the requester; one that a contact is said to have written came from there. */
function mailHead(
  metadata: CreateIssueRequest["destination_metadata"],
  author: Author,
  requester: Contact | undefined,
): MessageFacts["email"] {
  const ours = metadata?.email;
  const theirs = (author.kind === "contact" ? author.contact : requester)?.email ?? undefined;
  const [from, to] = author.kind === "contact" ? [theirs, ours] : [ours, theirs];
  return { from, to: to === undefined ? [] : [to], cc: metadata?.email_ccs, bcc: metadata?.email_bccs };
}

function stateOf(destination: Destination, author: Author): "new" | "waiting_on_customer" {
  return destination !== "internal" && author.kind === "user" ? "waiting_on_customer" : "new";
}

/** `priority` is a custom field under its own name in the body; an entry of `custom_fields` wins over it (assumed). */
function customFieldsOf(workspace: Workspace, body: CreateIssueRequest): Issue["custom_fields"] {
  const priority: Issue["custom_fields"] = body.priority === undefined ? {} : { priority: { value: body.priority } };
  const before = { ...defaultFields(workspace, "issue"), ...priority };
  return writeCustomFields(workspace, "issue", before, body.custom_fields);
}

export const issueCreateHandlers = {
  "POST /issues": createIssue,
} satisfies Handlers;
