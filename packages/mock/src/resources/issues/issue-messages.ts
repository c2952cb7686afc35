import type { components } from "@pylonkit/openapi";

import { checkEmails } from "../inputs/addresses.ts";
import type { Handler, Handlers, Workspace } from "../../workspace/contract.ts";
import type { Issue, Message } from "../../workspace/entities.ts";
import { saveIssue } from "./issue-state.ts";
import { addMessages, authorOf, messageBy, messagesOf } from "./messages.ts";
import { page } from "../../workspace/page.ts";
import { issueOf } from "../inputs/references.ts";
import { badRequest, refuseBlank } from "../inputs/refusals.ts";
import { sendReply } from "./replies.ts";
import { chosenThread, startThread } from "./threads.ts";
import { readPastTime, timestamp } from "../inputs/times.ts";

type Reply = components["schemas"]["CreateIssueReplyRequestBody"];
type Note = components["schemas"]["CreateIssueNoteRequestBody"];

/** Messages oldest first, replies and notes together; without cursor and limit all of them. */
const listIssueMessages: Handler = (call) => {
  const rows = messagesOf(call.workspace, issueOf(call.workspace, call.params["id"] ?? ""));
  const places = new Map(rows.map((message, place) => [message.id, place]));
  return page("GET /issues/{id}/messages", call, {
    rows,
    keyOf: (message) => [places.get(message.id) ?? rows.length],
  });
};

/** Answers a message that the customer sees, over its channel; `sendReply` tells what follows. */
const replyToIssue: Handler = ({ workspace, params, body }) => {
  const issue = issueOf(workspace, params["id"] ?? "");
  const reply = body as unknown as Reply;
  refuseBlank("body_html", reply.body_html, "the text of the reply is expected");
  const answered = answeredMessage(workspace, issue, reply);
  checkRecipients(issue, answered, reply);
  const author = authorOf(workspace, reply);
  const { id } = sendReply(workspace, issue, answered, author, {
    html: reply.body_html,
    at: writtenAt(workspace, issue, reply),
    files: reply.attachment_urls,
    to: reply.email_info?.to_emails,
    cc: reply.email_info?.cc_emails,
    bcc: reply.email_info?.bcc_emails,
  });
  return { data: { id, issue_id: issue.id } };
};

function answeredMessage(workspace: Workspace, issue: Issue, { message_id: id }: Reply): Message {
  const messages = messagesOf(workspace, issue);
  const answered = messages.find((message) => message.id === id);
  if (answered?.is_private) {
    throw badRequest(
      `message_id: ${JSON.stringify(id)} is an internal note; a reply answers a message that the customer sees, one with is_private false in GET /issues/{id}/messages.`,
    );
  }
  if (answered) return answered;
  const mail = messages.find((message) => message.email_info?.message_id === id);
  throw badRequest(
    mail
      ? `message_id: ${JSON.stringify(id)} is the Message-ID of a mail; give the id of the message, ${JSON.stringify(mail.id)}.`
      : `message_id: issue ${issue.number} has no message ${JSON.stringify(id)}; it is the id that GET /issues/{id}/messages lists.`,
  );
}

/** A mail needs a recipient; over any other channel nobody would get one, so it is refused (assumed). */
function checkRecipients(issue: Issue, answered: Message, { email_info: recipients }: Reply): void {
  const { to_emails: to = [], cc_emails: cc = [], bcc_emails: bcc = [] } = recipients ?? {};
  const channel = answered.source ?? issue.source;
  if (channel === "email" && to.length + cc.length + bcc.length === 0) {
    throw badRequest("email_info: this issue goes by mail; name a recipient in to_emails, cc_emails or bcc_emails.");
  }
  if (channel !== "email" && recipients) {
    throw badRequest(`email_info: the message it answers came by ${channel}; only a reply by mail takes recipients.`);
  }
  checkEmails("email_info.to_emails", to);
  checkEmails("email_info.cc_emails", cc);
  checkEmails("email_info.bcc_emails", bcc);
}

/** When a reply was written: now, or over there when it comes from a custom source, which only such issues take. */
function writtenAt(workspace: Workspace, issue: Issue, { custom_source: source }: Reply): string {
  if (!source) return timestamp(workspace.now());
  if (!issue.source.startsWith("custom")) {
    throw badRequest(
      `custom_source: only issues of a custom source take it; the source of this one is ${issue.source}.`,
    );
  }
  refuseBlank("custom_source.external_id", source.external_id, "the id of the message over there is expected");
  if (source.created_at === undefined) return timestamp(workspace.now());
  const at = readPastTime("custom_source.created_at", source.created_at, workspace.now());
  if (at < Date.parse(issue.created_at)) {
    throw badRequest(
      `custom_source.created_at: ${source.created_at} lies before the issue was opened, ${issue.created_at}.`,
    );
  }
  return timestamp(at);
}

/**
 * Adds an internal note to the thread it chooses, else to a new one, which `thread_name` names. The customer hears
 * nothing of it, so the state and the latest message of the issue stay, and it is no touch: issues that only the team
 * sees were recorded without any (all assumed).
 */
const addIssueNote: Handler = ({ workspace, params, body }) => {
  const issue = issueOf(workspace, params["id"] ?? "");
  const note = body as unknown as Note;
  refuseBlank("body_html", note.body_html, "the text of the note is expected");
  const author = authorOf(workspace, note);
  const threadId = chosenThread(workspace, issue, note) ?? startThread(workspace, issue, note.thread_name).id;
  const message = messageBy(workspace, author, {
    html: note.body_html,
    at: timestamp(workspace.now()),
    source: "manual",
    isPrivate: true,
    threadId,
    files: note.attachment_urls,
  });
  addMessages(workspace, issue, [message]);
  saveIssue(workspace, issue);
  return { data: { id: message.id, issue_id: issue.id } };
};

export const issueMessageHandlers = {
  "GET /issues/{id}/messages": listIssueMessages,
  "POST /issues/{id}/note": addIssueNote,
  "POST /issues/{id}/reply": replyToIssue,
} satisfies Handlers;
