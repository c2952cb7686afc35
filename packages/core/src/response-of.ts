const RESPONSE: unique symbol = Symbol.for("pylonkit.response");

/** Lets a body remember the answer it was read from; text cannot, it is no object. */
export function keepResponse<Body>(body: Body, response: Response): Body {
  if (typeof body === "object" && body !== null) Object.defineProperty(body, RESPONSE, { value: response });
  return body;
}

/**
 * The raw answer of a body that `unwrap` gave: its status, its headers. Its own body has been read. `undefined` for
 * anything else, a copy of the body included; errors have their `response` themselves.
 *
 *     const me = await unwrap(client.GET("/me"));
 *     responseOf(me)?.headers.get("x-rate-limit-remaining");
 */
export function responseOf(body: unknown): Response | undefined {
  return (Object(body) as { [RESPONSE]?: Response })[RESPONSE];
}
