import { notify, type Clock } from "@pylonkit/openapi";
import { bounded } from "./bounded.ts";

/** Options of `createLine`. */
export interface LineOptions {
  /** How long a command may take. */
  readonly timeoutMs: number;
  readonly clock: Clock;
  /** Whether others step in while Redis is away; if not, it is asked each time. */
  readonly hasStandIn: boolean;
  /** Told once each time Redis goes away. */
  readonly onAway: (error: unknown) => void;
}

/** What is known of the way to Redis. */
export interface Line {
  readonly isAway: boolean;
  /** How many times it went away so far. */
  readonly outages: number;
  /** When it last came back, on the clock of claims. */
  readonly returnedMs: number;
  /** Asks, for so long at most. A failure means that Redis is away from `nowMs()` on. */
  ask<T>(work: Promise<T>, nowMs: () => number): Promise<T>;
  /** While Redis is away, finds out whether it is back, at most once a second. Nobody waits for that. */
  lookBack(work: () => Promise<unknown>, nowMs: () => number): void;
}

const LOOK_BACK_MS = 1_000;

/** A line that is up until something fails. */
export function createLine({ timeoutMs, clock, hasStandIn, onAway }: LineOptions): Line {
  let isAway = false;
  let outages = 0;
  let returnedMs = -Infinity;
  let lookedMs = 0;
  let isLooking = false;

  const look = async (work: () => Promise<unknown>, nowMs: () => number) => {
    try {
      await bounded(work(), timeoutMs, clock);
      isAway = false;
      returnedMs = nowMs();
    } catch {
      // Still away, as `onAway` has been told.
    } finally {
      isLooking = false;
    }
  };

  return {
    get isAway() {
      return isAway;
    },
    get outages() {
      return outages;
    },
    get returnedMs() {
      return returnedMs;
    },
    async ask(work, nowMs) {
      try {
        return await bounded(work, timeoutMs, clock);
      } catch (error) {
        if (hasStandIn && !isAway) {
          isAway = true;
          outages++;
          lookedMs = nowMs();
          notify(onAway, error);
        }
        throw error;
      }
    },
    lookBack(work, nowMs) {
      const sinceMs = nowMs() - lookedMs;
      // A clock that was set back must not put it off.
      if (!isAway || isLooking || (sinceMs >= 0 && sinceMs < LOOK_BACK_MS)) return;
      lookedMs = nowMs();
      isLooking = true;
      void look(work, nowMs);
    },
  };
}
