import { describe, expect, it } from "vitest";
import { HOLD_MS, storeRig, type StoreUnderTest } from "./store-rig.ts";
import { describeAnswers } from "./store-answers.ts";
import { describeClocks } from "./store-clocks.ts";
import { describeRefusals } from "./store-refusals.ts";

/** What every store must do; run against each of them. */
export function describeStore(name: string, setUp: () => StoreUnderTest): void {
  describe(`${name}: a rate limit store`, () => {
    const rig = storeRig(setUp);
    const { pass, newTicket, bucketOf, reserve, use, release, peek, remaining } = rig;

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
        expect(waitMs).toBe(HOLD_MS);
        await pass(waitMs);
        expect((await reserve(bucket, ticket)).waitMs).toBe(0);
      });

      it("tells those further back in the queue the whole of their wait", async () => {
        const bucket = bucketOf(2);
        await use(bucket, 2);
        const waits = [];
        for (let place = 0; place < 5; place++) waits.push((await reserve(bucket)).waitMs);
        for (const [place, waitMs] of waits.entries()) expect(waitMs).toBe(HOLD_MS * (Math.floor(place / 2) + 1));
      });

      it("asked again by a ticket that waits, gives the same place and not another one", async () => {
        const bucket = bucketOf(1);
        await use(bucket);
        const ticket = newTicket();
        for (let again = 0; again < 3; again++) expect((await reserve(bucket, ticket)).waitMs).toBe(HOLD_MS);
        expect((await peek(bucket)).waiting).toBe(1);
      });

      it("serves those who wait in the order they came, whoever asks first when a slot is free", async () => {
        const bucket = bucketOf(1);
        await use(bucket);
        const [first, second] = [newTicket(), newTicket()];
        const { waitMs } = await reserve(bucket, first);
        await reserve(bucket, second);
        await pass(waitMs);
        expect((await reserve(bucket, second)).waitMs).toBe(HOLD_MS);
        expect((await reserve(bucket)).waitMs).toBe(2 * HOLD_MS);
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
        await pass(HOLD_MS + 250);
        expect((await reserve(bucket, late)).waitMs).toBe(0);
        expect((await reserve(bucket)).waitMs).toBe(HOLD_MS);
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
        expect((await reserve(bucket, second)).waitMs).toBe(2 * HOLD_MS);
        await release(bucket, first);
        expect((await reserve(bucket, second)).waitMs).toBe(HOLD_MS);
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

    describeAnswers(rig);
    describeRefusals(rig);
    describeClocks(rig);

    describe("peek", () => {
      it("shows a bucket nobody used as whole", async () => {
        const whole = { limit: 4, remaining: 4, waiting: 0, resetsInMs: 0 };
        expect(await peek(bucketOf(4))).toEqual(whole);
      });

      it("shows what is left, who waits and when all of it is back, and changes nothing", async () => {
        const bucket = bucketOf(2);
        await use(bucket, 2);
        await reserve(bucket);
        for (let again = 0; again < 2; again++) {
          const { resetsInMs, ...standing } = await peek(bucket);
          expect(standing).toEqual({ limit: 2, remaining: 0, waiting: 1 });
          expect(resetsInMs).toBe(HOLD_MS);
        }
      });
    });
  });
}
