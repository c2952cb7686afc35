import type { components } from "@pylonkit/openapi";

import type { Handler, Handlers, Workspace } from "../contract.ts";
import { build } from "../builders/build.ts";
import type { Account, Contact, Issue } from "../entities.ts";
import { defaultFields, writeCustomFields } from "../custom-fields.ts";
import { authorOf, type Author, customerWasActive, messageBy } from "../messages.ts";
import { writeTags } from "../object-tags.ts";
import { contactByEmail, miniAccount, miniOrNull, referredAccount, referredContact } from "../references.ts";
import { badRequest } from "../refusals.ts";
import { readTime, timestamp } from "../times.ts";
import { newContact } from "./contacts.ts";

type CreateIssueRequest = components["schemas"]["CreateIssueRequest"];
type Destination = NonNullable<CreateIssueRequest["destination_metadata"]>["destination"];

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
 * sends out leaves the issue waiting on the customer, anything else is new (assumed).
 */
const createIssue: Handler = (call) => {
  const { workspace } = call;
  const body = call.body as unknown as CreateIssueRequest;
  const destination = body.destination_metadata?.destination ?? "internal";
  const author = authorOf(workspace, body);
  if (author.kind === "contact" && destination === "internal") {
    throw badRequest(
      "contact_id: a contact cannot write an internal note; give destination_metadata with another destination.",
    );
  }
  const { account, requester } = partiesOf(workspace, body);
  if (destination === "email" && !body.destination_metadata?.email) {
    throw badRequest("destination_metadata.email: it is empty; the destination email needs the address to send from.");
  }
  checkDestination(destination, account, requester);
  const created = body.created_at === undefined ? workspace.now() : readTime("created_at", body.created_at);
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
    state: stateOf(destination, author),
    account: account ? miniAccount(account) : null,
    assignee,
    requester: requester ? { id: requester.id } : null,
    team,
    tags,
    custom_fields: customFields,
    created_at: at,
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
      email:
        destination === "email"
          ? {
              from: body.destination_metadata?.email,
              to: requester?.email ? [requester.email] : [],
              cc: body.destination_metadata?.email_ccs,
              bcc: body.destination_metadata?.email_bccs,
            }
          : undefined,
    }),
  ]);
  if (author.kind === "contact") customerWasActive(workspace, issue, at);
  return { data: issue };
};

function stateOf(destination: Destination, author: Author): string {
  return destination !== "internal" && author.kind === "user" ? "waiting_on_customer" : "new";
}

/**
 * Whom the issue is for. `requester_id` wins over `requester_email`, which finds a contact or makes one that is yet to
 * be written.
 */
function partiesOf(
  workspace: Workspace,
  body: CreateIssueRequest,
): { account: Account | undefined; requester: Contact | undefined } {
  const given = body.account_id ? referredAccount(workspace, "account_id", body.account_id) : undefined;
  if (!body.account_id && !body.requester_id && !body.requester_email) {
    throw badRequest("account_id: say whom the issue is for, by account_id, requester_id or requester_email.");
  }
  if (body.requester_id) {
    const requester = referredContact(workspace, "requester_id", body.requester_id);
    if (given && requester.account?.id !== given.id) {
      throw badRequest(`requester_id: ${JSON.stringify(requester.id)} belongs to another account than account_id.`);
    }
    return { requester, account: given ?? ownAccount(workspace, requester) };
  }
  if (!body.requester_email) return { account: given, requester: undefined };
  const requester =
    contactByEmail(workspace, body.requester_email) ??
    newContact(workspace, {
      name: body.requester_name ?? body.requester_email.split("@")[0] ?? body.requester_email,
      email: body.requester_email,
      avatar_url: body.requester_avatar_url,
      account: given ?? accountByDomain(workspace, body.requester_email),
    });
  return { requester, account: given ?? ownAccount(workspace, requester) };
}

function ownAccount(workspace: Workspace, contact: Contact): Account | undefined {
  return contact.account ? workspace.accounts.get(contact.account.id) : undefined;
}

/** New contacts join the account their mail domain belongs to; assumed. */
function accountByDomain(workspace: Workspace, email: string): Account | undefined {
  const domain = email.split("@")[1]?.toLowerCase();
  return workspace.accounts.all().find((account) => account.domains?.some((each) => each.toLowerCase() === domain));
}

function checkDestination(
  destination: Destination,
  account: Account | undefined,
  requester: Contact | undefined,
): void {
  if (destination === "slack" && !account?.channels.some((channel) => channel.source === "slack")) {
    throw badRequest("destination_metadata.destination: slack needs an account with a connected Slack channel.");
  }
  if ((destination === "sms" || destination === "whatsapp") && !requester?.phone_numbers?.length) {
    throw badRequest(`destination_metadata.destination: ${destination} needs a requester with a phone number.`);
  }
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
