import { assert, asyncProperty, boolean, constantFrom, integer, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { createVirtualClock } from "@pylonkit/openapi/testing";
import { memoryStore } from "./memory-store.ts";
import { rateLimit } from "./rate-limit.ts";
import { pylonServer } from "./testing/pylon-server.ts";
import { seededRandom } from "./testing/seeded-random.ts";
import { serverRules } from "./testing/simulated-servers.ts";
import { anyTraffic, drive, forgotten, overtaken, SEARCH, unheld, type Road } from "./testing/traffic.ts";

const cases = record({
  calls: anyTraffic,
  limit: integer({ min: 1, max: 6 }),
  concurrency: constantFrom(Infinity, 1, 2, 5),
  clients: integer({ min: 1, max: 3 }),
  kind: constantFrom("sliding", "fixed", "bucket", "no-headers"),
  longestBackMs: constantFrom(0, 2_000, 70_000),
  isExact: boolean(),
  seed: integer(),
});

describe("over random calls of up to three layers, given up or lost or answered, to a server nobody else calls", () => {
  it("no window has more than the limit, none is refused, overtaken or forgotten, and no slot is lost", async () => {
    await assert(
      asyncProperty(cases, async ({ calls, limit, concurrency, clients, kind, longestBackMs, isExact, seed }) => {
        const clock = createVirtualClock();
        const random = seededRandom(seed);
        const { counting, headers } = serverRules(kind, { limit, windowMs: 60_000, phaseMs: 60_000 * random() });
        // Where no request is overtaken on its way, no margin is needed.
        const marginMs = isExact ? 0 : 500;
        const latencyMs = () => [random() * marginMs, random() * longestBackMs] as const;
        const server = pylonServer({ clock, counting, latencyMs, headers });
        const options = { clock, limits: { [SEARCH]: limit }, concurrency, marginMs, store: memoryStore() };
        const road: Road = { clock, server, layers: Array.from({ length: clients }, () => rateLimit(options)) };
        await drive(road, calls);

        const { sent } = server;
        const early = sent.filter(({ atMs }, at) => atMs - (sent[at - limit]?.atMs ?? -Infinity) < 60_000 + marginMs);
        expect({ early, overtaken: overtaken(calls, road), forgotten: forgotten(calls, server) }).toEqual({
          early: [],
          overtaken: [],
          forgotten: [],
        });
        expect(await unheld(road, limit)).toBe(limit);
        expect(await road.layers[0]?.budgets()).toMatchObject([{ limit, remaining: 0, waiting: 0 }]);
        expect(server.refused).toEqual([]);
      }),
      { numRuns: 1_000, seed: 4 },
    );
  }, 60_000);
});
