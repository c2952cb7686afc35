import { describe, expect, it } from "vitest";
import { memoryStore } from "./memory-store.ts";
import { describeStore } from "./testing/store-conformance.ts";

describeStore("memory", () => {
  let nowMs = Date.UTC(2026, 10, 20);
  const pass = async (ms: number) => void (nowMs += ms);
  return { store: memoryStore(), now: () => nowMs, pass };
});

describe("memoryStore", () => {
  const bucket = { key: "scope GET /me", limit: 2, ceiling: 9, holdMs: 60_500 };
  const answer = { outcome: "answered", expected: 1, closeMs: 0 } as const;

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
