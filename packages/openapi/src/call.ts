const CALL: unique symbol = Symbol.for("pylonkit.call");
const TEXT: unique symbol = Symbol.for("pylonkit.text");

/**
 * What one call to the API carries through the layers besides its request: which operation it is, how many attempts
 * were put on the wire, and what the next attempt waited for. It lives on the Request and Response objects themselves.
 */
export interface Call {
  /** The route as the documentation writes it, e.g. `"POST /issues/search"`. */
  readonly operation: string;
  /** Attempts put on the wire so far. */
  attempts: number;
  /** Milliseconds waited since the last attempt, over all layers. */
  waitMs: number;
  /** Why it waited or is sent again: `"slot"` for a rate limit slot, else what the retry layer answered to. */
  reason: string | undefined;
}

interface Carrier {
  [CALL]?: Call;
  [TEXT]?: string;
}

/** The call a request or response belongs to; `undefined` where nobody attached one (a bare `fetch`, a layer used alone). */
export function callOf(message: Request | Response): Call | undefined {
  return (message as Carrier)[CALL];
}

/** Attaches a call to a request or response and returns the same object. */
export function attachCall<T extends Request | Response>(message: T, call: Call | undefined): T {
  if (call) (message as Carrier)[CALL] = call;
  return message;
}

/** Notes the text a request was made of, so that it can be sent and copied without its stream; returns the same object. */
export function attachText(request: Request, text: unknown): Request {
  if (typeof text === "string") (request as Carrier)[TEXT] = text;
  return request;
}

/** The body to send a request with, where its text was noted: given beside a request, it spares a pipe through its stream. */
export function bodyOf(request: Request): { body?: string } {
  const body = (request as Carrier)[TEXT];
  return body === undefined ? {} : { body };
}

/**
 * A copy of a request that still belongs to its call and follows `signal`, by default the request's own. A layer that
 * sends a request twice uses it for every attempt but the last: in Node a plain `clone()` stops following its signal
 * once garbage was collected, and aborts and time limits are lost (https://github.com/nodejs/undici/issues/4068).
 */
export function cloneRequest(request: Request, signal: AbortSignal = request.signal): Request {
  const given = bodyOf(request);
  const source = isLight(request) ? request : request.clone();
  return attachText(attachCall(new Request(source, { signal, ...given }), callOf(request)), given.body);
}

/**
 * Makes copies of a request as `cloneRequest` does, also once it was sent; to be asked for before that. They follow the
 * request's own signal. A body is kept in memory as long as the maker is, unless its text was noted.
 */
export function copiesOf(request: Request): () => Request {
  const kept = isLight(request) ? request : attachCall(request.clone(), callOf(request));
  return () => cloneRequest(kept, request.signal);
}

/** Whether copies can be made of a request that was sent. Firefox does not tell of a body by `Request.body`. */
const isLight = (request: Request): boolean => (request as Carrier)[TEXT] !== undefined || request.body === null;

/** Records that a layer made the call wait before its next attempt; `waitMs` adds up, the last reason stays. */
export function noteWait(request: Request, waitMs: number, reason: string): void {
  const call = callOf(request);
  if (!call) return;
  call.waitMs += waitMs;
  call.reason = reason;
}
