import { createVirtualClock } from "@pylonkit/openapi/testing";
import { afterEach, describe, expect, it, vi } from "vitest";
import { redisStore } from "../redis.ts";
import { fakeSharedStore } from "../testing/redis/fake-shared-store.ts";
import { withFallback } from "./fallback.ts";

const bucket = { key: "scope GET /me", limit: 5, ceiling: 9, holdMs: 60_500 };
const seen = { outcome: "answered", remaining: undefined, expected: 0, closeMs: 0 } as const;

function setUp(share = 0.5) {
  const clock = createVirtualClock();
  const shared = fakeSharedStore(() => clock.now());
  const onAway = vi.fn<(error: unknown) => void>();
  const store = withFallback(shared.store, { share, onAway, timeoutMs: 1_000, clock });
  let tickets = 0;
  const reserve = (ticket = `t${tickets++}`) => store.reserve(bucket, { ticket, nowMs: clock.now() });
  const take = async (count: number) => {
    const slots = [];
    for (let call = 0; call < count; call++) slots.push(await reserve());
    return slots.filter(({ waitMs }) => waitMs === 0).length;
  };
  const peek = () => store.peek(bucket, clock.now());
  /** Redis is back, and somebody's call finds out. */
  const comeBack = async () => {
    shared.state.isUp = true;
    await clock.advance(1_000);
    await peek();
    await clock.advance(0);
  };
  return { ...shared, shared: shared.store, clock, store, onAway, reserve, take, peek, comeBack };
}

describe("withFallback, while Redis answers", () => {
  it("is Redis itself", async () => {
    const { store, asked, reserve, onAway } = setUp();
    for (let left = 4; left >= 0; left--) expect(await reserve()).toMatchObject({ waitMs: 0, remaining: left });
    expect((await reserve()).waitMs).toBe(bucket.holdMs);
    expect([store.ownTime, asked]).toEqual([true, Array(6).fill("reserve")]);
    expect(onAway).not.toHaveBeenCalled();
  });

  it("has a slot counted anew whose answer came late, and leaves the call to go on", async () => {
    const { state, late, stamped, reserve, clock } = setUp();
    state.isSilent = true;
    const slow = reserve("slow");
    await clock.advance(101);
    state.isSilent = false;
    late.shift()?.();
    expect(await slow).toMatchObject({ waitMs: 0 });
    await reserve("prompt");
    expect(stamped).toEqual(["slow"]);
  });
});

describe("withFallback, while Redis is away", () => {
  it.each([
    [0.5, 2],
    [0.05, 1],
    [1, 5],
  ])("counts on its own at a share of %d of the limit, and says so once", async (share, limit) => {
    const { state, take, peek, onAway } = setUp(share);
    state.isUp = false;
    expect(await take(6)).toBe(limit);
    expect(await peek()).toMatchObject({ limit, remaining: 0, waiting: 6 - limit });
    expect(onAway).toHaveBeenCalledExactlyOnceWith(new Error("connect ECONNREFUSED"));
  });

  it("counts what it has used through Redis already", async () => {
    const { state, take } = setUp();
    expect(await take(2)).toBe(2);
    state.isUp = false;
    expect(await take(3)).toBe(0);
  });

  it("uses no more than Redis said were left, until a hold has passed since", async () => {
    const { shared, state, take, reserve, clock } = setUp();
    for (let other = 0; other < 3; other++) {
      await shared.reserve(bucket, { ticket: `other${other}` }, { epoch: "", careful: false });
    }
    await clock.advance(500);
    expect(await take(1)).toBe(1);
    await clock.advance(500);
    state.isUp = false;
    expect(await take(3)).toBe(1);
    expect((await reserve()).waitMs).toBe(bucket.holdMs - 500);
  });

  it("keeps a raise to its share too, and learns of a 429", async () => {
    const { store, state, reserve, peek, clock } = setUp();
    state.isUp = false;
    await reserve("a");
    const claim = { ticket: "a", nowMs: clock.now() };
    await store.observe(bucket, { ...seen, ...claim, remaining: 99, expected: 1 });
    expect((await peek()).limit).toBe(4);
    await store.observe(bucket, { ...seen, ...claim, outcome: "limited", closeMs: 7_000 });
    expect((await reserve()).waitMs).toBe(7_000);
  });

  it("remembers a closure it heard of before", async () => {
    const { store, state, reserve, clock } = setUp();
    await reserve("a");
    const closure = { ...seen, outcome: "limited", closeMs: 7_000 } as const;
    await store.observe(bucket, { ...closure, ticket: "a", nowMs: clock.now() });
    state.isUp = false;
    expect((await reserve()).waitMs).toBe(7_000);
  });

  it("looks for it at most once a second and lets no call wait for that", async () => {
    const { state, asked, take, clock } = setUp();
    state.isUp = false;
    await take(1);
    state.isSilent = state.isUp = true;
    await clock.advance(999);
    await take(2);
    expect(asked).toEqual(["reserve"]);
    await clock.advance(1);
    await take(2);
    expect(asked).toEqual(["reserve", "restore"]);
  });

  it("looks for it no later when the clock was set back", async () => {
    const { store, state, asked, clock } = setUp();
    state.isUp = false;
    await store.peek(bucket, clock.now());
    await store.peek(bucket, clock.now() - 600_000);
    expect(asked).toEqual(["peek", "restore"]);
  });

  it("takes silence of a second for it, and gives back the place an answer names later", async () => {
    const { shared, state, late, take, reserve, clock, onAway } = setUp();
    expect(await take(1)).toBe(1);
    for (let other = 0; other < 4; other++) {
      await shared.reserve(bucket, { ticket: `other${other}` }, { epoch: "", careful: false });
    }
    state.isSilent = true;
    const call = reserve("unlucky");
    await clock.advance(1_000);
    expect(await call).toMatchObject({ waitMs: 0 });
    expect(onAway.mock.calls).toMatchObject([[{ name: "RedisTimeoutError", timeoutMs: 1_000 }]]);
    state.isSilent = false;
    for (const answer of late) answer();
    await clock.advance(0);
    expect((await state.memory.peek(bucket, clock.now())).waiting).toBe(0);
  });

  it("gives back a slot an answer names later, where the call still waits", async () => {
    const { state, late, reserve, take, clock } = setUp();
    expect(await take(2)).toBe(2);
    state.isSilent = true;
    const call = reserve("waits");
    await clock.advance(1_000);
    expect((await call).waitMs).toBeGreaterThan(0);
    state.isSilent = false;
    for (const answer of late) answer();
    await clock.advance(0);
    expect((await state.memory.peek(bucket, clock.now())).remaining).toBe(3);
  });
});

describe("withFallback, once Redis is back", () => {
  it("hands over what was used meanwhile, before it asks for more", async () => {
    const { state, restored, asked, take, comeBack } = setUp();
    state.isUp = false;
    await take(2);
    await comeBack();
    expect(restored).toEqual([
      { ticket: "t0", ageMs: 1_000 },
      { ticket: "t1", ageMs: 1_000 },
    ]);
    asked.length = 0;
    await take(1);
    expect(asked).toEqual([]);
  });

  it("keeps to its share as well for one hold, then to Redis alone", async () => {
    const { state, take, peek, comeBack, clock } = setUp();
    state.isUp = false;
    await take(2);
    await comeBack();
    expect(await take(3)).toBe(0);
    expect((await peek()).remaining).toBe(0);
    await clock.advance(bucket.holdMs);
    expect(await take(6)).toBe(5);
  });

  it("tells of the next outage again", async () => {
    const { state, take, comeBack, onAway } = setUp();
    state.isUp = false;
    await take(1);
    await comeBack();
    state.isUp = false;
    await take(2);
    expect(onAway).toHaveBeenCalledTimes(2);
  });

  it("tells who has a slot that others spend the budget, as seen while Redis was away", async () => {
    const { state, store, reserve, comeBack, clock } = setUp(1);
    state.isUp = false;
    await reserve("own");
    await store.observe(bucket, { ...seen, ticket: "own", nowMs: clock.now(), expected: 4, remaining: 2 });
    await comeBack();
    expect(await reserve()).toMatchObject({ waitMs: 0, shared: true });
  });
});

describe("withFallback, when Redis has lost what it counted", () => {
  it("hands over its own slots and keeps to its share for one hold", async () => {
    const { loseEverything, restored, take, clock } = setUp();
    expect(await take(1)).toBe(1);
    loseEverything("second");
    await clock.advance(10);
    expect(await take(3)).toBe(1);
    expect(restored).toEqual([{ ticket: "t0", ageMs: 10 }]);
    await clock.advance(bucket.holdMs);
    expect(await take(6)).toBe(5);
  });

  it("is as careful where another process has noticed", async () => {
    const { state, take, clock } = setUp();
    state.shakenUntilMs = clock.now() + 30_000;
    expect(await take(6)).toBe(2);
    await clock.advance(30_000);
    expect(await take(6)).toBe(3);
  });

  it("with a share of 0 sends nothing until a hold has passed", async () => {
    const { loseEverything, take, reserve, clock } = setUp(0);
    expect(await take(3)).toBe(3);
    loseEverything("second");
    expect(await reserve()).toEqual({ waitMs: bucket.holdMs, remaining: 0, probe: false });
    await clock.advance(bucket.holdMs);
    expect(await take(6)).toBe(5);
  });

  it("does not take a bucket nobody used for a hold for lost", async () => {
    const { loseEverything, restored, take, clock } = setUp();
    expect(await take(3)).toBe(3);
    loseEverything("second");
    await clock.advance(bucket.holdMs);
    expect(await take(6)).toBe(5);
    expect(restored).toEqual([]);
  });
});

describe("redisStore", () => {
  afterEach(() => vi.restoreAllMocks());

  it("warns on the console where nobody listens", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const fail = async () => Promise.reject(new Error("connect ECONNREFUSED"));
    const store = redisStore({ evalsha: fail, eval: fail });
    for (const ticket of ["a", "b"]) await store.reserve(bucket, { ticket, nowMs: 0 });
    expect(warn.mock.calls).toEqual([
      ["redisStore: Redis cannot be asked, each process counts for itself until it can: Error: connect ECONNREFUSED"],
    ]);
  });
});
