/** The first back-off is up to half a second: most refused connections and 502s of a deploy are over by then. */
const BASE_MS = 500;
/** Waiting longer than this helps no outage that half a minute of attempts did not outlive, and a caller is waiting. */
const LONGEST_MS = 8_000;
/** Spreads callers who were all told the same moment; small, because the server named the time it wants. */
const SERVER_JITTER_MS = 1_000;

/**
 * Full jitter: anything between 0 and `500 ms × 2^(attempt − 1)`, at most 8 s. `attempt` is the one that failed, from 1;
 * `random` gives [0, 1). Measured against other jitters in
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backoffMs(attempt: number, random: () => number): number {
  return Math.round(random() * Math.min(LONGEST_MS, BASE_MS * 2 ** (attempt - 1)));
}

/** A server-given wait with jitter on top, never below what the server said and never above `maxWaitMs`. */
export function withJitter(serverMs: number, maxWaitMs: number, random: () => number): number {
  return Math.round(serverMs + random() * Math.min(SERVER_JITTER_MS, maxWaitMs - serverMs));
}
