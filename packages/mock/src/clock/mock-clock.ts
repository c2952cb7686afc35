import type { Clock } from "@pylonkit/openapi";

/** A clock the mock runs on. `advance` moves it on by hand; `restart` sets it back to where it started. */
export interface MockClock extends Clock {
  /** Moves time on by `ms` milliseconds (0 or more) and wakes whoever is due, earliest first. */
  advance(ms: number): void;
  /** Sets time back to the start. Whoever is asleep keeps what was left to wait. */
  restart(): void;
  /**
   * Says that a request is being answered, and returns the function that says it is done. While one is, a clock that
   * skips waits does not.
   */
  hold(): () => void;
}

/** Refuses what is no span of time; `what` names the argument in the message. */
export function checkSpan(what: string, ms: unknown): asserts ms is number {
  if (typeof ms !== "number" || !Number.isFinite(ms) || ms < 0)
    throw new RangeError(
      `${what} is a number of milliseconds, 0 or more; ${JSON.stringify(ms) ?? String(ms)} was given`,
    );
}
