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

it("collectGarbage frees what nobody holds", async () => {
  const held = new WeakRef({ name: "nobody's" });
  // A WeakRef holds its target until the turn that made it ends.
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  expect(held.deref()).toBeUndefined();
});
