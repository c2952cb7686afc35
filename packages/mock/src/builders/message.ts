import type { IssueThread, Message, VoiceCall } from "../workspace/entities.ts";

/** A complete message, to the customer unless it is said to be private. Keys that do not apply to it stay missing. */
export function message(said: Pick<Message, "id" | "message_html" | "timestamp"> & Partial<Message>): Message {
  return { is_private: false, ...said };
}

/** A complete internal thread, in Pylon only unless a channel is said. */
export function thread(said: Pick<IssueThread, "id" | "issue_id" | "name"> & Partial<IssueThread>): IssueThread {
  return { channel_id: null, thread_id: null, ...said };
}

/** A complete phone call, of a minute and not recorded unless it is said otherwise. */
export function voiceCall(said: Pick<VoiceCall, "id" | "created_at"> & Partial<VoiceCall>): VoiceCall {
  return { duration_sec: 60, recordings: null, ...said };
}
