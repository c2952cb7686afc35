import { describe, expect, it } from "vitest";
import { LONGEST_CLOSURE_MS, PROBE_LEASE_MS } from "../store.ts";
import { HOLD_MS, type StoreRig } from "./store-rig.ts";

const HOUR_MS = 3_600_000;

/** What every store must do where its clock was set back: nothing stamped in its future may last longer than usual. */
export function describeClocks({ pass, newTicket, bucketOf, reserve, use, observe, peek }: StoreRig): void {
  describe("a clock that was set back", () => {
    const limited = { outcome: "limited", closeMs: 90_000 } as const;

    it("holds a slot for one hold from then on", async () => {
      const bucket = bucketOf(2);
      await use(bucket, 2);
      await pass(-HOUR_MS);
      const ticket = newTicket();
      expect((await reserve(bucket, ticket)).waitMs).toBe(HOLD_MS);
      await pass(HOLD_MS);
      expect((await reserve(bucket, ticket)).waitMs).toBe(0);
    });

    it("closes a key for ten minutes at most", async () => {
      const bucket = bucketOf(5);
      const [ticket = ""] = await use(bucket);
      await observe(bucket, ticket, limited);
      await pass(-HOUR_MS);
      const waiting = newTicket();
      expect((await reserve(bucket, waiting)).waitMs).toBe(LONGEST_CLOSURE_MS);
      await pass(LONGEST_CLOSURE_MS);
      expect(await reserve(bucket, waiting)).toMatchObject({ waitMs: 0, probe: true });
    });

    it("waits for a probe no longer than for any other", async () => {
      const bucket = bucketOf(5);
      const [ticket = ""] = await use(bucket);
      await observe(bucket, ticket, limited);
      await pass(90_000);
      await use(bucket);
      await pass(-HOUR_MS);
      const waiting = newTicket();
      await reserve(bucket, waiting);
      await pass(LONGEST_CLOSURE_MS);
      expect(await reserve(bucket, waiting)).toMatchObject({ waitMs: 0, probe: true });
      expect(PROBE_LEASE_MS).toBeLessThan(LONGEST_CLOSURE_MS);
    });

    it("lets headers raise a belief and forgets who else spent the budget as soon as ever", async () => {
      const bucket = bucketOf(2, 10);
      const [first = "", second = ""] = await use(bucket, 2);
      await observe(bucket, first, { remaining: 0, expected: 2 });
      await observe(bucket, second, limited);
      await pass(-HOUR_MS);
      await peek(bucket);
      const waiting = newTicket();
      await reserve(bucket, waiting);
      await pass(LONGEST_CLOSURE_MS);
      const slot = await reserve(bucket, waiting);
      expect(slot.waitMs).toBe(0);
      expect(slot.shared).toBeUndefined();
      await observe(bucket, waiting, { remaining: 9, expected: 1 });
      expect(await peek(bucket)).toMatchObject({ limit: 10 });
    });

    it("knows a second 429 by when the calls were sent since", async () => {
      const bucket = bucketOf(5);
      const [ticket = ""] = await use(bucket);
      await observe(bucket, ticket, { ...limited, closeMs: 1_000 });
      await pass(1_000 - HOUR_MS);
      const probe = newTicket();
      await reserve(bucket, probe);
      await pass(LONGEST_CLOSURE_MS);
      expect(await reserve(bucket, probe)).toMatchObject({ waitMs: 0, probe: true });
      await observe(bucket, probe, { ...limited, closeMs: 1_000 });
      await pass(1_000);
      const next = newTicket();
      expect(await reserve(bucket, next)).toMatchObject({ waitMs: 0, probe: true });
      await observe(bucket, next, { ...limited, closeMs: 1_000 });
      expect((await reserve(bucket)).waitMs).toBe(HOLD_MS - 1_000);
    });
  });
}
