import type { Message } from "./schemas.ts";

/** Who wrote a message, as far as Pylon tells. */
export type AuthorKind = "customer" | "teammate" | "unknown";

/**
 * Whether a message was written by a contact (`"customer"`) or by a user (`"teammate"`). Pylon marks an author by
 * `contact` or `user`; which of the two an AI agent, a trigger or an imported message carries is not documented, so an
 * author without either is `"unknown"` and never taken for the team. Makes no request.
 */
export function authorKind(message: Pick<Message, "author">): AuthorKind {
  if (message.author?.contact) return "customer";
  return message.author?.user ? "teammate" : "unknown";
}
