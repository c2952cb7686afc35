import type { Clock } from "./clock.ts";

interface Sleeper {
  readonly dueMs: number;
  wake(): void;
}

/** A clock that stands still until told otherwise. Sleepers wake in the order of their due times. */
export interface VirtualClock extends Required<Clock> {
  /** Every `sleep` that was begun, in milliseconds. */
  readonly sleeps: readonly number[];
  /** Lets `ms` pass, waking who is due on the way. */
  advance(ms: number): Promise<void>;
  /** Lets as much time pass as `work` needs, from one sleeper's due time to the next. */
  run<T>(work: Promise<T>): Promise<T>;
}

/** Where the runtime has it: a turn of the event loop that a browser's `setTimeout` would stretch to 4 ms. */
const { setImmediate: nextTurn = setTimeout } = globalThis as { setImmediate?: (callback: () => void) => unknown };

/** Lets everything go on that is not waiting for time: promise chains, and real sockets for one turn of the loop. */
const settle = () => new Promise<void>((resolve) => void nextTurn(resolve));

/** Makes a clock that starts at `startMs` (epoch, default 20 Nov 2026 12:00 UTC). */
export function createVirtualClock(startMs = Date.UTC(2026, 10, 20, 12)): VirtualClock {
  let nowMs = startMs;
  const sleepers: Sleeper[] = [];
  const sleeps: number[] = [];

  const sleep = (ms: number, signal?: AbortSignal): Promise<void> => {
    sleeps.push(ms);
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      const leave = () => {
        sleepers.splice(sleepers.indexOf(sleeper), 1);
        signal?.removeEventListener("abort", stop);
      };
      const stop = () => {
        leave();
        reject(signal?.reason as Error);
      };
      const wake = () => {
        leave();
        resolve();
      };
      const sleeper: Sleeper = { dueMs: nowMs + Math.max(0, ms), wake };
      const after = sleepers.findIndex((other) => other.dueMs > sleeper.dueMs);
      sleepers.splice(after === -1 ? sleepers.length : after, 0, sleeper);
      signal?.addEventListener("abort", stop, { once: true });
    });
  };

  const wakeNext = async (untilMs: number): Promise<boolean> => {
    await settle();
    const next = sleepers[0];
    if (!next || next.dueMs > untilMs) return false;
    nowMs = Math.max(nowMs, next.dueMs);
    next.wake();
    return true;
  };

  return {
    sleeps,
    now: () => nowMs,
    sleep,
    timeout: sleep,
    async advance(ms) {
      const untilMs = nowMs + ms;
      while (await wakeNext(untilMs));
      nowMs = untilMs;
    },
    async run(work) {
      const state = { settled: false };
      const end = () => void (state.settled = true);
      work.then(end, end);
      while (!state.settled) await wakeNext(Infinity);
      return work;
    },
  };
}
