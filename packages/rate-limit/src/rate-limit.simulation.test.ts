import { describe, expect, it } from "vitest";
import { rateLimit } from "./rate-limit.ts";
import {
  fixedWindow,
  pylonServer,
  slidingWindow,
  tokenBucket,
  type Counting,
  type PylonServer,
} from "./testing/pylon-server.ts";
import { createVirtualClock, type VirtualClock } from "@pylonkit/openapi/testing";

const LIMIT = 120;
const CALLS = 10 * LIMIT;

/** A small generator with a seed, so that a failure can be looked at again. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Crawl {
  readonly clock: VirtualClock;
  readonly server: PylonServer;
  readonly elapsedMs: number;
}

/** Makes `CALLS` searches with as many callers at a time as given, on a server 20 to 500 ms away. */
async function crawl(counting: Counting, { callers = 30, seed = 1, headers = true } = {}): Promise<Crawl> {
  const clock = createVirtualClock(Date.UTC(2026, 10, 20) + seed * 7_919);
  const random = seededRandom(seed);
  const latencyMs = () => {
    const total = 20 + random() * 480;
    const there = random() * total;
    return [there, total - there] as const;
  };
  const server = pylonServer({ clock, counting, latencyMs, headers });
  const send = rateLimit({ clock, limits: { "POST /issues/search": LIMIT } })(server.fetch);
  const startMs = clock.now();
  let left = CALLS;
  const caller = async () => {
    while (left-- > 0) await send(new Request("https://api.test/issues/search", { method: "POST" }));
  };
  await clock.run(Promise.all(Array.from({ length: callers }, caller)));
  return { clock, server, elapsedMs: (server.sent.at(-1)?.atMs ?? startMs) - startMs };
}

/** The tenth batch of 120 may leave nine windows after the first, no sooner. */
const FASTEST_MS = (CALLS / LIMIT - 1) * 60_000;

describe("a crawl at latencies of 20 to 500 ms", () => {
  it.each([1, 2, 3, 4, 5])(
    "of a sliding window is never refused and uses at least 98 percent of it (seed %d)",
    async (seed) => {
      const { server, elapsedMs } = await crawl(slidingWindow(LIMIT), { seed });
      expect(server.refused).toEqual([]);
      expect(server.sent).toHaveLength(CALLS);
      expect(FASTEST_MS / elapsedMs).toBeGreaterThanOrEqual(0.98);
    },
  );

  it.each([0, 1_000, 17_000, 30_000, 59_999])(
    "of a fixed window with phase %d ms is never refused",
    async (phaseMs) => {
      expect((await crawl(fixedWindow(LIMIT, phaseMs), { seed: phaseMs + 1 })).server.refused).toEqual([]);
    },
  );

  it("of a token bucket is never refused", async () => {
    expect((await crawl(tokenBucket(LIMIT))).server.refused).toEqual([]);
  });

  it("without headers, as in a browser, is never refused either", async () => {
    const { server, elapsedMs } = await crawl(slidingWindow(LIMIT), { headers: false });
    expect(server.refused).toEqual([]);
    expect(FASTEST_MS / elapsedMs).toBeGreaterThanOrEqual(0.98);
  });

  it("by one caller after the other keeps its pace", async () => {
    const { server, elapsedMs } = await crawl(slidingWindow(LIMIT), { callers: 1 });
    expect(server.refused).toEqual([]);
    // Its own latencies alone are about half a window for each batch.
    expect(FASTEST_MS / elapsedMs).toBeGreaterThanOrEqual(0.9);
  });
});

describe("while somebody else spends the same budget", () => {
  /** A quarter of an hour of searches, one after the other, beside a rival who makes bursts of calls. */
  async function beside(counting: Counting, perBurst: () => number, pauseMs: () => number) {
    const clock = createVirtualClock(0);
    const server = pylonServer({ clock, counting, latencyMs: () => [40, 40] });
    const send = rateLimit({ clock, limits: { "POST /issues/search": LIMIT } })(server.fetch);
    const untilMs = 15 * 60_000;
    const rival = async () => {
      while (clock.now() < untilMs) {
        await clock.sleep(pauseMs());
        for (let burst = perBurst(); burst > 0; burst--) counting.arrive(clock.now());
      }
    };
    const caller = async () => {
      while (clock.now() < untilMs) await send(new Request("https://api.test/issues/search", { method: "POST" }));
    };
    await clock.run(Promise.all([rival(), caller()]));
    return server;
  }

  it("a crawl is refused at most once in each fixed window", async () => {
    const random = seededRandom(9);
    const { refused, sent } = await beside(
      fixedWindow(LIMIT, 0),
      () => random() * 60,
      () => random() * 30_000,
    );
    const windows = refused.map((atMs) => Math.floor(atMs / 60_000));
    expect(windows.length).toBeGreaterThan(0);
    expect(new Set(windows).size).toBe(windows.length);
    expect(sent.length).toBeGreaterThan(900);
  });

  it("a crawl of a sliding window whose every slot somebody else takes is refused at most twice a window", async () => {
    const clock = createVirtualClock(0);
    const counting = slidingWindow(LIMIT);
    const server = pylonServer({ clock, counting, latencyMs: () => [40, 40] });
    const send = rateLimit({ clock, limits: { "POST /issues/search": LIMIT } })(server.fetch);
    const untilMs = 15 * 60_000;
    // Half a second between its calls, so a slot is free again every half a second and the server says: in a second.
    const rival = async () => {
      for (; clock.now() < untilMs; await clock.sleep(60_000 / LIMIT)) counting.arrive(clock.now());
    };
    const caller = async () => {
      await clock.sleep(59_900);
      while (clock.now() < untilMs) await send(new Request("https://api.test/issues/search", { method: "POST" }));
    };
    await clock.run(Promise.all([rival(), caller()]));
    const { refused } = server;
    expect(refused.length).toBeGreaterThan(10);
    expect(refused.filter((atMs, index) => atMs - (refused[index - 2] ?? -Infinity) < 60_000)).toEqual([]);
  });

  it("a crawl of a sliding window asks nothing more until the moment a refusal named", async () => {
    const random = seededRandom(9);
    const { refused, sent } = await beside(
      slidingWindow(LIMIT),
      () => random() * 30,
      () => random() * 20_000,
    );
    expect(refused.length).toBeGreaterThan(0);
    for (const atMs of refused) {
      expect(sent.filter((call) => call.atMs > atMs && call.atMs < atMs + 1_000)).toEqual([]);
    }
    expect(sent.length).toBeGreaterThan(900);
  });
});
