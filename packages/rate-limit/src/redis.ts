import { scriptRunner, type RedisClient } from "./redis/client.ts";
import { withFallback } from "./redis/fallback.ts";
import { SCRIPT } from "./redis/script.ts";
import { PROBE_LEASE_MS, PROBE_POLL_MS, QUIET_MS, type Bucket, type RateLimitStore } from "./store.ts";

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
  /** Called once each time that begins, with the client's error. Default: one line by `console.warn`. */
  onAway?: (error: unknown) => void;
}

const warn = (error: unknown): void =>
  console.warn(`redisStore: Redis cannot be asked, each process counts for itself until it can: ${String(error)}`);

/** How late a waiting caller may come back before its place is given to the next: its process is gone, or far too busy. */
const PATIENCE_MS = 5_000;

/**
 * Counts slots in Redis (6 or newer), so that all processes of an organization share its budgets. Takes a client of
 * ioredis or of node-redis and does not close it. Time is the server's: waits pass in real time, whatever clock the
 * layer was given. Three keys per bucket, in one hash slot; each expires by itself.
 *
 * While Redis is away, each process counts for itself at `fallbackShare` of the limits; with 0, calls reject with
 * `RateLimitStoreError` before they are sent.
 */
export function redisStore(client: RedisClient, options: RedisStoreOptions = {}): RateLimitStore {
  const { prefix = "pylonkit", fallbackShare: share = 0.5, onAway = warn } = options;
  if (!(share >= 0 && share <= 1)) {
    throw new RangeError(`redisStore: fallbackShare is ${share}; a number from 0 to 1 is expected`);
  }
  const store = sharedStore(client, prefix);
  return share === 0 ? store : withFallback(store, { share, onAway });
}

function sharedStore(client: RedisClient, prefix: string): RateLimitStore {
  const runScript = scriptRunner(client, SCRIPT);
  const run = (operation: string, ticket: string, bucket: Bucket, ...rest: (number | string)[]) => {
    const { key, limit, ceiling, holdMs } = bucket;
    // The braces make a cluster keep the three on one node; a brace within would end the tag early.
    const base = `${prefix}:{${key.replaceAll(/[{}]/g, "")}}`;
    // Redis takes whole milliseconds only.
    const whole = [limit, ceiling, holdMs, ...rest].map((value) =>
      typeof value === "number" ? Math.ceil(value) : value,
    );
    const values = [operation, ticket, ...whole].map(String);
    return runScript([`${base}:used`, `${base}:queue`, `${base}:state`], values);
  };

  return {
    ownTime: true,
    async reserve(bucket, { ticket }) {
      const reply = await run("reserve", ticket, bucket, PATIENCE_MS, PROBE_POLL_MS, PROBE_LEASE_MS);
      const [waitMs = 0, remaining = 0, probe] = reply as number[];
      return { waitMs, remaining, probe: probe === 1 };
    },
    async release(bucket, { ticket }) {
      await run("release", ticket, bucket);
    },
    async observe(bucket, { ticket, outcome, remaining, expected, closeMs }) {
      const reply = await run("observe", ticket, bucket, outcome, remaining ?? "", expected, closeMs, QUIET_MS);
      return reply === 1;
    },
    async peek(bucket) {
      const [limit = 0, remaining = 0, waiting = 0, resetsInMs = 0] = (await run("peek", "", bucket)) as number[];
      return { limit, remaining, waiting, resetsInMs };
    },
  };
}
