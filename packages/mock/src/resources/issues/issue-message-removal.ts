import { Refusal, type Handler, type HandlerCall, type Handlers } from "../../workspace/contract.ts";
import type { Issue, Message } from "../../workspace/entities.ts";
import { saveIssue } from "./issue-state.ts";
import { latestMessageTime, messagesOf } from "./messages.ts";
import { issueOf } from "../inputs/references.ts";

/**
 * Deletes a message for good. The text of the first one goes from the issue too, and so do its files; the latest
 * message of the issue is the latest that is left. Touches and response times stay, as they happened (all assumed).
 */
const deleteMessage: Handler = (call) => {
  const { workspace } = call;
  const { issue, message, messages } = named(call);
  const left = messages.filter((each) => each !== message);
  workspace.messages.put(issue.id, left);
  saveIssue(workspace, {
    ...withoutContent(issue, messages, message),
    latest_message_time: latestMessageTime(issue, left),
  });
  return {};
};

/**
 * Takes the text and the files out of a message and keeps the rest. What the issue shows of them, its `body_html` when
 * it is the first message, goes with them. That an empty text takes its place is assumed.
 */
const redactMessage: Handler = (call) => {
  const { workspace } = call;
  const { issue, message, messages } = named(call);
  const { file_urls: _, ...kept } = message;
  const redacted: Message = { ...kept, message_html: "" };
  workspace.messages.put(
    issue.id,
    messages.map((each) => (each === message ? redacted : each)),
  );
  saveIssue(workspace, withoutContent(issue, messages, message));
  return { data: redacted };
};

function named({ workspace, params }: HandlerCall): { issue: Issue; message: Message; messages: readonly Message[] } {
  const issue = issueOf(workspace, params["id"] ?? "");
  const messages = messagesOf(workspace, issue);
  const id = params["message_id"] ?? "";
  const message = messages.find((each) => each.id === id);
  if (message) return { issue, message, messages };
  throw new Refusal({
    status: 404,
    code: "not_found",
    errors: [
      `Issue ${issue.number} has no message ${JSON.stringify(id)}; GET /issues/{id}/messages lists what there is.`,
    ],
  });
}

/** The issue without what it shows of a message. */
function withoutContent(issue: Issue, messages: readonly Message[], message: Message): Issue {
  const { attachment_urls: files = [], ...rest } = issue;
  const left = files.filter((url) => !message.file_urls?.includes(url));
  const opened = messages[0] === message && issue.body_html === message.message_html;
  return { ...rest, ...(opened ? { body_html: "" } : {}), ...(left.length > 0 ? { attachment_urls: left } : {}) };
}

export const issueMessageRemovalHandlers = {
  "DELETE /issues/{id}/messages/{message_id}": deleteMessage,
  "POST /issues/{id}/messages/{message_id}/redact": redactMessage,
} satisfies Handlers;
