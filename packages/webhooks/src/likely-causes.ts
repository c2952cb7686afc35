import { isPadded } from "./secrets.ts";

/** What a mismatch most likely comes from, for the message: only what can be told without the sender's help. */
export function likelyCauses(
  { method, body }: { method?: string; body?: unknown },
  bytes: Uint8Array,
  secrets: readonly string[],
): string {
  const causes: string[] = [];
  if (method === "GET") {
    causes.push("it is a GET request, of which custom apps sign the query (assertAppRequest)");
  } else if (bytes.length === 0) {
    causes.push("the body is empty");
  }
  if (typeof body === "string" && body.includes("\uFFFD")) {
    causes.push("the text holds U+FFFD, so bytes may have been lost when it was decoded; give the bytes");
  }
  if (secrets.some(isPadded)) causes.push("a secret begins or ends with white space");
  if (causes.length > 0) return causes.join("; ");
  const under = secrets.length === 1 ? "another secret" : `a secret that is none of the ${secrets.length}`;
  return `it was signed with ${under}, or the body is not byte for byte what was sent (parsed and written again?)`;
}
