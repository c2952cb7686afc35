import { unwrap, type PylonClient } from "@pylonkit/core";
import { items } from "@pylonkit/pagination";
import { issueIdOf, type IssueRef } from "./issue-ref.ts";
import { signalOf, type RunOptions } from "./run-options.ts";
import type { Message, ReplyBody, WrittenMessage } from "./schemas.ts";

/** Nothing on the issue was written for the customer to see, so there is nothing to reply to. Nothing was sent. */
export class NoPublicMessageError extends Error {
  override readonly name = "NoPublicMessageError";
  /** The issue, as its id or number. */
  readonly issue: string;

  constructor(issue: string) {
    super(`issue ${issue} has no message that the customer sees, so there is nothing to reply to`);
    this.issue = issue;
  }
}

/**
 * Replies to the last message that the customer sees: two requests, `GET /issues/{id}/messages`, which holds all of
 * them, and `POST /issues/{id}/reply`. `reply` is HTML, or the body with its author, files and recipients. Pylon takes
 * no recipients over from a mail, so without `email_info` the reply goes to who wrote it, or, where the team did, to
 * those it went to; those in copy stay in copy. Throws `NoPublicMessageError` where there are only notes.
 */
export async function replyToIssue(
  pylon: PylonClient,
  issue: IssueRef,
  reply: string | ReplyBody,
  options: RunOptions = {},
): Promise<WrittenMessage> {
  const params = { path: { id: issueIdOf(issue) } };
  let last: Message | undefined;
  for await (const message of items(pylon, "GET /issues/{id}/messages", { params }, options)) {
    if (!message.is_private) last = message;
  }
  if (!last) throw new NoPublicMessageError(params.path.id);
  const given = typeof reply === "string" ? { body_html: reply } : reply;
  const email_info = given.email_info ?? recipientsOf(last);
  const body = { ...given, message_id: last.id, ...(email_info && { email_info }) };
  return (await unwrap(pylon.POST("/issues/{id}/reply", { params, body, ...signalOf(options) }))).data;
}

/** Who a reply to a mail goes to; `undefined` for a message that was no mail, or names nobody. */
function recipientsOf({ author, email_info: mail }: Message): NonNullable<ReplyBody["email_info"]> | undefined {
  if (!mail) return undefined;
  const to = (author?.user ? mail.to_emails : mail.from_email ? [mail.from_email] : []) ?? [];
  const cc = (mail.cc_emails ?? []).filter((address) => !to.includes(address));
  if (to.length + cc.length === 0) return undefined;
  return { ...(to.length > 0 && { to_emails: to }), ...(cc.length > 0 && { cc_emails: cc }) };
}
