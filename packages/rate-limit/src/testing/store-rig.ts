import { beforeEach, expect } from "vitest";
import type { Bucket, Observation, RateLimitStore, Reservation, Standing } from "../store.ts";

/** A store under test and the time it lives in. */
export interface StoreUnderTest {
  readonly store: RateLimitStore;
  now(): number;
  pass(ms: number): Promise<void>;
}

/** How long a slot is held in these tests: long enough for a busy machine, short enough to wait for. */
export const HOLD_MS = 400;
/** Two clocks that each count whole milliseconds. */
const ROUNDING_MS = 3;

/** What the tests of a store ask it, each test of a store of its own. To be called within a `describe`. */
export function storeRig(setUp: () => StoreUnderTest) {
  let under: StoreUnderTest;
  let tickets = 0;
  const run = crypto.randomUUID();
  let stampedMs = 0;
  beforeEach(() => {
    under = setUp();
    stamp();
  });
  /** A wait is counted from a moment after this one: between it and the question a busy machine may lose any time. */
  const stamp = () => void (stampedMs = under.now());
  const pass = (ms: number) => under.pass(ms).then(stamp);

  const newTicket = () => `test:${String(tickets++).padStart(6, "0")}`;
  const bucketOf = (limit: number, ceiling = limit, key = `scope ${run} ${newTicket()}`): Bucket => ({
    key,
    limit,
    ceiling,
    holdMs: HOLD_MS,
  });
  const reserve = (bucket: Bucket, ticket = newTicket()): Promise<Reservation> =>
    under.store.reserve(bucket, { ticket, nowMs: under.now() });
  const use = async (bucket: Bucket, count = 1): Promise<string[]> => {
    stamp();
    const used = Array.from({ length: count }, newTicket);
    for (const ticket of used) expect((await reserve(bucket, ticket)).waitMs).toBe(0);
    return used;
  };
  const release = (bucket: Bucket, ticket: string) => under.store.release(bucket, { ticket, nowMs: under.now() });
  const observe = (bucket: Bucket, ticket: string, seen: Partial<Observation>) => {
    stamp();
    return under.store.observe(bucket, {
      ticket,
      nowMs: under.now(),
      outcome: "answered",
      remaining: undefined,
      expected: 0,
      closeMs: 0,
      ...seen,
    });
  };
  const remaining = async (bucket: Bucket) => (await peek(bucket)).remaining;
  const about = (expected: number) => (actual: number) =>
    actual <= expected && actual >= expected - (under.now() - stampedMs) - ROUNDING_MS;
  const peek = (bucket: Bucket): Promise<Standing> => under.store.peek(bucket, under.now());
  return { pass, newTicket, bucketOf, reserve, use, release, observe, peek, remaining, about };
}

export type StoreRig = ReturnType<typeof storeRig>;
