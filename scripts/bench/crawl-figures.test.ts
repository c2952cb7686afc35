import { assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { fastestCrawlMs } from "./crawl-figures.ts";

const pace = { limit: 3, windowMs: 1_000, latencyMs: 100 };

describe("fastestCrawlMs", () => {
  it("is one latency for each request while they fit into a window", () => {
    expect([0, 1, 2, 3].map((requests) => fastestCrawlMs(requests, pace))).toEqual([0, 100, 200, 300]);
  });

  it("waits for the first window to end, then goes on as fast as answers come", () => {
    expect([4, 5, 6, 7].map((requests) => fastestCrawlMs(requests, pace))).toEqual([1_100, 1_200, 1_300, 2_100]);
  });

  it("is bound by the answers alone where they are slower than the limit", () => {
    expect(fastestCrawlMs(10, { ...pace, latencyMs: 400 })).toBe(4_000);
  });

  it("is never less than either bound alone", () => {
    assert(
      property(integer({ min: 1, max: 500 }), constantFrom(0, 20, 499, 500), (requests, latencyMs) => {
        const least = fastestCrawlMs(requests, { ...pace, latencyMs });
        expect(least).toBeGreaterThanOrEqual(requests * latencyMs);
        expect(least).toBeGreaterThanOrEqual(Math.floor((requests - 1) / pace.limit) * pace.windowMs + latencyMs);
      }),
    );
  });
});
