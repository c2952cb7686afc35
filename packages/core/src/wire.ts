import { bodyOf, callOf, notify, untilAborted, type Clock, type FetchLike } from "@pylonkit/openapi";
import { boundedSignal } from "./bounded-signal.ts";
import { CallScope } from "./call-scope.ts";
import { wireFailure } from "./wire-failure.ts";

/** One attempt as it went over the wire. Holds no header and no body, so no secret can be in it. */
export interface AttemptEvent {
  /** The route as the documentation writes it, e.g. `"POST /issues/search"`. */
  readonly operation: string;
  /** 1 for the first attempt of a call. */
  readonly attempt: number;
  /** `undefined` where no answer came. */
  readonly status: number | undefined;
  /** Milliseconds the layers made the call wait before this attempt. */
  readonly waitMs: number;
  /** Why it waited or was sent again: `"slot"`, or what the retry layer answered to. */
  readonly reason: string | undefined;
  readonly requestId: string | undefined;
  /** What went wrong on the wire, where no answer came. */
  readonly error: unknown;
}

/** What the wire needs of the client's options. */
export interface WireOptions {
  /** A user's own; `undefined` for the runtime's. */
  fetch: FetchLike | undefined;
  clock: Clock;
  attemptTimeoutMs: number;
  timeoutMs: number;
  onAttempt: ((event: AttemptEvent) => void) | undefined;
}

/**
 * The innermost layer: puts one attempt on the wire. Bounds it by `attemptTimeoutMs` (its body included), refuses to
 * start once the call's deadline has passed, names failures, and reports the attempt. A caller's abort passes untouched.
 */
export function createWire(options: WireOptions): FetchLike {
  const { fetch } = options;
  const send = fetch
    ? // A user's own may not listen to the signal.
      (request: Request, signal: AbortSignal) =>
        untilAborted(fetch(new Request(request, { signal, ...bodyOf(request) })), signal)
    : // Looked up at each call, for interceptors that come later. The signal goes beside: a copy of the request costs more.
      (request: Request, signal: AbortSignal) => globalThis.fetch(request, { signal, ...bodyOf(request) });
  return async (request) => {
    const { attemptTimeoutMs, timeoutMs, clock, onAttempt } = options;
    const known = callOf(request);
    // A layer that made a new Request of its own has lost the call: its attempt is a call by itself.
    const scope =
      known instanceof CallScope ? known : new CallScope(`${request.method} ${new URL(request.url).pathname}`);
    // A layer that did not listen may come this late.
    request.signal.throwIfAborted();
    if (clock.now() >= scope.deadline) {
      throw scope.timeout("call", timeoutMs);
    }
    const { operation, waitMs, reason } = scope;
    const bound = boundedSignal(request.signal, attemptTimeoutMs, clock, () =>
      scope.timeout("attempt", attemptTimeoutMs),
    );
    const attempt = scope.startAttempt(bound);
    scope.headers = request.headers;
    // Without its call, the bound ends before the body was read: what the caller aborts then reaches the socket this way.
    const signal = scope === known ? bound.signal : AbortSignal.any([request.signal, bound.signal]);
    const report = (status?: number, requestId?: string | null, error?: unknown) =>
      notify(onAttempt, { operation, attempt, status, waitMs, reason, requestId: requestId ?? undefined, error });
    try {
      const response = await send(request, signal);
      scope.answer(bound);
      report(response.status, response.headers.get("x-pylon-request-id"));
      return response;
    } catch (thrown) {
      bound.end();
      const error = wireFailure(thrown, scope, bound.signal);
      report(undefined, undefined, error);
      throw error;
    } finally {
      if (scope !== known) scope.close();
    }
  };
}
