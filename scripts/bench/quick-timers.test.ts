import { expect, it } from "vitest";
import { withQuickTimers } from "./quick-timers.ts";

const real = globalThis.setTimeout;

it("withQuickTimers has a timer of zero fire with the next turn of the loop, and leaves others to their time", async () => {
  const fired: string[] = [];
  await withQuickTimers(async () => {
    setTimeout((name: string) => fired.push(name), 0, "zero");
    const later = setTimeout(() => fired.push("minute"), 60_000);
    await new Promise((resolve) => setImmediate(resolve));
    clearTimeout(later);
  });
  expect(fired).toEqual(["zero"]);
});

it("withQuickTimers puts the real ones back, also after a failure", async () => {
  const failed = withQuickTimers(() => Promise.reject(new Error("no server")));
  expect(setTimeout).not.toBe(real);
  await expect(failed).rejects.toThrow("no server");
  expect(setTimeout).toBe(real);
});
