import { array, assert, asyncProperty, boolean, constantFrom, integer, option, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { rateLimit } from "./rate-limit.ts";
import { createVirtualClock } from "@pylonkit/openapi/testing";

const arrivals = array(
  record({
    afterMs: integer({ min: 0, max: 20_000 }),
    latencyMs: integer({ min: 0, max: 70_000 }),
    abortsAfterMs: option(integer({ min: 0, max: 150_000 }), { nil: undefined }),
    fails: boolean(),
  }),
  { minLength: 1, maxLength: 60 },
);

const cases = record({
  arrivals,
  limit: integer({ min: 1, max: 6 }),
  concurrency: constantFrom(Infinity, 1, 2, 5),
  marginMs: constantFrom(0, 500),
});

describe("over random arrivals, latencies, failures and aborts", () => {
  it("no window ever has more sends than the limit, and nobody is sent out of turn", async () => {
    await assert(
      asyncProperty(cases, async ({ arrivals, limit, concurrency, marginMs }) => {
        const clock = createVirtualClock();
        const sent: { index: number; atMs: number }[] = [];
        const layer = rateLimit({ clock, limits: { "POST /issues/search": limit }, concurrency, marginMs });
        const send = layer(async (request) => {
          const index = Number(request.headers.get("x-index"));
          sent.push({ index, atMs: clock.now() });
          await clock.sleep(arrivals[index]?.latencyMs ?? 0, request.signal);
          if (arrivals[index]?.fails) throw new TypeError("fetch failed");
          return new Response("{}");
        });
        const call = async (index: number, abortsAfterMs: number | undefined) => {
          const controller = new AbortController();
          if (abortsAfterMs !== undefined) void clock.sleep(abortsAfterMs).then(() => controller.abort());
          const init = { method: "POST", signal: controller.signal, headers: { "x-index": String(index) } };
          await send(new Request("https://api.test/issues/search", init));
        };
        const work = arrivals.map(async ({ abortsAfterMs }, index) => {
          await clock.sleep(arrivals.slice(0, index + 1).reduce((sum, { afterMs }) => sum + afterMs, 0));
          return call(index, abortsAfterMs);
        });
        await clock.run(Promise.allSettled(work));

        for (const [at, { atMs }] of sent.entries()) {
          const before = sent[at - limit];
          expect(atMs - (before?.atMs ?? -Infinity)).toBeGreaterThanOrEqual(60_000 + marginMs);
        }
        const byArrival = sent.toSorted((a, b) => a.index - b.index).map(({ atMs }) => atMs);
        expect(byArrival).toEqual(byArrival.toSorted((a, b) => a - b));
        const order = sent.map(({ index }) => index);
        const unsent = arrivals.filter(
          ({ abortsAfterMs }, index) => abortsAfterMs === undefined && !order.includes(index),
        );
        expect(unsent).toEqual([]);
      }),
      { numRuns: 1_000, seed: 4 },
    );
  }, 60_000);
});
