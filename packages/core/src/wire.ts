import { callOf, PylonTimeoutError, type Call, type Clock, type FetchLike } from "@pylonkit/openapi";
import { boundedSignal } from "./bounded-signal.ts";
import { CallScope } from "./call-scope.ts";
import { connectionError } from "./connection-error.ts";

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
  timeoutMs: number | undefined;
  onAttempt: ((event: AttemptEvent) => void) | undefined;
}

/**
 * The innermost layer: puts one attempt on the wire. Bounds it by `attemptTimeoutMs` (its body included), refuses to
 * start once the call's deadline has passed, names failures, and reports the attempt. A caller's abort passes untouched.
 */
export function createWire(options: WireOptions): FetchLike {
  const { fetch } = options;
  const send = fetch
    ? (request: Request, signal: AbortSignal) => fetch(new Request(request, { signal }))
    : // Looked up at each call, for interceptors that come later. The signal goes beside: a copy of the request costs more.
      (request: Request, signal: AbortSignal) => globalThis.fetch(request, { signal });
  return async (request) => {
    const call: Call =
      callOf(request) ?? new CallScope(`${request.method} ${new URL(request.url).pathname}`, undefined);
    const { operation, waitMs, reason } = call;
    refuseAfterDeadline(call, options);
    const attempt = ++call.attempts;
    call.waitMs = 0;
    call.reason = undefined;
    const report = (status: number | undefined, requestId: string | undefined, error?: unknown) =>
      notify(options.onAttempt, { operation, attempt, status, waitMs, reason, requestId, error });

    const { attemptTimeoutMs, clock } = options;
    const bound = boundedSignal(
      request.signal,
      attemptTimeoutMs,
      clock,
      () => new PylonTimeoutError({ operation, phase: "attempt", timeoutMs: attemptTimeoutMs, attempts: attempt }),
    );
    if (call instanceof CallScope) call.startAttempt(bound);
    try {
      const response = await send(request, bound.signal);
      report(response.status, response.headers.get("x-pylon-request-id") ?? undefined);
      return response;
    } catch (thrown) {
      const error = bound.signal.aborted
        ? (bound.signal.reason as unknown)
        : connectionError(thrown, operation, attempt);
      report(undefined, undefined, error);
      throw error;
    } finally {
      if (!(call instanceof CallScope)) bound.end();
    }
  };
}

function refuseAfterDeadline(call: Call, { clock, timeoutMs }: WireOptions): void {
  if (timeoutMs === undefined || !(call instanceof CallScope) || call.deadline === undefined) return;
  if (clock.now() < call.deadline) return;
  throw new PylonTimeoutError({ operation: call.operation, phase: "call", timeoutMs, attempts: call.attempts });
}

/** An observer that throws must not turn a write that succeeded into a failure: its error surfaces on its own. */
function notify(onAttempt: WireOptions["onAttempt"], event: AttemptEvent): void {
  try {
    onAttempt?.(event);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
