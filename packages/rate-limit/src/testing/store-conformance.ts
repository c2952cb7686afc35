import { beforeEach, describe, expect, it } from "vitest";
import type { Bucket, Observation, RateLimitStore, Reservation } from "../store.ts";

/** A store under test and the time it lives in. */
export interface StoreUnderTest {
  readonly store: RateLimitStore;
  now(): number;
  pass(ms: number): Promise<void>;
}

/** How long a slot is held in these tests: long enough for a busy machine, short enough to wait for. */
const HOLD_MS = 400;
/** A store with its own clock has moved on a little between two questions. */
const LATE_MS = 200;

/** What every store must do; run against each of them. */
export function describeStore(name: string, setUp: () => StoreUnderTest): void {
  describe(`${name}: a rate limit store`, () => {
    let under: StoreUnderTest;
    let tickets = 0;
    const run = crypto.randomUUID();
    beforeEach(() => {
      under = setUp();
    });

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
    const remaining = async (bucket: Bucket) => (await under.store.peek(bucket, under.now())).remaining;
    const about = (expected: number) => (actual: number) => actual > expected - LATE_MS && actual <= expected;

    describe("reserve", () => {
      it("gives as many slots as the limit at once and counts them down", async () => {
        const bucket = bucketOf(3);
        const slots = [await reserve(bucket), await reserve(bucket), await reserve(bucket)];
        expect(slots).toEqual([2, 1, 0].map((left) => ({ waitMs: 0, remaining: left, probe: false })));
      });

      it("then gives the wait until the first slot is let go, and a slot to the ticket that comes back", async () => {
        const bucket = bucketOf(2);
        await use(bucket, 2);
        const ticket = newTicket();
        const { waitMs } = await reserve(bucket, ticket);
        expect(waitMs).toSatisfy(about(HOLD_MS));
        await under.pass(waitMs + 5);
        expect((await reserve(bucket, ticket)).waitMs).toBe(0);
      });

      it("tells those further back in the queue the whole of their wait", async () => {
        const bucket = bucketOf(2);
        await use(bucket, 2);
        const waits = [];
        for (let place = 0; place < 5; place++) waits.push((await reserve(bucket)).waitMs);
        for (const [place, waitMs] of waits.entries())
          expect(waitMs).toSatisfy(about(HOLD_MS * (Math.floor(place / 2) + 1)));
      });

      it("asked again by a ticket that waits, gives the same place and not another one", async () => {
        const bucket = bucketOf(1);
        await use(bucket);
        const ticket = newTicket();
        for (let again = 0; again < 3; again++)
          expect((await reserve(bucket, ticket)).waitMs).toSatisfy(about(HOLD_MS));
        expect((await under.store.peek(bucket, under.now())).waiting).toBe(1);
      });

      it("serves those who wait in the order they came, whoever asks first when a slot is free", async () => {
        const bucket = bucketOf(1);
        await use(bucket);
        const [first, second] = [newTicket(), newTicket()];
        const { waitMs } = await reserve(bucket, first);
        await reserve(bucket, second);
        await under.pass(waitMs + 5);
        expect((await reserve(bucket, second)).waitMs).toSatisfy(about(HOLD_MS));
        expect((await reserve(bucket)).waitMs).toSatisfy(about(2 * HOLD_MS));
        expect((await reserve(bucket, first)).waitMs).toBe(0);
      });

      it("gives out each slot once, however many ask at the same time", async () => {
        const bucket = bucketOf(7);
        const answers = await Promise.all(Array.from({ length: 50 }, () => reserve(bucket)));
        expect(answers.filter((answer) => answer.waitMs === 0)).toHaveLength(7);
      });

      it("holds a slot from when it was used, not from when it was asked for", async () => {
        const bucket = bucketOf(1);
        await use(bucket);
        const late = newTicket();
        await reserve(bucket, late);
        await under.pass(HOLD_MS + 250);
        expect((await reserve(bucket, late)).waitMs).toBe(0);
        expect((await reserve(bucket)).waitMs).toSatisfy(about(HOLD_MS));
      });

      it("counts each bucket on its own", async () => {
        await use(bucketOf(1));
        expect((await reserve(bucketOf(1))).waitMs).toBe(0);
      });
    });

    describe("release", () => {
      it("of a place lets those behind move up", async () => {
        const bucket = bucketOf(1);
        await use(bucket);
        const [first, second] = [newTicket(), newTicket()];
        await reserve(bucket, first);
        expect((await reserve(bucket, second)).waitMs).toSatisfy(about(2 * HOLD_MS));
        await release(bucket, first);
        expect((await reserve(bucket, second)).waitMs).toSatisfy(about(HOLD_MS));
      });

      it("of a slot nothing was sent with frees it", async () => {
        const bucket = bucketOf(1);
        const [ticket = ""] = await use(bucket);
        await release(bucket, ticket);
        expect((await reserve(bucket)).waitMs).toBe(0);
      });

      it("of a ticket nobody knows changes nothing", async () => {
        const bucket = bucketOf(2);
        await use(bucket);
        await release(bucket, newTicket());
        expect(await remaining(bucket)).toBe(1);
      });
    });

    describe("observe", () => {
      it("raises the belief to one more than the header says is left", async () => {
        const bucket = bucketOf(2, 10);
        const [ticket = ""] = await use(bucket);
        expect(await observe(bucket, ticket, { remaining: 5, expected: 1 })).toBe(true);
        expect(await under.store.peek(bucket, under.now())).toMatchObject({ limit: 6, remaining: 5 });
      });

      it("never raises it above the ceiling", async () => {
        const bucket = bucketOf(2, 4);
        const [ticket = ""] = await use(bucket);
        await observe(bucket, ticket, { remaining: 99, expected: 1 });
        expect(await under.store.peek(bucket, under.now())).toMatchObject({ limit: 4, remaining: 3 });
      });

      it("of fewer left than thought takes slots from this window only, the belief stays", async () => {
        const bucket = bucketOf(5);
        const [ticket = ""] = await use(bucket);
        expect(await observe(bucket, ticket, { remaining: 1, expected: 4 })).toBe(false);
        expect(await under.store.peek(bucket, under.now())).toMatchObject({ limit: 5, remaining: 1 });
        await under.pass(HOLD_MS + 5);
        expect(await under.store.peek(bucket, under.now())).toMatchObject({ limit: 5, remaining: 5 });
      });

      it("does not take the caller's own later calls for somebody else's", async () => {
        const bucket = bucketOf(5);
        const [ticket = ""] = await use(bucket, 3);
        await observe(bucket, ticket, { remaining: 2, expected: 4 });
        expect(await remaining(bucket)).toBe(2);
      });

      it("of more left than thought frees nothing: the header is not always consistent", async () => {
        const bucket = bucketOf(5);
        const [, , ticket = ""] = await use(bucket, 3);
        await observe(bucket, ticket, { remaining: 4, expected: 2 });
        expect(await remaining(bucket)).toBe(2);
      });

      it("of a slot that has expired meanwhile takes nothing", async () => {
        const bucket = bucketOf(3);
        const [ticket = ""] = await use(bucket);
        await under.pass(HOLD_MS + 5);
        await observe(bucket, ticket, { remaining: 0, expected: 2 });
        expect(await remaining(bucket)).toBe(3);
      });
    });

    describe("a 429", () => {
      const limited = { outcome: "limited", closeMs: 400 } as const;

      it("closes the key for as long as it is told to", async () => {
        const bucket = bucketOf(5);
        const [ticket = ""] = await use(bucket);
        expect(await observe(bucket, ticket, limited)).toBe(true);
        expect((await reserve(bucket)).waitMs).toSatisfy(about(400));
        const { remaining, resetsInMs } = await under.store.peek(bucket, under.now());
        expect(remaining).toBe(0);
        expect(resetsInMs).toSatisfy(about(400));
      });

      it("makes those wait longer who already wait", async () => {
        const bucket = bucketOf(1);
        const [ticket = ""] = await use(bucket);
        const waiting = newTicket();
        await reserve(bucket, waiting);
        await observe(bucket, ticket, { ...limited, closeMs: 5_000 });
        expect((await reserve(bucket, waiting)).waitMs).toSatisfy(about(5_000));
      });

      it("does not shorten a closure that lasts longer", async () => {
        const bucket = bucketOf(5);
        const [first = "", second = ""] = await use(bucket, 2);
        await observe(bucket, first, { ...limited, closeMs: 5_000 });
        await observe(bucket, second, { ...limited, closeMs: 100 });
        expect((await reserve(bucket)).waitMs).toSatisfy(about(5_000));
      });

      it("is followed by one probe; the others wait for its answer, which opens the key", async () => {
        const bucket = bucketOf(5);
        const [ticket = ""] = await use(bucket);
        await observe(bucket, ticket, limited);
        await under.pass(405);
        const [probe, other] = [newTicket(), newTicket()];
        expect(await reserve(bucket, probe)).toEqual({ waitMs: 0, remaining: 4, probe: true });
        expect(await reserve(bucket, other)).toEqual({ waitMs: 1_000, remaining: 0, probe: true });
        expect(await observe(bucket, probe, { remaining: 4, expected: 4 })).toBe(true);
        expect(await reserve(bucket, other)).toMatchObject({ waitMs: 0, probe: false });
      });

      it("to the probe closes the key again", async () => {
        const bucket = bucketOf(5);
        const [ticket = ""] = await use(bucket);
        await observe(bucket, ticket, limited);
        await under.pass(405);
        const [probe = ""] = await use(bucket);
        await observe(bucket, probe, limited);
        expect((await reserve(bucket)).waitMs).toSatisfy(about(400));
      });

      it("that comes late keeps the key closed, whatever the probe is told after it", async () => {
        const bucket = bucketOf(5);
        const [first = "", late = ""] = await use(bucket, 2);
        await observe(bucket, first, limited);
        await under.pass(405);
        const [probe = ""] = await use(bucket);
        await observe(bucket, late, limited);
        await observe(bucket, probe, { remaining: 3, expected: 3 });
        expect((await reserve(bucket)).waitMs).toSatisfy(about(400));
      });

      it.each(["an answer that never came", "a release"])("whose probe ends in %s sends another probe", async (end) => {
        const bucket = bucketOf(5);
        const [ticket = ""] = await use(bucket);
        await observe(bucket, ticket, limited);
        await under.pass(405);
        const [probe = ""] = await use(bucket);
        await (end === "a release" ? release(bucket, probe) : observe(bucket, probe, { outcome: "lost" }));
        expect(await reserve(bucket)).toMatchObject({ waitMs: 0, probe: true });
      });

      it("undoes a raise, and no header raises the belief again for now", async () => {
        const bucket = bucketOf(2, 10);
        const [ticket = ""] = await use(bucket);
        await observe(bucket, ticket, { remaining: 9, expected: 1 });
        expect(await under.store.peek(bucket, under.now())).toMatchObject({ limit: 10 });
        await observe(bucket, ticket, limited);
        await under.pass(405);
        const [probe = ""] = await use(bucket);
        await observe(bucket, probe, { remaining: 9, expected: 1 });
        expect(await under.store.peek(bucket, under.now())).toMatchObject({ limit: 2 });
      });
    });

    describe("peek", () => {
      it("shows a bucket nobody used as whole", async () => {
        const whole = { limit: 4, remaining: 4, waiting: 0, resetsInMs: 0 };
        expect(await under.store.peek(bucketOf(4), under.now())).toEqual(whole);
      });

      it("shows what is left, who waits and when all of it is back, and changes nothing", async () => {
        const bucket = bucketOf(2);
        await use(bucket, 2);
        await reserve(bucket);
        for (let again = 0; again < 2; again++) {
          const { resetsInMs, ...standing } = await under.store.peek(bucket, under.now());
          expect(standing).toEqual({ limit: 2, remaining: 0, waiting: 1 });
          expect(resetsInMs).toSatisfy(about(HOLD_MS));
        }
      });
    });
  });
}
