import type { components } from "@pylonkit/openapi";

import { businessSeconds } from "../business-hours.ts";
import type { Handler, Handlers, Workspace } from "../contract.ts";
import type { Issue, Message } from "../entities.ts";
import { categoryOf, movedTo, saveIssue } from "../issue-state.ts";
import { addMessages, type Author, authorOf, customerWasActive, messageBy, messagesOf } from "../messages.ts";
import { page } from "../page.ts";
import { issueOf } from "../references.ts";
import { badRequest } from "../refusals.ts";
import { chosenThread, startThread } from "../threads.ts";
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
  addMessages(workspace, issue, [message]);
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
 * Adds an internal note to the thread it chooses, else to a new one, which `thread_name` names. The customer hears
 * nothing of it, so the state and the latest message of the issue stay; it counts as a touch (all assumed).
 */
const addIssueNote: Handler = ({ workspace, params, body }) => {
  const issue = issueOf(workspace, params["id"] ?? "");
  const note = body as unknown as Note;
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
  saveIssue(workspace, { ...issue, number_of_touches: issue.number_of_touches + 1 });
  return { data: { id: message.id, issue_id: issue.id } };
};

export const issueMessageHandlers = {
  "GET /issues/{id}/messages": listIssueMessages,
  "POST /issues/{id}/note": addIssueNote,
  "POST /issues/{id}/reply": replyToIssue,
} satisfies Handlers;
