import { describe, expect, it } from "vitest";
import { memoryStore } from "./memory-store.ts";
import type { RateLimitOptions } from "./options.ts";
import { rateLimit } from "./rate-limit.ts";
import { pylonServer, slidingWindow } from "./testing/pylon-server.ts";
import { SEARCH, request, setUp, limited, left } from "./testing/rig.ts";
import { createVirtualClock } from "@pylonkit/openapi/testing";

describe("slots", () => {
  it("are held for the window and the margin, from when they were used", async () => {
    const { clock, sendMany, sentAtMs } = setUp();
    await clock.run(sendMany(5));
    expect(sentAtMs).toEqual([0, 0, 60_500, 60_500, 121_000]);
  });

  it("are held for the window alone with `marginMs: 0`", async () => {
    const { clock, sendMany, sentAtMs } = setUp({ marginMs: 0 });
    await clock.run(sendMany(3));
    expect(sentAtMs).toEqual([0, 0, 60_000]);
  });

  it("of one operation are no other's", async () => {
    const { clock, send, sentAtMs } = setUp({ limits: { [SEARCH]: 1, "GET /me": 1 } });
    await clock.run(Promise.all([send(request()), send(request("GET /me"))]));
    expect(sentAtMs).toEqual([0, 0]);
  });

  it("that were used stay used when the call fails: it may have been counted", async () => {
    const { clock, sendMany, send } = setUp({ limits: { [SEARCH]: 1 } }, (attempt) => {
      if (attempt === 1) throw new TypeError("fetch failed");
      return new Response("{}");
    });
    await expect(clock.run(sendMany(1))).rejects.toThrow("fetch failed");
    const startMs = clock.now();
    await clock.run(send(request()));
    expect(clock.now() - startMs).toBe(60_500);
  });

  it("are waited for on a clock that skips its waits too, and on one whose time stands still", async () => {
    let nowMs = 0;
    const sleep = async (ms: number) => void (nowMs += ms);
    const skipping = rateLimit({ clock: { now: () => nowMs, sleep }, limits: { [SEARCH]: 2 } })(async () => left(1));
    for (let call = 0; call < 5; call++) await skipping(request());
    expect(nowMs).toBe(121_000);
    const still = rateLimit({ clock: { now: () => 0, sleep: async () => undefined }, limits: { [SEARCH]: 1 } });
    const send = still(async () => left(0));
    expect([(await send(request())).status, (await send(request())).status]).toEqual([200, 200]);
  });
});

describe("a 429", () => {
  it.each([
    ["X-Retry-After", { "x-retry-after": "7", "retry-after": "90" }, 7_000],
    ["Retry-After", { "retry-after": "9" }, 9_000],
    ["one window where the server does not say", {}, 60_000],
    ["at least a second", { "x-retry-after": "0" }, 1_000],
    ["at most ten minutes", { "x-retry-after": "86400" }, 600_000],
  ])("is returned and closes the operation for %s", async (_, headers: Record<string, string>, closedMs) => {
    const { clock, send, sentAtMs } = setUp({ limits: { [SEARCH]: 50 } }, (attempt) =>
      attempt === 1 ? limited(headers) : left(9),
    );
    expect((await clock.run(send(request()))).status).toBe(429);
    await clock.run(send(request()));
    expect(sentAtMs).toEqual([0, closedMs]);
  });

  it("stops those who already wait, and one probe goes before the others", async () => {
    const clock = createVirtualClock();
    const startMs = clock.now();
    const sent: number[] = [];
    const send = rateLimit({ clock, limits: { [SEARCH]: 10 } })(async () => {
      sent.push(clock.now() - startMs);
      const attempt = sent.length;
      await clock.sleep(200);
      return attempt === 1 ? limited({ "x-retry-after": "30" }) : left(9);
    });
    const first = send(request());
    await clock.advance(300);
    const others = Array.from({ length: 4 }, () => send(request()));
    await clock.run(Promise.all([first, ...others]));
    expect(sent).toEqual([0, 30_200, 30_400, 30_400, 30_400]);
  });

  it("is only asked for again once a window while somebody else holds all of the budget", async () => {
    const { clock, send, sentAtMs } = setUp({ limits: { [SEARCH]: 50 } }, () => limited({ "x-retry-after": "60" }));
    for (let call = 0; call < 5; call++) await clock.run(send(request()));
    expect(sentAtMs).toEqual([0, 60_000, 120_000, 180_000, 240_000]);
  });
});

describe("budgets", () => {
  it("list what is left of each operation called lately, by name", async () => {
    const { clock, send, layer } = setUp({ scope: "acme", limits: { [SEARCH]: 2, "GET /me": 5 } });
    expect(await layer.budgets()).toEqual([]);
    await clock.run(send(request()));
    await clock.advance(10_000);
    await clock.run(send(request("GET /me")));
    expect(await layer.budgets()).toEqual([
      { operation: "GET /me", scope: "acme", limit: 5, remaining: 4, waiting: 0, resetsInMs: 60_500 },
      { operation: SEARCH, scope: "acme", limit: 2, remaining: 1, waiting: 0, resetsInMs: 50_500 },
    ]);
    await clock.advance(60_500);
    expect(await layer.budgets()).toEqual([]);
  });

  it("are shared by two layers with the same store", async () => {
    const clock = createVirtualClock();
    const store = memoryStore();
    const server = pylonServer({ clock, counting: slidingWindow(2) });
    const [one, other] = [0, 1].map(() => rateLimit({ clock, store, limits: { [SEARCH]: 2 } })(server.fetch));
    await clock.run(Promise.all([one?.(request()), other?.(request()), one?.(request()), other?.(request())]));
    expect(server.refused).toEqual([]);
    expect(server.sent.map(({ atMs }) => atMs - (server.sent[0]?.atMs ?? 0))).toEqual([0, 0, 60_500, 60_500]);
  });
});

describe("options", () => {
  it.each([
    [{ marginMs: -1 }, "rateLimit: marginMs is -1; milliseconds from 0 are expected"],
    [{ marginMs: Infinity }, "rateLimit: marginMs is Infinity; finite milliseconds are expected"],
    [{ maxWaitMs: Number.NaN }, "rateLimit: maxWaitMs is NaN; milliseconds from 0 are expected"],
    [{ concurrency: 0 }, "rateLimit: concurrency is 0; a whole number from 1 is expected"],
    [{ limits: { [SEARCH]: 1.5 } }, `rateLimit: limits["${SEARCH}"] is 1.5; a whole number from 1 is expected`],
    [{ limits: { "POST /nope": 1 } }, `rateLimit: limits has "POST /nope"; a route such as "${SEARCH}" is expected`],
  ])("%j are refused with the name, the value and what is legal", (options, message) => {
    expect(() => rateLimit(options as RateLimitOptions)).toThrow(new RangeError(message));
  });
});
