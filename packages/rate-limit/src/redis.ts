import { systemClock, type Clock } from "@pylonkit/openapi";
import type { RedisClient } from "./redis/client.ts";
import { withFallback } from "./redis/fallback.ts";
import { sharedStore } from "./redis/shared-store.ts";
import type { RateLimitStore } from "./store.ts";

export { RedisTimeoutError } from "./redis/bounded.ts";
export type { IoredisLike, NodeRedisLike, RedisClient } from "./redis/client.ts";

/** Options of `redisStore`. */
export interface RedisStoreOptions {
  /** What its keys begin with. Default `"pylonkit"`. */
  prefix?: string;
  /**
   * While Redis cannot be asked, this process counts for itself and keeps to this part of each limit: 1 over the number
   * of processes is safe. 0 rejects calls instead. Default 0.5.
   */
  fallbackShare?: number;
  /** A command without an answer after so many milliseconds has failed. Default 1 000. */
  timeoutMs?: number;
  /** Called once each time Redis goes away, with the client's error. Default: one line by `console.warn`. */
  onAway?: (error: unknown) => void;
  /** What `timeoutMs` is measured with. Slots are counted by the time of the Redis server. */
  clock?: Clock;
}

const warn = (error: unknown): void =>
  console.warn(`redisStore: Redis cannot be asked, each process counts for itself until it can: ${String(error)}`);

/**
 * Counts slots in Redis (6 or newer), so that all processes of an organization share its budgets. Takes a client of
 * ioredis or of node-redis and does not close it. Time is the server's: waits pass in real time, whatever clock the
 * layer was given. Three keys per bucket, in one hash slot; each expires by itself.
 *
 * While Redis is away, each process counts for itself at `fallbackShare` of the limits; with 0, calls reject with
 * `RateLimitStoreError` before they are sent.
 */
export function redisStore(client: RedisClient, options: RedisStoreOptions = {}): RateLimitStore {
  const { prefix = "pylonkit", fallbackShare: share = 0.5, timeoutMs = 1_000, clock = systemClock } = options;
  if (!(share >= 0 && share <= 1)) {
    throw new RangeError(`redisStore: fallbackShare is ${share}; a number from 0 to 1 is expected`);
  }
  if (!(timeoutMs > 0 && timeoutMs < Infinity)) {
    throw new RangeError(`redisStore: timeoutMs is ${timeoutMs}; finite milliseconds above 0 are expected`);
  }
  return withFallback(sharedStore(client, prefix), { share, onAway: options.onAway ?? warn, timeoutMs, clock });
}
