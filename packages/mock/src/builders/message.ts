import type { IssueThread, Message } from "../workspace/entities.ts";

/** A complete message, to the customer unless it is said to be private. Keys that do not apply to it stay missing. */
export function message(said: Pick<Message, "id" | "message_html" | "timestamp"> & Partial<Message>): Message {
  return { is_private: false, ...said };
}

/** A complete internal thread, in Pylon only unless a channel is said. */
export function thread(said: Pick<IssueThread, "id" | "issue_id" | "name"> & Partial<IssueThread>): IssueThread {
  return { channel_id: null, thread_id: null, ...said };
}
