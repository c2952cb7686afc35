import { systemClock, type Clock } from "@pylonkit/openapi";
import { later, type MockClock } from "./mock-clock.ts";

/**
 * Time that starts at `startMs` and passes as fast as outside. It is what the mock runs on as a process of its own,
 * where nobody shares its clock: a rate limit window really ends after a minute. `advance` adds to what has passed.
 */
export function runningClock(startMs: number): MockClock {
  let started = performance.now();
  let added = 0;
  const now = () => Math.floor(startMs + added + performance.now() - started);
  const advance = (ms: number) => {
    later(now(), ms);
    added += ms;
  };
  return {
    now,
    sleep: systemClock.sleep,
    timeout: systemClock.timeout,
    advance,
    skip: async (ms) => advance(ms),
    restart() {
      started = performance.now();
      added = 0;
    },
    hold: () => () => {},
  };
}

/** A clock the user gave: the mock reads it, but neither moves it on nor sets it back. */
export function givenClock(clock: Clock): MockClock {
  return {
    now: () => clock.now(),
    sleep: (ms, signal) => clock.sleep(ms, signal),
    ...(clock.timeout ? { timeout: clock.timeout.bind(clock) } : {}),
    advance() {
      throw new Error("this mock follows the clock it was given as `clock`; move that one on instead");
    },
    skip: (ms, signal) => clock.sleep(ms, signal),
    restart() {},
    hold: () => () => {},
  };
}
