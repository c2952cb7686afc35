import { build } from "../../builders/build.ts";
import type { Workspace } from "../../workspace/contract.ts";
import type { Contact, Issue, Message, User } from "../../workspace/entities.ts";
import { miniPerson, referredContact, referredUser } from "../inputs/references.ts";
import { badRequest } from "../inputs/refusals.ts";

/** Who writes a message. */
export type Author =
  { readonly kind: "user"; readonly user: User } | { readonly kind: "contact"; readonly contact: Contact };

/** An AI agent, which messages show by its name alone (assumed). */
export interface Agent {
  readonly kind: "agent";
  readonly name: string;
}

/**
 * The author a body names: `user_id` or `contact_id`, the user of the token when it names neither. `at` stands before
 * the names of the fields in refusals, such as `"messages[0]."`.
 */
export function authorOf(workspace: Workspace, body: { user_id?: string; contact_id?: string }, at = ""): Author {
  const { user_id: userId, contact_id: contactId } = body;
  if (userId && contactId) throw badRequest(`${at}contact_id: give user_id or contact_id as the author, not both.`);
  if (contactId) return { kind: "contact", contact: referredContact(workspace, `${at}contact_id`, contactId) };
  return { kind: "user", user: referredUser(workspace, `${at}user_id`, userId || workspace.tokenUser) };
}

/** What a message says and where it goes, besides its author. */
export interface MessageFacts {
  readonly html: string;
  /** RFC 3339. */
  readonly at: string;
  readonly source: string;
  readonly isPrivate: boolean;
  readonly threadId?: string;
  readonly files?: readonly string[] | undefined;
  readonly email?:
    | {
        from?: string | undefined;
        to?: readonly string[] | undefined;
        cc?: readonly string[] | undefined;
        bcc?: readonly string[] | undefined;
      }
    | undefined;
}

/** A message as Pylon reads it back: keys that do not apply are missing. */
export function messageBy(workspace: Workspace, author: Author | Agent, facts: MessageFacts): Message {
  const id = workspace.newId();
  const { email } = facts;
  return build.message({
    id,
    message_html: facts.html,
    timestamp: facts.at,
    is_private: facts.isPrivate,
    source: facts.source,
    author: messageAuthor(author),
    ...(facts.threadId === undefined ? {} : { thread_id: facts.threadId }),
    ...(email
      ? {
          email_info: {
            message_id: `<${id}@mail.usepylon.example>`,
            ...(email.from === undefined ? {} : { from_email: email.from }),
            to_emails: [...(email.to ?? [])],
            cc_emails: [...(email.cc ?? [])],
            bcc_emails: [...(email.bcc ?? [])],
          },
        }
      : {}),
    ...(facts.files?.length ? { file_urls: [...facts.files] } : {}),
  });
}

/** How messages show their author: a name, and the user or the contact with the address. */
export function messageAuthor(author: Author | Agent): NonNullable<Message["author"]> {
  if (author.kind === "agent") return { name: author.name, avatar_url: null };
  const person = author.kind === "user" ? author.user : author.contact;
  const mini = miniPerson(person);
  return author.kind === "user"
    ? { name: person.name, avatar_url: null, user: mini }
    : { name: person.name, avatar_url: null, contact: mini };
}

/** The messages of an issue, oldest first. */
export function messagesOf(workspace: Workspace, issue: Pick<Issue, "id">): readonly Message[] {
  return workspace.messages.get(issue.id) ?? [];
}

/** Writes messages to an issue and answers all of it: oldest first, and in the order they came within a second. */
export function addMessages(
  workspace: Workspace,
  issue: Pick<Issue, "id">,
  added: readonly Message[],
): readonly Message[] {
  const all = [...messagesOf(workspace, issue), ...added].sort(
    (one, other) => Date.parse(one.timestamp) - Date.parse(other.timestamp),
  );
  workspace.messages.put(issue.id, all);
  return all;
}

/** `latest_message_time`: that of the latest message the customer sees, else the creation of the issue (assumed). */
export function latestMessageTime(issue: Pick<Issue, "created_at">, messages: readonly Message[]): string {
  return messages.findLast((message) => !message.is_private)?.timestamp ?? issue.created_at;
}

/** Notes on the account that somebody there wrote; what was written before the latest that is known changes nothing. */
export function customerWasActive(workspace: Workspace, issue: Pick<Issue, "account">, at: string): void {
  const account = issue.account ? workspace.accounts.get(issue.account.id) : undefined;
  const known = account?.latest_customer_activity_time;
  if (!account || (known && Date.parse(known) >= Date.parse(at))) return;
  workspace.accounts.put(account.id, { ...account, latest_customer_activity_time: at });
}
