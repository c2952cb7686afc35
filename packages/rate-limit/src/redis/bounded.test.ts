import { createVirtualClock } from "@pylonkit/openapi/testing";
import { describe, expect, it } from "vitest";
import { bounded, RedisTimeoutError } from "./bounded.ts";

describe("bounded", () => {
  it("is what the work comes to", async () => {
    const clock = createVirtualClock();
    await expect(bounded(Promise.resolve("PONG"), 100, clock)).resolves.toBe("PONG");
    await expect(bounded(Promise.reject(new Error("READONLY")), 100, clock)).rejects.toThrow("READONLY");
  });

  it("rejects after its time, and drops what the work comes to later", async () => {
    const clock = createVirtualClock();
    const late = clock.sleep(200).then(() => Promise.reject(new Error("Connection is closed.")));
    const waiting = bounded(late, 100, clock).catch((error: unknown) => error);
    await clock.advance(100);
    expect(await waiting).toEqual(new RedisTimeoutError(100));
    await clock.advance(100);
  });

  it("uses real time where a clock has none for real work", async () => {
    const skipping = { now: () => 0, sleep: async () => undefined };
    const slow = new Promise((resolve) => void setTimeout(resolve, 20, "slow"));
    await expect(bounded(slow, 20_000, skipping)).resolves.toBe("slow");
  });
});
