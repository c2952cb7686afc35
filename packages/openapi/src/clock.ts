/**
 * Where waits get their time from. Everything in pylonkit that waits takes one, so that a test can make an hour pass in
 * a microsecond. `now` is in milliseconds since the epoch (server-given HTTP dates are compared with it).
 */
export interface Clock {
  now(): number;
  /** Resolves after `ms` milliseconds; rejects at once with the signal's reason when it aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /**
   * Like `sleep`, for guarding real work such as a socket: a clock that skips its waits must not skip the work.
   * Optional; where it is missing, real timers are used.
   */
  timeout?(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The longest delay a timer takes; beyond it, timers fire at once. https://developer.mozilla.org/docs/Web/API/setTimeout */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

function timer(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const stop = () => {
      clearTimeout(handle);
      reject(signal?.reason as Error);
    };
    const handle = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, ms);
    signal?.addEventListener("abort", stop, { once: true });
  });
}

async function realSleep(ms: number, signal?: AbortSignal): Promise<void> {
  let left = Math.max(0, ms);
  while (left > LONGEST_TIMER_MS) {
    await timer(LONGEST_TIMER_MS, signal);
    left -= LONGEST_TIMER_MS;
  }
  await timer(left, signal);
}

/**
 * Calls `expire` once `ms` milliseconds of the clock's `timeout` have passed; what is returned calls that off. A promise
 * and a signal for each guarded attempt would cost as much as the rest of its guard, so the real clock takes a timer.
 */
export function startTimeout(clock: Clock, ms: number, expire: () => void): () => void {
  if ((clock.timeout ?? realSleep) === realSleep && ms <= LONGEST_TIMER_MS) {
    const handle = setTimeout(expire, ms);
    return () => clearTimeout(handle);
  }
  const stopped = new AbortController();
  (clock.timeout?.bind(clock) ?? realSleep)(ms, stopped.signal).then(expire, () => undefined);
  // Without a reason it would make a DOMException with a stack.
  return () => stopped.abort("stopped");
}

/** The clock of the machine: real time, real timers. The default everywhere. */
export const systemClock: Required<Clock> = {
  now: () => Date.now(),
  sleep: realSleep,
  timeout: realSleep,
};
