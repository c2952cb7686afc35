/** A sleep that ends early: rejects with the signal's reason, so `signal` must be heeded. */
type Sleep = (signal: AbortSignal) => Promise<void>;

/** The callers of one bucket that sleep until their slot is due, and can all be woken to ask again. */
export interface Sleepers {
  readonly size: number;
  /** Resolves when `sleep` does or when woken; rejects with the reason when `signal` aborts. */
  sleep(sleep: Sleep, signal: AbortSignal): Promise<void>;
  /** Wakes everybody, in the order they went to sleep. */
  wake(): void;
}

export function createSleepers(): Sleepers {
  const alarms = new Set<AbortController>();
  return {
    get size() {
      return alarms.size;
    },
    async sleep(sleep, signal) {
      signal.throwIfAborted();
      const alarm = new AbortController();
      const follow = () => alarm.abort(signal.reason);
      signal.addEventListener("abort", follow, { once: true });
      alarms.add(alarm);
      try {
        await sleep(alarm.signal);
      } catch (error) {
        signal.throwIfAborted();
        if (!alarm.signal.aborted) throw error;
      } finally {
        alarms.delete(alarm);
        signal.removeEventListener("abort", follow);
      }
    },
    wake() {
      for (const alarm of alarms) alarm.abort();
    },
  };
}
