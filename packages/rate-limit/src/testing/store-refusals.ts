import { describe, expect, it } from "vitest";
import { QUIET_MS } from "../store.ts";
import { HOLD_MS, type StoreRig } from "./store-rig.ts";

/** What every store must do about a 429. */
export function describeRefusals({ pass, newTicket, bucketOf, reserve, use, release, observe, peek }: StoreRig): void {
  describe("a 429", () => {
    const limited = { outcome: "limited", closeMs: HOLD_MS } as const;

    it("closes the key for as long as it is told to", async () => {
      const bucket = bucketOf(5);
      const [ticket = ""] = await use(bucket);
      expect(await observe(bucket, ticket, limited)).toBe(true);
      expect((await reserve(bucket)).waitMs).toBe(HOLD_MS);
      const { remaining, resetsInMs } = await peek(bucket);
      expect(remaining).toBe(0);
      expect(resetsInMs).toBe(HOLD_MS);
    });

    it("makes those wait longer who already wait", async () => {
      const bucket = bucketOf(1);
      const [ticket = ""] = await use(bucket);
      const waiting = newTicket();
      await reserve(bucket, waiting);
      await observe(bucket, ticket, { ...limited, closeMs: 90_000 });
      expect((await reserve(bucket, waiting)).waitMs).toBe(90_000);
    });

    it("does not shorten a closure that lasts longer", async () => {
      const bucket = bucketOf(5);
      const [first = "", second = ""] = await use(bucket, 2);
      await observe(bucket, first, { ...limited, closeMs: 90_000 });
      await observe(bucket, second, { ...limited, closeMs: 100 });
      expect((await reserve(bucket)).waitMs).toBe(90_000);
    });

    it("is followed by one probe; the others wait for its answer, which opens the key", async () => {
      const bucket = bucketOf(5);
      const [ticket = ""] = await use(bucket);
      await observe(bucket, ticket, limited);
      await pass(HOLD_MS);
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
      await pass(HOLD_MS);
      const [probe = ""] = await use(bucket);
      await observe(bucket, probe, limited);
      expect((await reserve(bucket)).waitMs).toBe(HOLD_MS);
    });

    it("to a call sent after one closes the key for the rest of the hold since that one", async () => {
      const bucket = bucketOf(5);
      const [ticket = ""] = await use(bucket);
      await observe(bucket, ticket, { ...limited, closeMs: 1_000 });
      await pass(1_000);
      const [probe = ""] = await use(bucket);
      await observe(bucket, probe, { ...limited, closeMs: 1_000 });
      expect((await reserve(bucket)).waitMs).toBe(HOLD_MS - 1_000);
    });

    it("to a call that was on its way already closes the key no longer than the server asks", async () => {
      const bucket = bucketOf(5);
      const [first = "", late = ""] = await use(bucket, 2);
      await observe(bucket, first, { ...limited, closeMs: 1_000 });
      await observe(bucket, late, { ...limited, closeMs: 1_000 });
      expect((await reserve(bucket)).waitMs).toBe(1_000);
    });

    it("that comes late keeps the key closed, whatever the probe is told after it", async () => {
      const bucket = bucketOf(5);
      const [first = "", late = ""] = await use(bucket, 2);
      await observe(bucket, first, limited);
      await pass(HOLD_MS);
      const [probe = ""] = await use(bucket);
      await observe(bucket, late, limited);
      await observe(bucket, probe, { remaining: 3, expected: 3 });
      expect((await reserve(bucket)).waitMs).toBe(HOLD_MS);
    });

    it.each(["an answer that never came", "a release"])("whose probe ends in %s sends another probe", async (end) => {
      const bucket = bucketOf(5);
      const [ticket = ""] = await use(bucket);
      await observe(bucket, ticket, limited);
      await pass(HOLD_MS);
      const [probe = ""] = await use(bucket);
      await (end === "a release" ? release(bucket, probe) : observe(bucket, probe, { outcome: "lost" }));
      expect(await reserve(bucket)).toMatchObject({ waitMs: 0, probe: true });
    });

    it("undoes a raise, and no header raises the belief again for ten minutes", async () => {
      const bucket = bucketOf(2, 10);
      const [ticket = ""] = await use(bucket);
      await observe(bucket, ticket, { remaining: 9, expected: 1 });
      expect(await peek(bucket)).toMatchObject({ limit: 10 });
      await observe(bucket, ticket, limited);
      for (const [ms, limit] of [
        [HOLD_MS, 2],
        [QUIET_MS - HOLD_MS - 1, 2],
        [1, 10],
      ] as const) {
        await pass(ms);
        const [later = ""] = await use(bucket);
        await observe(bucket, later, { remaining: 9, expected: 1 });
        expect(await peek(bucket)).toMatchObject({ limit });
      }
    });

    it("whose probe has no answer for half a minute sends another one", async () => {
      const bucket = bucketOf(5);
      const [ticket = ""] = await use(bucket);
      await observe(bucket, ticket, limited);
      await pass(HOLD_MS);
      expect(await reserve(bucket)).toMatchObject({ waitMs: 0, probe: true });
      const other = newTicket();
      await pass(29_999);
      expect(await reserve(bucket, other)).toMatchObject({ waitMs: 1_000, probe: true });
      await pass(1);
      expect(await reserve(bucket, other)).toMatchObject({ waitMs: 0, probe: true });
    });

    it("and another one to a later call come no more than twice within a hold, however they are spread", async () => {
      const bucket = bucketOf(2);
      const refusedAtMs: number[] = [];
      for (let nowMs = 0; refusedAtMs.length < 20;) {
        const ticket = newTicket();
        for (let waitMs = Infinity; waitMs > 0; nowMs += waitMs) {
          ({ waitMs } = await reserve(bucket, ticket));
          await pass(waitMs);
        }
        refusedAtMs.push(nowMs);
        // Every other time the server asks to come back late, so that the next one comes early in a hold.
        await observe(bucket, ticket, { ...limited, closeMs: refusedAtMs.length % 2 ? 30_000 : 1_000 });
      }
      const third = refusedAtMs.slice(2).map((atMs, index) => atMs - (refusedAtMs[index] ?? 0));
      expect(Math.min(...third)).toBeGreaterThanOrEqual(HOLD_MS);
    });
  });
}
