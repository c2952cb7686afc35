import { describe, expect, it } from "vitest";
import { HOLD_MS, WINDOW_MS, type StoreRig } from "./store-rig.ts";

/** What every store must learn from an answer that is not a 429. */
export function describeAnswers({ pass, bucketOf, reserve, use, observe, peek, remaining }: StoreRig): void {
  describe("observe", () => {
    it("raises the belief to one more than the header says is left", async () => {
      const bucket = bucketOf(2, 10);
      const [ticket = ""] = await use(bucket);
      expect(await observe(bucket, ticket, { remaining: 5, expected: 1 })).toBe(true);
      expect(await peek(bucket)).toMatchObject({ limit: 6, remaining: 5 });
    });

    it("never raises it above the ceiling", async () => {
      const bucket = bucketOf(2, 4);
      const [ticket = ""] = await use(bucket);
      await observe(bucket, ticket, { remaining: 99, expected: 1 });
      expect(await peek(bucket)).toMatchObject({ limit: 4, remaining: 3 });
    });

    it("of fewer left than thought takes slots from this window only, the belief stays", async () => {
      const bucket = bucketOf(5);
      const [ticket = ""] = await use(bucket);
      expect(await observe(bucket, ticket, { remaining: 1, expected: 4 })).toBe(false);
      expect(await peek(bucket)).toMatchObject({ limit: 5, remaining: 1 });
      await pass(HOLD_MS);
      expect(await peek(bucket)).toMatchObject({ limit: 5, remaining: 5 });
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
      await pass(HOLD_MS);
      await observe(bucket, ticket, { remaining: 0, expected: 2 });
      expect(await remaining(bucket)).toBe(3);
    });

    it("that shows that others spend the budget is told to whoever gets a slot in the next ten minutes", async () => {
      const bucket = bucketOf(10);
      const seen = await reserve(bucket, "0");
      expect(seen.shared).toBeUndefined();
      await observe(bucket, "0", { remaining: 4, expected: 9 });
      for (let minute = 1; minute < 10; minute++) {
        await pass(60_000);
        expect(await reserve(bucket)).toMatchObject({ waitMs: 0, shared: true });
      }
      await pass(59_999);
      expect(await reserve(bucket)).toMatchObject({ shared: true });
      await pass(1);
      expect((await reserve(bucket)).shared).toBeUndefined();
    });

    it("is not explained by slots that only the margin still holds, once others were seen", async () => {
      const bucket = bucketOf(10);
      const [first = ""] = await use(bucket);
      await observe(bucket, first, { remaining: 4, expected: 9 });
      await pass(WINDOW_MS + 400);
      const [second = ""] = await use(bucket);
      // The server holds the second and the five of somebody else again; the first is free there, in the four left.
      await observe(bucket, second, { remaining: 4, expected: 3 });
      await pass(100);
      expect(await remaining(bucket)).toBe(4);
    });

    it("is taken at its word once others were seen, whichever of the caller's own calls it counts", async () => {
      const bucket = bucketOf(10);
      const [first = ""] = await use(bucket);
      await observe(bucket, first, { remaining: 6, expected: 9 });
      const [second = "", third = ""] = await use(bucket, 2);
      await observe(bucket, third, { remaining: 4, expected: 4 });
      await observe(bucket, second, { remaining: 3, expected: 5 });
      expect(await remaining(bucket)).toBe(3);
    });
  });
}
