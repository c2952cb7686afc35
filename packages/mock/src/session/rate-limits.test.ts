import { describe, expect, it } from "vitest";
import { routesOf } from "../document/routes.ts";
import { TINY_API } from "../testing/tiny-api.ts";
import { checkRateLimitMode, rateLimits, type RateLimitMode } from "./rate-limits.ts";

const routes = routesOf(TINY_API);
const entryOf = (route: string) => {
  const entry = routes.byRoute.get(route);
  if (!entry) throw new Error(`no ${route}`);
  return entry;
};
const list = entryOf("GET /things");

const limitsAt = (mode: RateLimitMode) => {
  const time = { now: 0 };
  return { time, limits: rateLimits(mode, () => time.now) };
};

describe("rateLimits", () => {
  it("grants as many slots a window as the document says, then none", () => {
    const { limits } = limitsAt("enforce");
    expect([1, 2, 3, 4].map(() => limits.take(list))).toEqual([
      { granted: true, remaining: 2, retryAfterSeconds: 0 },
      { granted: true, remaining: 1, retryAfterSeconds: 0 },
      { granted: true, remaining: 0, retryAfterSeconds: 0 },
      { granted: false, remaining: 0, retryAfterSeconds: 60 },
    ]);
  });

  it("slides: a slot is free one window after it was taken, and a refusal takes none", () => {
    const { limits, time } = limitsAt("enforce");
    for (const at of [0, 10_000, 20_000]) {
      time.now = at;
      limits.take(list);
    }
    time.now = 59_001;
    expect(limits.take(list)).toMatchObject({ granted: false, retryAfterSeconds: 1 });
    time.now = 60_000;
    expect(limits.take(list)).toMatchObject({ granted: true, remaining: 0 });
    expect(limits.take(list)).toMatchObject({ granted: false, retryAfterSeconds: 10 });
  });

  it("counts each operation for itself, and not at all where the limit is unknown", () => {
    const { limits } = limitsAt("enforce");
    limits.take(list);
    expect(limits.peek(entryOf("POST /things"))).toBe(3);
    expect(limits.peek(list)).toBe(2);
    expect(limits.take(entryOf("DELETE /things/{id}"))).toEqual({
      granted: true,
      remaining: undefined,
      retryAfterSeconds: 0,
    });
  });

  it("never refuses in the mode headers, and counts nothing when off", () => {
    const headers = limitsAt("headers").limits;
    const slots = [1, 2, 3, 4, 5].map(() => headers.take(list));
    expect(slots.every((slot) => slot.granted)).toBe(true);
    expect(slots.at(-1)?.remaining).toBe(0);
    expect(limitsAt("off").limits.take(list).remaining).toBeUndefined();
  });

  it("takes limits of one's own, also for operations whose limit is unknown", () => {
    const { limits } = limitsAt({ "GET /things": 1, "DELETE /things/{id}": 0 });
    expect([limits.take(list).granted, limits.take(list).granted]).toEqual([true, false]);
    expect(limits.take(entryOf("DELETE /things/{id}")).granted).toBe(false);
    expect(limits.take(entryOf("POST /things")).remaining).toBe(2);
  });

  it("forgets everything on clear", () => {
    const { limits } = limitsAt("enforce");
    limits.take(list);
    limits.clear();
    expect(limits.peek(list)).toBe(3);
  });
});

describe("checkRateLimitMode", () => {
  it.each([
    ["strict", 'rateLimits is "enforce", "headers", "off" or limits by route; "strict" was given'],
    [{ "GET /thing": 1 }, 'no operation is called "GET /thing"; did you mean "GET /things"?'],
    [{ "GET /things": 1.5 }, 'rateLimits["GET /things"] is a whole number of requests, 0 or more; 1.5 was given'],
  ])("refuses %j", (mode, message) => {
    expect(() => checkRateLimitMode(mode, routes)).toThrow(message);
  });
});
