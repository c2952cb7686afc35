import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { FetchLayer } from "@pylonkit/openapi";
import { simulate, SIMULATED_SERVERS } from "./simulate.ts";

const unpaced: FetchLayer = (next) => next;
/** As simple a limiter as there is, on whatever timers the globals are: one call each half second. */
const evenly = (): FetchLayer => (next) => {
  let freeAtMs = 0;
  return async (request) => {
    const nowMs = Date.now();
    freeAtMs = Math.max(nowMs, freeAtMs) + 510;
    const waitMs = freeAtMs - 510 - nowMs;
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    return next(request);
  };
};

describe("simulate", () => {
  it.each(SIMULATED_SERVERS)("refuses a client that does not pace itself (%s)", async (server) => {
    const { refused429, most429InAWindow } = await simulate({
      server,
      latencyMs: 200,
      limiter: () => unpaced,
      calls: 200,
    });
    expect(refused429).toBeGreaterThan(50);
    expect(most429InAWindow).toBeGreaterThan(50);
  });

  it("counts how long the crawl took against the fastest possible one", async () => {
    const result = await simulate({ server: "sliding", latencyMs: 0, limiter: () => evenly(), globalTimers: true });
    expect(result.fastestMs).toBe(9 * 60_000);
    expect(result.elapsedMs).toBe(1_199 * 510);
    expect(result.utilisation).toBeCloseTo(result.fastestMs / result.elapsedMs);
    expect(result.refused429).toBe(0);
  });

  it("gives the same figures for the same seed, and puts the timers back", async () => {
    const before = [setTimeout, setInterval, clearTimeout, clearInterval, Date.now];
    const run = (seed: number) =>
      simulate({ server: "shared", latencyMs: 100, limiter: () => evenly(), globalTimers: true, calls: 300, seed });
    expect(await run(3)).toEqual(await run(3));
    expect(await run(3)).not.toEqual(await run(4));
    expect([setTimeout, setInterval, clearTimeout, clearInterval, Date.now]).toEqual(before);
  });

  it("is no part of what is published", () => {
    const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      exports: Record<string, unknown>;
      publishConfig: { exports: Record<string, unknown> };
    };
    const { "./simulation": simulation, ...published } = manifest.exports;
    expect(simulation).toBe("./src/testing/simulate.ts");
    expect(manifest.publishConfig.exports).toEqual(published);
  });
});
