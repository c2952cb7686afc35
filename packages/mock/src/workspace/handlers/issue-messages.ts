import type { components } from "@pylonkit/openapi";

import { businessSeconds } from "../business-hours.ts";
import type { Handler, Handlers, Workspace } from "../contract.ts";
import type { Issue, Message } from "../entities.ts";
import { categoryOf, movedTo, saveIssue } from "../issue-state.ts";
import { type Author, authorOf, customerWasActive, messageBy, messagesOf } from "../messages.ts";
import { page } from "../page.ts";
import { issueOf } from "../references.ts";
import { badRequest } from "../refusals.ts";
import { secondsBetween, timestamp } from "../times.ts";

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

/**
 * Answers a message that the customer sees, over its channel. A user's reply is a touch, the first one is the first
 * response, and it leaves the issue waiting on the customer; a contact's reply leaves it waiting on you. Issues that
 * are on hold or closed keep their state when a user replies, and come back when a contact does (assumed).
 */
const replyToIssue: Handler = ({ workspace, params, body }) => {
  const issue = issueOf(workspace, params["id"] ?? "");
  const reply = body as unknown as Reply;
  const answered = answeredMessage(workspace, issue, reply);
  const author = authorOf(workspace, reply);
  const at = timestamp(workspace.now());
  const source = answered.source ?? issue.source;
  const message = messageBy(workspace, author, {
    html: reply.body_html,
    at,
    source,
    isPrivate: false,
    files: reply.attachment_urls,
    email:
      source === "email"
        ? {
            from: author.kind === "user" ? issue.workspace_email : (author.contact.email ?? undefined),
            to: reply.email_info?.to_emails,
            cc: reply.email_info?.cc_emails,
            bcc: reply.email_info?.bcc_emails,
          }
        : undefined,
  });
  workspace.messages.put(issue.id, [...messagesOf(workspace, issue), message]);
  saveIssue(workspace, replied(workspace, issue, author, at));
  if (author.kind === "contact") customerWasActive(workspace, issue, at);
  return { data: { id: message.id, issue_id: issue.id } };
};

function answeredMessage(workspace: Workspace, issue: Issue, reply: Reply): Message {
  const answered = messagesOf(workspace, issue).find((message) => message.id === reply.message_id);
  if (!answered) {
    throw badRequest(
      `message_id: issue ${issue.number} has no message ${JSON.stringify(reply.message_id)}; it is the id that GET /issues/{id}/messages lists, not the Message-ID of a mail.`,
    );
  }
  if (answered.is_private) {
    throw badRequest("message_id: it names an internal note; a reply answers a message that the customer sees.");
  }
  const { to_emails: to, cc_emails: cc, bcc_emails: bcc } = reply.email_info ?? {};
  if (answered.source === "email" && !to?.length && !cc?.length && !bcc?.length) {
    throw badRequest("email_info: this issue goes by mail; name a recipient in to_emails, cc_emails or bcc_emails.");
  }
  if (reply.custom_source && !issue.source.startsWith("custom")) {
    throw badRequest(
      `custom_source: only issues of a custom source take it; the source of this one is ${issue.source}.`,
    );
  }
  return answered;
}

function replied(workspace: Workspace, issue: Issue, author: Author, at: string): Issue {
  const category = categoryOf(workspace, issue.state);
  if (author.kind === "contact") {
    const moved = category === "new" ? issue : movedTo(workspace, issue, "waiting_on_you");
    return { ...moved, latest_message_time: at };
  }
  const waits = category === "new" || category === "waiting_on_you";
  const moved = waits ? movedTo(workspace, issue, "waiting_on_customer") : issue;
  const answered: Issue = { ...moved, latest_message_time: at, number_of_touches: moved.number_of_touches + 1 };
  if (answered.first_response_time === null) {
    answered.first_response_time = at;
    answered.first_response_seconds = secondsBetween(issue.created_at, at);
    answered.business_hours_first_response_seconds = businessSeconds(Date.parse(issue.created_at), Date.parse(at));
    delete answered.first_response_breach_time;
  }
  return answered;
}

/**
 * Adds an internal note. It goes to the thread that is named by its id or by one of its notes, else to the newest
 * thread that Slack backs, else to a new one. Empty strings count as left out. The customer hears nothing of it, so
 * the latest message of the issue stays (assumed).
 */
const addIssueNote: Handler = ({ workspace, params, body }) => {
  const issue = issueOf(workspace, params["id"] ?? "");
  const note = body as unknown as Note;
  const messages = messagesOf(workspace, issue);
  const author = authorOf(workspace, note);
  const message = messageBy(workspace, author, {
    html: note.body_html,
    at: timestamp(workspace.now()),
    source: "manual",
    isPrivate: true,
    threadId: threadOf(messages, note) ?? workspace.newId(),
    files: note.attachment_urls,
  });
  workspace.messages.put(issue.id, [...messages, message]);
  saveIssue(workspace, issue);
  return { data: { id: message.id, issue_id: issue.id } };
};

function threadOf(messages: readonly Message[], note: Note): string | undefined {
  if (note.thread_id && note.message_id) throw badRequest("thread_id: give thread_id or message_id, not both.");
  const notes = messages.filter((message) => message.is_private);
  if (note.thread_id) {
    if (notes.some((message) => message.thread_id === note.thread_id)) return note.thread_id;
    throw badRequest(`thread_id: this issue has no internal thread ${JSON.stringify(note.thread_id)}.`);
  }
  if (note.message_id) {
    const named = notes.find((message) => message.id === note.message_id);
    if (named) return named.thread_id ?? undefined;
    throw badRequest(`message_id: this issue has no internal note ${JSON.stringify(note.message_id)}.`);
  }
  return notes.findLast((message) => message.source === "slack")?.thread_id ?? undefined;
}

export const issueMessageHandlers = {
  "GET /issues/{id}/messages": listIssueMessages,
  "POST /issues/{id}/note": addIssueNote,
  "POST /issues/{id}/reply": replyToIssue,
} satisfies Handlers;
