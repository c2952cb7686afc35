import { setImmediate } from "node:timers";
import { END_OF_TIME, later, type MockClock } from "./mock-clock.ts";

/**
 * Turns of the event loop without a request, an answer or a new wait before time jumps. Between any two steps of a
 * request over a socket of this process (connect, receive, answer, read) one turn was measured.
 */
const QUIET_TURNS = 16;

interface Sleeper {
  deadline: number;
  readonly wake: () => void;
}

/**
 * Time that stands still until somebody waits for it, and then jumps to the end of the shortest wait. So a wait of a
 * minute takes well under a millisecond, several waits end in the order of their deadlines, and time never runs
 * backwards. It does not jump while a request is being answered, nor until the event loop has been quiet for a few
 * turns: what is still on its way through a socket arrives at the time it was sent.
 */
export function virtualClock(startMs: number): MockClock {
  let now = startMs;
  let held = 0;
  let quiet = 0;
  let scheduled = false;
  /** By deadline; of equal ones the first to come is the first to wake. */
  let sleepers: Sleeper[] = [];

  const wakeUntil = (time: number) => {
    while (sleepers[0] && sleepers[0].deadline <= time) sleepers.shift()?.wake();
  };

  const turn = () => {
    scheduled = false;
    const next = sleepers[0];
    // A wait without an end, such as `sleep(Infinity)`, is for its signal to end.
    if (!next || held > 0 || !(next.deadline <= END_OF_TIME)) return;
    quiet += 1;
    if (quiet >= QUIET_TURNS) {
      quiet = 0;
      now = Math.max(now, next.deadline);
      wakeUntil(now);
    }
    schedule();
  };

  const schedule = () => {
    if (scheduled || held > 0 || sleepers.length === 0) return;
    scheduled = true;
    setImmediate(turn);
  };

  const stir = () => {
    quiet = 0;
    schedule();
  };

  const add = (sleeper: Sleeper) => {
    const later = sleepers.findIndex((other) => other.deadline > sleeper.deadline);
    sleepers.splice(later === -1 ? sleepers.length : later, 0, sleeper);
    stir();
  };

  const sleep: MockClock["sleep"] = (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      const stop = () => {
        sleepers = sleepers.filter((other) => other !== sleeper);
        reject(signal?.reason as Error);
      };
      const sleeper: Sleeper = {
        // What is no number ends at once, as with timers.
        deadline: ms > 0 ? now + ms : now,
        wake: () => {
          signal?.removeEventListener("abort", stop);
          resolve();
        },
      };
      signal?.addEventListener("abort", stop, { once: true });
      add(sleeper);
    });

  return {
    now: () => now,
    sleep,
    skip: sleep,
    advance(ms) {
      now = later(now, ms);
      wakeUntil(now);
      stir();
    },
    restart() {
      const shift = startMs - now;
      for (const sleeper of sleepers) sleeper.deadline += shift;
      now = startMs;
    },
    hold() {
      held += 1;
      let released = false;
      return () => {
        if (released) return;
        released = true;
        held -= 1;
        stir();
      };
    },
  };
}
