import type { Clock } from "@pylonkit/openapi";
import { show } from "../show.ts";

/** A clock the mock runs on. `advance` moves it on by hand; `restart` sets it back to where it started. */
export interface MockClock extends Clock {
  /** Moves time on by `ms` milliseconds (0 or more) and wakes whoever is due, earliest first. */
  advance(ms: number): void;
  /** Sets time back to the start. Whoever is asleep keeps what was left to wait. */
  restart(): void;
  /**
   * A wait of `ms` milliseconds for somebody who does not want to wait: a clock that skips waits takes it as one of
   * them, one that runs moves on. What a client in another process waits by.
   */
  skip(ms: number, signal?: AbortSignal): Promise<void>;
  /**
   * Says that a request is being answered, and returns the function that says it is done. While one is, a clock that
   * skips waits does not.
   */
  hold(): () => void;
}

/** The end of the year 9999, the last that RFC 3339 can write, in milliseconds since the epoch. */
export const END_OF_TIME = 253_402_300_799_999;

/** Refuses what is no span of time; `what` names the argument in the message. */
export function checkSpan(what: string, ms: unknown): asserts ms is number {
  if (typeof ms !== "number" || !Number.isFinite(ms) || ms < 0)
    throw new RangeError(
      `${what} is a number of milliseconds, 0 or more; ${typeof ms === "number" ? String(ms) : show(ms)} was given`,
    );
}

/** The time `ms` milliseconds after `now`, or a refusal where there is none. */
export function later(now: number, ms: number): number {
  checkSpan("advance(ms)", ms);
  if (now + ms > END_OF_TIME)
    throw new RangeError(`${ms} ms from now is past the year 9999, the last that RFC 3339 can write`);
  return now + ms;
}
