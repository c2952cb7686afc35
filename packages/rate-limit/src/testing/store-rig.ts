import { beforeEach, expect } from "vitest";
import type { Bucket, Observation, RateLimitStore, Reservation, Standing } from "../store.ts";

/** A store under test and the time it lives in. */
export interface StoreUnderTest {
  readonly store: RateLimitStore;
  now(): number;
  /** Less than 0 sets its clock back. */
  pass(ms: number): Promise<void>;
}

/** How long a slot is held in these tests; time is told, nobody waits for it. */
export const WINDOW_MS = 60_000;
export const HOLD_MS = 60_500;

/** What the tests of a store ask it, each test of a store of its own. To be called within a `describe`. */
export function storeRig(setUp: () => StoreUnderTest) {
  let under: StoreUnderTest;
  let tickets = 0;
  const run = crypto.randomUUID();
  beforeEach(() => void (under = setUp()));
  /** Lets time pass; less than 0 sets the clock back. */
  const pass = (ms: number) => under.pass(ms);

  const newTicket = () => `test:${String(tickets++).padStart(6, "0")}`;
  const bucketOf = (limit: number, ceiling = limit, key = `scope ${run} ${newTicket()}`): Bucket => ({
    key,
    limit,
    ceiling,
    holdMs: HOLD_MS,
    windowMs: WINDOW_MS,
  });
  const reserve = (bucket: Bucket, ticket = newTicket()): Promise<Reservation> =>
    under.store.reserve(bucket, { ticket, nowMs: under.now() });
  const use = async (bucket: Bucket, count = 1): Promise<string[]> => {
    const used = Array.from({ length: count }, newTicket);
    for (const ticket of used) expect((await reserve(bucket, ticket)).waitMs).toBe(0);
    return used;
  };
  const release = (bucket: Bucket, ticket: string) => under.store.release(bucket, { ticket, nowMs: under.now() });
  const observe = (bucket: Bucket, ticket: string, seen: Partial<Observation>) =>
    under.store.observe(bucket, {
      ticket,
      nowMs: under.now(),
      outcome: "answered",
      remaining: undefined,
      expected: 0,
      closeMs: 0,
      ...seen,
    });
  const remaining = async (bucket: Bucket) => (await peek(bucket)).remaining;
  const peek = (bucket: Bucket): Promise<Standing> => under.store.peek(bucket, under.now());
  return { pass, newTicket, bucketOf, reserve, use, release, observe, peek, remaining };
}

export type StoreRig = ReturnType<typeof storeRig>;
