import { constants, PerformanceObserver, type PerformanceEntry } from "node:perf_hooks";
import { expect, it } from "vitest";
import { collectGarbage, microseconds } from "./mean-call.ts";

it("microseconds makes so many calls, one after the other", async () => {
  let [running, made] = [0, 0];
  const mean = await microseconds(7, async () => {
    expect(running++).toBe(0);
    await Promise.resolve();
    running--;
    return ++made;
  });
  expect(made).toBe(7);
  expect(mean).toBeGreaterThan(0);
});

it("microseconds refuses a side that is not answered", async () => {
  await expect(microseconds(1, async () => undefined)).rejects.toThrow("not answered with a body");
});

it.each([
  ["major", constants.NODE_PERFORMANCE_GC_MAJOR],
  ["minor", constants.NODE_PERFORMANCE_GC_MINOR],
] as const)("collectGarbage makes a %s sweep", async (type, kind) => {
  const sweeps = await new Promise<PerformanceEntry[]>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      observer.disconnect();
      resolve(list.getEntries());
    });
    observer.observe({ entryTypes: ["gc"] });
    collectGarbage(type);
  });
  expect(sweeps).toContainEqual(expect.objectContaining({ detail: expect.objectContaining({ kind }) }));
});
