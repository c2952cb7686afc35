import { startTimeout, type Clock } from "@pylonkit/openapi";

/** A signal with an end: `end` stops its timer and lets go of the signal it follows. */
export interface BoundedSignal {
  readonly signal: AbortSignal;
  end(): void;
}

/**
 * A signal that aborts when `follow` does, with the same reason, or after `timeoutMs` with the error `expired` makes.
 * `AbortSignal.any` with `AbortSignal.timeout` would do the same but keeps its timer and listener until they fire.
 */
export function boundedSignal(
  follow: AbortSignal | undefined,
  timeoutMs: number,
  clock: Clock,
  expired: () => Error,
): BoundedSignal {
  const bounded = new AbortController();
  const abort = () => bounded.abort(follow?.reason);
  if (follow?.aborted) abort();
  else follow?.addEventListener("abort", abort, { once: true });
  const stop = Number.isFinite(timeoutMs)
    ? startTimeout(clock, timeoutMs, () => bounded.abort(expired()))
    : () => undefined;
  const end = () => {
    follow?.removeEventListener("abort", abort);
    stop();
  };
  return { signal: bounded.signal, end };
}
