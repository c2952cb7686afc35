import { afterEach, describe, expect, it, vi } from "vitest";
import { memoryStore } from "../memory-store.ts";
import { redisStore } from "../redis.ts";
import type { RateLimitStore } from "../store.ts";
import { withFallback } from "./fallback.ts";

const bucket = { key: "scope GET /me", limit: 5, ceiling: 9, holdMs: 60_500 };
const gone = new Error("connect ECONNREFUSED");

/** A store that can be taken away and brought back, and how often it was asked. */
function setUp(share = 0.5) {
  const memory = memoryStore();
  const state = { isUp: true, asked: 0 };
  const through =
    <Rest extends unknown[], T>(ask: (...rest: Rest) => Promise<T>) =>
    async (...rest: Rest): Promise<T> => {
      state.asked++;
      if (!state.isUp) throw gone;
      return ask(...rest);
    };
  const shared: RateLimitStore = {
    ownTime: true,
    reserve: through(memory.reserve),
    release: through(memory.release),
    observe: through(memory.observe),
    peek: through(memory.peek),
  };
  const onAway = vi.fn<(error: unknown) => void>();
  const store = withFallback(shared, { share, onAway });
  let tickets = 0;
  const reserve = (nowMs: number, ticket = `t${tickets++}`) => store.reserve(bucket, { ticket, nowMs });
  return { memory, shared, state, store, onAway, reserve };
}

describe("withFallback", () => {
  it("is the store itself while that answers", async () => {
    const { store, state, reserve, onAway } = setUp();
    for (let left = 4; left >= 0; left--) expect(await reserve(0)).toMatchObject({ waitMs: 0, remaining: left });
    expect((await reserve(0)).waitMs).toBe(bucket.holdMs);
    expect([store.ownTime, state.asked]).toEqual([true, 6]);
    expect(onAway).not.toHaveBeenCalled();
  });

  it.each([
    [0.5, 2],
    [0.05, 1],
    [1, 5],
  ])("counts on its own at a share of %d of the limit, and says so once", async (share, limit) => {
    const { store, state, reserve, onAway } = setUp(share);
    state.isUp = false;
    const waits = [];
    for (let call = 0; call < 6; call++) waits.push((await reserve(call)).waitMs);
    expect(waits.filter((waitMs) => waitMs === 0)).toHaveLength(limit);
    expect(await store.peek(bucket, 6)).toMatchObject({ limit, remaining: 0, waiting: 6 - limit });
    expect(onAway).toHaveBeenCalledExactlyOnceWith(gone);
  });

  it("keeps a raise to its share too, and learns of a 429", async () => {
    const { store, state, reserve } = setUp();
    state.isUp = false;
    await reserve(0, "a");
    const seen = { ticket: "a", nowMs: 0, outcome: "answered", remaining: 99, expected: 1, closeMs: 0 } as const;
    await store.observe(bucket, seen);
    expect((await store.peek(bucket, 0)).limit).toBe(4);
    await store.observe(bucket, { ...seen, outcome: "limited", closeMs: 7_000 });
    expect((await reserve(0)).waitMs).toBe(7_000);
  });

  it("asks the store again at most once a second, and goes on with it as soon as it answers", async () => {
    const { state, reserve, onAway } = setUp();
    state.isUp = false;
    for (const nowMs of [0, 100, 999]) await reserve(nowMs);
    expect(state.asked).toBe(1);
    await reserve(1_000);
    expect(state.asked).toBe(2);
    state.isUp = true;
    expect(await reserve(2_000)).toMatchObject({ waitMs: 0, remaining: 4 });
    expect(await reserve(2_001)).toMatchObject({ waitMs: 0, remaining: 3 });
    state.isUp = false;
    await reserve(2_002);
    expect(onAway).toHaveBeenCalledTimes(2);
  });

  it("takes those who wait over to the store that is back, and leaves no place of theirs behind", async () => {
    const { store, state, reserve } = setUp();
    state.isUp = false;
    for (const ticket of ["a", "b", "moves", "leaves"]) await reserve(0, ticket);
    state.isUp = true;
    expect((await reserve(2_000, "moves")).waitMs).toBe(0);
    await store.release(bucket, { ticket: "leaves", nowMs: 2_000 });
    state.isUp = false;
    expect((await store.peek(bucket, 4_000)).waiting).toBe(0);
  });
});

describe("redisStore", () => {
  afterEach(() => vi.restoreAllMocks());

  it("warns on the console where nobody listens", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const fail = async () => Promise.reject(gone);
    const store = redisStore({ evalsha: fail, eval: fail });
    for (const ticket of ["a", "b"]) await store.reserve(bucket, { ticket, nowMs: 0 });
    expect(warn.mock.calls).toEqual([
      ["redisStore: Redis cannot be asked, each process counts for itself until it can: Error: connect ECONNREFUSED"],
    ]);
  });
});
