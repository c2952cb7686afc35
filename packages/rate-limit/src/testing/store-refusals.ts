import { describe, expect, it } from "vitest";
import type { StoreRig } from "./store-rig.ts";

/** What every store must do about a 429. */
export function describeRefusals({
  pass,
  newTicket,
  bucketOf,
  reserve,
  use,
  release,
  observe,
  peek,
  about,
}: StoreRig): void {
  describe("a 429", () => {
    const limited = { outcome: "limited", closeMs: 400 } as const;

    it("closes the key for as long as it is told to", async () => {
      const bucket = bucketOf(5);
      const [ticket = ""] = await use(bucket);
      expect(await observe(bucket, ticket, limited)).toBe(true);
      expect((await reserve(bucket)).waitMs).toSatisfy(about(400));
      const { remaining, resetsInMs } = await peek(bucket);
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
      await pass(405);
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
      await pass(405);
      const [probe = ""] = await use(bucket);
      await observe(bucket, probe, limited);
      expect((await reserve(bucket)).waitMs).toSatisfy(about(400));
    });

    it("to a call sent after one closes the key for the rest of the hold since that one", async () => {
      const bucket = { ...bucketOf(5), holdMs: 4_000 };
      const [ticket = ""] = await use(bucket);
      await observe(bucket, ticket, { ...limited, closeMs: 300 });
      await pass(305);
      const [probe = ""] = await use(bucket);
      await observe(bucket, probe, { ...limited, closeMs: 300 });
      const { waitMs } = await reserve(bucket);
      expect(waitMs).toBeGreaterThan(1_000);
      expect(waitMs).toBeLessThanOrEqual(3_700);
    });

    it("to a call that was on its way already closes the key no longer than the server asks", async () => {
      const bucket = { ...bucketOf(5), holdMs: 4_000 };
      const [first = "", late = ""] = await use(bucket, 2);
      await observe(bucket, first, { ...limited, closeMs: 300 });
      await observe(bucket, late, { ...limited, closeMs: 300 });
      expect((await reserve(bucket)).waitMs).toBeLessThanOrEqual(300);
    });

    it("that comes late keeps the key closed, whatever the probe is told after it", async () => {
      const bucket = bucketOf(5);
      const [first = "", late = ""] = await use(bucket, 2);
      await observe(bucket, first, limited);
      await pass(405);
      const [probe = ""] = await use(bucket);
      await observe(bucket, late, limited);
      await observe(bucket, probe, { remaining: 3, expected: 3 });
      expect((await reserve(bucket)).waitMs).toSatisfy(about(400));
    });

    it.each(["an answer that never came", "a release"])("whose probe ends in %s sends another probe", async (end) => {
      const bucket = bucketOf(5);
      const [ticket = ""] = await use(bucket);
      await observe(bucket, ticket, limited);
      await pass(405);
      const [probe = ""] = await use(bucket);
      await (end === "a release" ? release(bucket, probe) : observe(bucket, probe, { outcome: "lost" }));
      expect(await reserve(bucket)).toMatchObject({ waitMs: 0, probe: true });
    });

    it("undoes a raise, and no header raises the belief again for now", async () => {
      const bucket = bucketOf(2, 10);
      const [ticket = ""] = await use(bucket);
      await observe(bucket, ticket, { remaining: 9, expected: 1 });
      expect(await peek(bucket)).toMatchObject({ limit: 10 });
      await observe(bucket, ticket, limited);
      await pass(405);
      const [probe = ""] = await use(bucket);
      await observe(bucket, probe, { remaining: 9, expected: 1 });
      expect(await peek(bucket)).toMatchObject({ limit: 2 });
    });
  });
}
