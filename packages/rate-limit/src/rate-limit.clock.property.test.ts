import { array, assert, asyncProperty, integer, oneof, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { createVirtualClock } from "@pylonkit/openapi/testing";
import { memoryStore } from "./memory-store.ts";
import { rateLimit } from "./rate-limit.ts";
import { pylonServer, slidingWindow } from "./testing/pylon-server.ts";
import { seededRandom } from "./testing/seeded-random.ts";
import { anyTraffic, drive, forgotten, SEARCH, settableClock, unheld, type Road } from "./testing/traffic.ts";

const HOLD_MS = 60_500;
const HOURS_MS = 5 * 3_600_000;
/** Further than a sleep lasts: nothing tells a smaller step back from a timer that fires early. */
const back = integer({ min: -HOURS_MS, max: -61_000 });
const forth = integer({ min: 1_000, max: HOURS_MS });

const anyCase = (byMs: typeof back) =>
  record({
    calls: anyTraffic,
    jumps: array(record({ afterMs: integer({ min: 0, max: 120_000 }), byMs }), { minLength: 1, maxLength: 6 }),
    limit: integer({ min: 1, max: 6 }),
    clients: integer({ min: 1, max: 3 }),
    seed: integer(),
  });

type Case = ReturnType<ReturnType<typeof anyCase>["generate"]>["value"];

/** Lets the calls of a case happen while the limiter's clock is set. */
async function happen({ calls, jumps, limit, clients, seed }: Case) {
  const clock = createVirtualClock();
  const random = seededRandom(seed);
  const shown = settableClock(clock);
  const latencyMs = () => [Math.floor(random() * 500), Math.floor(random() * 500)] as const;
  const server = pylonServer({ clock, counting: slidingWindow(limit), latencyMs });
  const options = { clock: shown, limits: { [SEARCH]: limit }, store: memoryStore() };
  const road: Road = { clock, server, layers: Array.from({ length: clients }, () => rateLimit(options)) };
  const set = async () => {
    for (const { afterMs, byMs } of jumps) {
      await clock.sleep(afterMs);
      shown.setBy(byMs);
    }
  };
  void set();
  await drive(road, calls);
  return { server, road };
}

describe("over random calls while the clock is set by up to hours", () => {
  it("back and forth: nobody is forgotten, and no slot is lost", async () => {
    await assert(
      asyncProperty(anyCase(oneof(back, forth)), async (given) => {
        const startMs = createVirtualClock().now();
        const { server, road } = await happen(given);
        expect(forgotten(given.calls, server)).toEqual([]);
        // A closure may last its ten minutes once more for each time the clock is set.
        const spanMs = given.calls.reduce((sum, { afterMs }) => sum + afterMs, 0);
        const longestMs = spanMs + (given.calls.length + given.jumps.length) * (HOLD_MS + 600_000);
        expect((server.sent.at(-1)?.atMs ?? startMs) - startMs).toBeLessThanOrEqual(longestMs);
        expect(await unheld(road, given.limit)).toBe(given.limit);
      }),
      { numRuns: 1_000, seed: 4 },
    );
  }, 60_000);

  it("back only: no window has more than the limit, and none is refused", async () => {
    await assert(
      asyncProperty(anyCase(back), async (given) => {
        const { server } = await happen(given);
        const { sent } = server;
        const early = sent.filter(({ atMs }, at) => atMs - (sent[at - given.limit]?.atMs ?? -Infinity) < HOLD_MS);
        expect(early).toEqual([]);
        expect(server.refused).toEqual([]);
      }),
      { numRuns: 1_000, seed: 4 },
    );
  }, 60_000);
});
