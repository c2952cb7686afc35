/** Codes that prove a request never left: Node's system errors, undici's connect timeout, Bun's name for a refusal. */
const NOT_SENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT", "ConnectionRefused"]);

/** How deep runtimes bury the reason: undici throws "fetch failed", its cause is an AggregateError, the code is inside. */
const DEEPEST_CAUSE = 5;

/**
 * Whether what `fetch` threw proves that nothing reached the server (refused, no such host, connect timeout), so that
 * even a create may be sent again. Where several addresses were tried, each of them has to prove it.
 */
export function provesNotSent(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > DEEPEST_CAUSE) return false;
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown };
  if (Array.isArray(errors) && errors.length > 0) return errors.every((one) => provesNotSent(one, depth + 1));
  return (typeof code === "string" && NOT_SENT.has(code)) || provesNotSent(cause, depth + 1);
}
