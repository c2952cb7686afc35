import { describe, expect, it } from "vitest";
import { memoryStore } from "./memory-store.ts";
import { QUIET_MS } from "./store.ts";
import { describeStore } from "./testing/store-conformance.ts";

describeStore("memory", () => {
  let nowMs = Date.UTC(2026, 10, 20);
  const pass = async (ms: number) => void (nowMs += ms);
  return { store: memoryStore(), now: () => nowMs, pass };
});

describe("memoryStore", () => {
  const bucket = { key: "scope GET /me", limit: 2, ceiling: 9, holdMs: 60_500 };
  const answer = { outcome: "answered", expected: 1, closeMs: 0 } as const;

  it("lets headers raise a belief again ten minutes after a 429", async () => {
    const store = memoryStore();
    await store.reserve(bucket, { ticket: "a", nowMs: 0 });
    await store.observe(bucket, { ...answer, ticket: "a", nowMs: 0, outcome: "limited", remaining: 0, closeMs: 1_000 });
    for (const [nowMs, limit] of [
      [QUIET_MS - 1, 2],
      [QUIET_MS, 9],
    ] as const) {
      await store.reserve(bucket, { ticket: `b${nowMs}`, nowMs });
      await store.observe(bucket, { ...answer, ticket: `b${nowMs}`, nowMs, remaining: 8 });
      expect((await store.peek(bucket, nowMs)).limit).toBe(limit);
    }
  });

  it("gives a probe up that has no answer after half a minute", async () => {
    const store = memoryStore();
    await store.reserve(bucket, { ticket: "a", nowMs: 0 });
    await store.observe(bucket, { ...answer, ticket: "a", nowMs: 0, outcome: "limited", remaining: 0, closeMs: 1_000 });
    expect(await store.reserve(bucket, { ticket: "probe", nowMs: 1_000 })).toMatchObject({ waitMs: 0, probe: true });
    expect(await store.reserve(bucket, { ticket: "c", nowMs: 30_999 })).toMatchObject({ waitMs: 29_501 });
    const other = { ...bucket, limit: 9 };
    expect(await store.reserve(other, { ticket: "c", nowMs: 30_999 })).toMatchObject({ waitMs: 1_000, probe: true });
    expect(await store.reserve(other, { ticket: "c", nowMs: 31_000 })).toMatchObject({ waitMs: 0, probe: true });
  });

  it("is not held up by a clock that was set back: what was stamped in its future counts from now", async () => {
    const store = memoryStore();
    const hourMs = 3_600_000;
    for (const ticket of ["a", "b"]) await store.reserve(bucket, { ticket, nowMs: hourMs });
    expect((await store.reserve(bucket, { ticket: "c", nowMs: 0 })).waitMs).toBe(bucket.holdMs);
    const other = { ...bucket, key: "scope GET /accounts" };
    await store.reserve(other, { ticket: "d", nowMs: hourMs });
    const limited = { ...answer, outcome: "limited", remaining: undefined, closeMs: 5_000 } as const;
    await store.observe(other, { ...limited, ticket: "d", nowMs: hourMs });
    expect((await store.reserve(other, { ticket: "e", nowMs: 0 })).waitMs).toBeLessThanOrEqual(600_000);
  });

  it("keeps refusals of calls sent after one another to two within a hold, however they are spread", async () => {
    const store = memoryStore();
    const refusedAtMs: number[] = [];
    for (let nowMs = 0; refusedAtMs.length < 20;) {
      const ticket = `${refusedAtMs.length}`;
      const { waitMs } = await store.reserve(bucket, { ticket, nowMs });
      nowMs += waitMs;
      await store.reserve(bucket, { ticket, nowMs });
      refusedAtMs.push(nowMs);
      // Every other time the server asks to come back late, so that the next one comes early in a hold.
      const closeMs = refusedAtMs.length % 2 ? 30_000 : 1_000;
      await store.observe(bucket, { ...answer, ticket, nowMs, outcome: "limited", remaining: undefined, closeMs });
    }
    const third = refusedAtMs.slice(2).map((atMs, index) => atMs - (refusedAtMs[index] ?? 0));
    expect(Math.min(...third)).toBeGreaterThanOrEqual(bucket.holdMs);
  });

  it("says who has a slot that others spend the budget, for ten minutes after it saw them", async () => {
    const store = memoryStore();
    const wide = { ...bucket, limit: 10, ceiling: 10 };
    const take = (ticket: string, nowMs: number) => store.reserve(wide, { ticket, nowMs });
    expect((await take("a", 0)).shared).toBeUndefined();
    await store.observe(wide, { ...answer, ticket: "a", nowMs: 0, expected: 9, remaining: 4 });
    expect((await store.peek(wide, 0)).remaining).toBe(4);
    for (let nowMs = 60_000; nowMs < QUIET_MS; nowMs += 60_000)
      expect((await take(`b${nowMs}`, nowMs)).shared).toBe(true);
    expect((await take("c", QUIET_MS)).shared).toBeUndefined();
  });

  it("does not take a slot for used that only the margin still holds, once others were seen", async () => {
    const store = memoryStore();
    const wide = { ...bucket, limit: 10, ceiling: 10, windowMs: 60_000 };
    await store.reserve(wide, { ticket: "a", nowMs: 0 });
    await store.observe(wide, { ...answer, ticket: "a", nowMs: 0, expected: 9, remaining: 4 });
    await store.reserve(wide, { ticket: "b", nowMs: 60_400 });
    // The server holds "b" and the five of somebody else again; "a" is free there and in the four that are left.
    await store.observe(wide, { ...answer, ticket: "b", nowMs: 60_400, expected: 3, remaining: 4 });
    expect((await store.peek(wide, 60_500)).remaining).toBe(4);
  });

  it("forgets a bucket that is idle, and what it had learned of it", async () => {
    const store = memoryStore();
    await store.reserve(bucket, { ticket: "a", nowMs: 0 });
    await store.observe(bucket, { ...answer, ticket: "a", nowMs: 0, remaining: 8 });
    const other = { ...bucket, key: "scope GET /accounts" };
    await store.reserve(other, { ticket: "b", nowMs: 60_400 });
    expect((await store.peek(bucket, 60_400)).limit).toBe(9);
    await store.reserve(other, { ticket: "c", nowMs: 200_000 });
    expect(await store.peek(bucket, 200_000)).toEqual({ limit: 2, remaining: 2, waiting: 0, resetsInMs: 0 });
  });

  it("shares nothing between two stores", async () => {
    const [one, other] = [memoryStore(), memoryStore()];
    await one.reserve(bucket, { ticket: "a", nowMs: 0 });
    expect((await other.peek(bucket, 0)).remaining).toBe(2);
  });
});
