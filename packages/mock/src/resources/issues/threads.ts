import { build } from "../../builders/build.ts";
import type { Workspace } from "../../workspace/contract.ts";
import type { Issue, IssueThread, Message } from "../../workspace/entities.ts";
import { messagesOf } from "./messages.ts";
import { badRequest } from "../inputs/refusals.ts";

/** What a thread is called that nobody named; chosen. */
const UNNAMED = "Internal thread";

/** What a note says about where it goes. */
export interface ThreadChoice {
  readonly thread_id?: string;
  readonly message_id?: string;
  readonly thread_name?: string;
}

/** The internal threads of an issue, in the order they were made. */
export function threadsOf(workspace: Workspace, issue: Issue): readonly IssueThread[] {
  return workspace.threads.get(issue.id) ?? [];
}

/** Makes a thread in Pylon only. */
export function startThread(workspace: Workspace, issue: Issue, name: string | undefined): IssueThread {
  const thread = build.thread({ id: workspace.newId(), issue_id: issue.id, name: name?.trim() ? name : UNNAMED });
  workspace.threads.put(issue.id, [...threadsOf(workspace, issue), thread]);
  return thread;
}

/**
 * The id of the thread a note goes to: the one that is named by its id or by one of its notes, else the newest that
 * Slack backs. `undefined` where a new one has to be made. Empty strings count as left out. A choice that names nothing
 * on this issue is refused.
 */
export function chosenThread(workspace: Workspace, issue: Issue, choice: ThreadChoice): string | undefined {
  const { thread_id: threadId, message_id: messageId } = choice;
  if (threadId && messageId)
    throw badRequest("thread_id: give thread_id or message_id as where the note goes, not both.");
  const threads = threadsOf(workspace, issue);
  const messages = messagesOf(workspace, issue);
  if (threadId) return namedThread(issue, threads, messages, threadId);
  if (messageId) return namedNote(issue, messages, messageId).thread_id ?? undefined;
  return threads.findLast((thread) => thread.source === "slack")?.id;
}

/** A world may bring notes without their threads, so a thread is also known by its notes. */
function namedThread(issue: Issue, threads: readonly IssueThread[], messages: readonly Message[], id: string): string {
  if (threads.some((thread) => thread.id === id) || messages.some((message) => message.thread_id === id)) return id;
  const outside = threads.find((thread) => thread.thread_id === id);
  throw badRequest(
    outside
      ? `thread_id: ${JSON.stringify(id)} is what the chat platform calls the thread; give its id, ${JSON.stringify(outside.id)}.`
      : `thread_id: issue ${issue.number} has no internal thread ${JSON.stringify(id)}; GET /issues/{id}/threads lists what there is.`,
  );
}

function namedNote(issue: Issue, messages: readonly Message[], id: string): Message {
  const named = messages.find((message) => message.id === id);
  if (named?.is_private) return named;
  throw badRequest(
    named
      ? `message_id: the customer sees ${JSON.stringify(id)}; a note goes to the thread of another note, one with is_private true. To answer the customer, use POST /issues/{id}/reply.`
      : `message_id: issue ${issue.number} has no internal note ${JSON.stringify(id)}; GET /issues/{id}/messages lists what there is.`,
  );
}
