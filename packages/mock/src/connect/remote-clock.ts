import type { Clock } from "@pylonkit/openapi";

/** Real time without a new wait before one is passed on: who waits at the same time is to be put in order first. */
const QUIET_MS = 2;

/** A clock whose time is that of a world in another process. */
export interface RemoteClock extends Clock {
  /** Takes over what time it is there. */
  set(now: number): void;
}

interface Sleeper {
  readonly deadline: number;
  readonly wake: () => void;
  readonly fail: (error: unknown) => void;
}

/**
 * A clock for a client whose mock is in another process. `skip` lets the time there pass and says what time it then is.
 * Waits end in the order of their deadlines; only the shortest is passed on, so several at once do not add up. `now` is
 * the time as this process last heard it.
 */
export function remoteClock(skip: (ms: number) => Promise<number>): RemoteClock {
  let now: number | undefined;
  /** By deadline; of equal ones the first to come is the first to wake. */
  let sleepers: Sleeper[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let skipping = false;

  const known = (): number => {
    if (now === undefined) throw new Error("the time of a world is known when it is open: in hooks and tests");
    return now;
  };

  const pass = async () => {
    const next = sleepers[0];
    if (!next || skipping) return;
    skipping = true;
    try {
      now = Math.max(known(), await skip(Math.max(0, next.deadline - known())));
      // Of a deadline within a millisecond the answer is short: it has whole ones.
      const reached = Math.max(now, next.deadline);
      while (sleepers[0] && sleepers[0].deadline <= reached) sleepers.shift()?.wake();
    } catch (error) {
      // The world was closed or the mock is gone: nothing would ever wake them.
      const failed = sleepers;
      sleepers = [];
      for (const { fail } of failed) fail(error);
    } finally {
      skipping = false;
      stir();
    }
  };

  const stir = () => {
    clearTimeout(timer);
    // A wait without an end, such as `sleep(Infinity)`, is for its signal to end.
    if (sleepers[0] && Number.isFinite(sleepers[0].deadline)) timer = setTimeout(() => void pass(), QUIET_MS);
  };

  return {
    now: known,
    set: (time) => void (now = time),
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason as Error);
        const stop = () => {
          sleepers = sleepers.filter((other) => other !== sleeper);
          reject(signal?.reason as Error);
          stir();
        };
        const done = (settle: () => void) => () => {
          signal?.removeEventListener("abort", stop);
          settle();
        };
        const sleeper: Sleeper = {
          deadline: ms > 0 ? known() + ms : known(),
          wake: done(resolve),
          fail: (error) => done(() => reject(error))(),
        };
        signal?.addEventListener("abort", stop, { once: true });
        const at = sleepers.findIndex((other) => other.deadline > sleeper.deadline);
        sleepers.splice(at === -1 ? sleepers.length : at, 0, sleeper);
        stir();
      }),
  };
}
