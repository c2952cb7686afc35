import type { Clock } from "@pylonkit/openapi";
import { createVirtualClock } from "@pylonkit/openapi/testing";
import { describe, expect, it } from "vitest";
import { rateLimit } from "./rate-limit.ts";
import { fixedWindow, pylonServer, slidingWindow, type Counting } from "./testing/pylon-server.ts";
import { seededRandom } from "./testing/seeded-random.ts";
import { simulate, SIMULATED_SERVERS, type SimulatedServer } from "./testing/simulate.ts";

const LIMIT = 120;
const limiter = ({ clock }: { clock: Clock }) => rateLimit({ clock });

const LATENCIES = [20, 100, 250, 500];
const SEEDS = [1, 2, 3];
const crawls = (callers: number) => (server: SimulatedServer) =>
  Promise.all(
    LATENCIES.flatMap((latencyMs) =>
      SEEDS.map(async (seed) => {
        const { utilisation, refused429, most429InAWindow } = await simulate({
          server,
          latencyMs,
          seed,
          callers,
          limiter,
        });
        return { latencyMs, seed, utilisation, refused429, most429InAWindow };
      }),
    ),
  );

const SHARED: readonly SimulatedServer[] = ["shared", "small-bucket"];
const ALONE = SIMULATED_SERVERS.filter((server) => !SHARED.includes(server));
/** A limiter that takes any window for a sliding one cannot use both halves of a fixed one that begins in its midst. */
const LEAST: Partial<Record<SimulatedServer, number>> = { fixed: 0.88, shared: 0.86 };

describe("a crawl at latencies of 20 to 500 ms", () => {
  it.each(ALONE)("is never refused where nobody else spends the budget (%s)", async (server) => {
    for (const callers of [1, 30, LIMIT]) {
      const refused = (await crawls(callers)(server)).filter(({ refused429 }) => refused429 > 0);
      expect(refused).toEqual([]);
    }
  });

  it.each(SHARED)("is refused at most once in any window where somebody does (%s)", async (server) => {
    for (const callers of [1, 30, LIMIT]) {
      const refused = (await crawls(callers)(server)).filter(({ most429InAWindow }) => most429InAWindow > 1);
      expect(refused).toEqual([]);
    }
  });

  it.each(SIMULATED_SERVERS)("uses what there is, 98 percent at least of a sliding window (%s)", async (server) => {
    const least = LEAST[server] ?? 0.98;
    const idle = (await crawls(30)(server)).filter(({ utilisation }) => utilisation < least);
    expect(idle).toEqual([]);
  });

  it("by one caller after the other loses no more than its own latencies", async () => {
    // Half a second each for 120 of them is a window a window; the slots that were used first are free again meanwhile.
    const slow = (await crawls(1)("sliding")).filter(({ utilisation }) => utilisation < 0.89);
    expect(slow).toEqual([]);
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
