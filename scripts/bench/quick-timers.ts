/**
 * Runs something while a timer of zero fires on the next turn of the event loop. Node makes a millisecond of it, and
 * its rounding hides what a call costs. Longer timers are left as they are.
 */
export async function withQuickTimers<T>(work: () => Promise<T>): Promise<T> {
  const real = globalThis.setTimeout;
  const quick = (callback: (...values: unknown[]) => void, ms?: number, ...values: unknown[]) =>
    ms === 0 ? setImmediate(callback, ...values) : real(callback, ms, ...values);
  globalThis.setTimeout = Object.assign(quick, real);
  try {
    return await work();
  } finally {
    globalThis.setTimeout = real;
  }
}
