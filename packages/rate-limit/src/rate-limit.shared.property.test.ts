import { array, assert, asyncProperty, constantFrom, integer, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { createVirtualClock } from "@pylonkit/openapi/testing";
import { memoryStore } from "./memory-store.ts";
import { rateLimit } from "./rate-limit.ts";
import { pylonServer } from "./testing/pylon-server.ts";
import { seededRandom } from "./testing/seeded-random.ts";
import { serverRules } from "./testing/simulated-servers.ts";
import { anyTraffic, drive, forgotten, overtaken, SEARCH, unheld, type Refusal, type Road } from "./testing/traffic.ts";

const rivalCalls = array(record({ afterMs: integer({ min: 0, max: 40_000 }), calls: integer({ min: 1, max: 6 }) }), {
  maxLength: 40,
});

const cases = record({
  calls: anyTraffic,
  rivalCalls,
  limit: integer({ min: 1, max: 6 }),
  concurrency: constantFrom(Infinity, 1, 3),
  clients: integer({ min: 1, max: 3 }),
  kind: constantFrom("sliding", "fixed", "bucket", "small-bucket", "no-headers"),
  backMs: constantFrom(0, 300, 2_000),
  seed: integer(),
});

/** One was sent a window after the next, as that one's timer had fired first and each had to wait for the other's answer. */
const OVERTAKEN = {
  calls: [
    [0, 0],
    [60, 0],
    [0, 2, 80_971],
    [0, 1],
    [4_105, 0],
    [10_843, 2],
    [6_022, 1, 39_986],
    [0, 2],
    [1, 2],
    [0, 0],
  ].map(([afterMs = 0, layer = 0, abortsAfterMs], index) => ({
    afterMs,
    layer,
    abortsAfterMs,
    ends: [3, 5, 9].includes(index) ? ("lost" as const) : ("answered" as const),
  })),
  rivalCalls: [],
  limit: 3,
  concurrency: Infinity,
  clients: 3,
  kind: "small-bucket" as const,
  backMs: 0 as const,
  seed: -697_669_157,
};

describe("over random calls to a server somebody else calls as well", () => {
  it("nothing is sent while a refusal closes the key, the third in a window comes to nobody, nobody is forgotten", async () => {
    await assert(
      asyncProperty(cases, async ({ calls, rivalCalls, limit, concurrency, clients, kind, backMs, seed }) => {
        const clock = createVirtualClock();
        const random = seededRandom(seed);
        const figures = { limit: Math.max(2, limit), windowMs: 60_000, phaseMs: Math.floor(60_000 * random()) };
        const { counting, headers } = serverRules(kind, figures);
        const server = pylonServer({ clock, counting, latencyMs: () => [Math.floor(random() * 500), backMs], headers });
        const options = { clock, limits: { [SEARCH]: limit }, concurrency, store: memoryStore() };
        const road: Road = { clock, server, layers: Array.from({ length: clients }, () => rateLimit(options)) };
        const rival = async () => {
          for (const { afterMs, calls } of rivalCalls) {
            await clock.sleep(afterMs);
            for (let call = 0; call < calls; call++) counting.arrive(clock.now());
          }
        };
        void rival();
        const refusals = await drive(road, calls);

        // Calls that were on their way together may be refused together; what counts is what is sent knowing of it.
        const rounds: Refusal[] = [];
        for (const refusal of refusals) {
          if (refusal.sentMs > (rounds.at(-1)?.toldMs ?? -Infinity)) rounds.push(refusal);
        }
        const third = rounds.filter(({ sentMs }, at) => sentMs - (rounds[at - 2]?.toldMs ?? -Infinity) < 60_000);
        const whileClosed = server.sent.filter(({ atMs }) =>
          refusals.some(({ toldMs }) => toldMs < atMs && atMs < toldMs + 1_000),
        );
        // Whoever asks first after a closure is the probe, be it not the first in the queue.
        const outOfTurn = refusals.length === 0 ? overtaken(calls, road) : [];
        expect({ third, whileClosed, outOfTurn, forgotten: forgotten(calls, server) }).toEqual({
          third: [],
          whileClosed: [],
          outOfTurn: [],
          forgotten: [],
        });
        expect(await unheld(road, limit)).toBe(limit);
      }),
      { numRuns: 1_000, seed: 4, examples: [[OVERTAKEN]] },
    );
  }, 60_000);
});
