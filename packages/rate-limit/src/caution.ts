import { QUIET_MS, type Observation, type Reservation } from "./store.ts";

/** How many calls of one operation may be under way. */
export interface Caution {
  /** All while nobody else spends the budget; else half of what was left when last told, one at least. */
  mayBeUnderWay(nowMs: number): number;
  /** Counts a call that is about to be sent; gives its number. */
  send(): number;
  /** Learns from the answer to the call of that number. */
  learn(number: number, slot: Reservation, seen: Pick<Observation, "outcome" | "remaining" | "nowMs">): void;
}

/**
 * Whoever else spends the budget may take what is left while our calls are on their way; the fewer those are, the fewer
 * can be refused. So it is before the first answer to calls of a bucket of `limit`, and for ten minutes from the last
 * sign: an answer that has less left than it should, a 429, or the store's word.
 */
export function createCaution(limit: number): Caution {
  let sent = 0;
  let underWay = 0;
  let latest = 0;
  let left = limit;
  let untilMs = Infinity;
  return {
    mayBeUnderWay: (nowMs) => (nowMs < untilMs ? Math.max(1, Math.ceil((left + underWay) / 2)) : Infinity),
    send() {
      underWay++;
      left--;
      return sent++;
    },
    learn(number, { remaining: expected, shared }, { outcome, remaining, nowMs }) {
      underWay--;
      if (outcome === "lost") return;
      const sentSince = sent - number - 1;
      const isLess = remaining !== undefined && remaining < expected - sentSince;
      if (isLess || shared || outcome === "limited") untilMs = nowMs + QUIET_MS;
      else if (untilMs === Infinity) untilMs = 0;
      if (number < latest) return;
      latest = number;
      // Whether the server had counted the others when it said so is not known.
      left = (remaining ?? 0) - underWay;
    },
  };
}
