const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\b/i;

/**
 * Whether a request can be sent more than once: it has no body, or a JSON one. A clone keeps the whole body in memory,
 * so an upload (multipart) goes once. Told by the content type first: Firefox does not expose `Request.body`.
 */
export function canResend(request: Request): boolean {
  const type = request.headers.get("content-type");
  if (type === null) return !request.body;
  return JSON_TYPE.test(type) || request.body === null;
}

/** Lets go of an answer nobody will read, so that its connection is free again. */
export function discard(response: Response | undefined): void {
  // Rejects where somebody is still reading it; then it is theirs to finish.
  response?.body?.cancel().catch(() => undefined);
}
