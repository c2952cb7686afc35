import { describe, expect, it } from "vitest";
import { createGate } from "./gate.ts";

const never = new AbortController().signal;

describe("createGate", () => {
  it("lets callers in at once while there is room, and the others in their order as room is made", async () => {
    const gate = createGate(2);
    const entered: number[] = [];
    const leaves = await Promise.all([gate.enter(0, never), gate.enter(1, never)]);
    const waiting = [3, 4].map((name) => gate.enter(name, never).then((leave) => (entered.push(name), leave)));
    await Promise.resolve();
    expect(entered).toEqual([]);
    leaves[0]?.();
    (await waiting[0])?.();
    await waiting[1];
    expect(entered).toEqual([3, 4]);
  });

  it("lets a caller that comes back go before those whose turn is later", async () => {
    const gate = createGate(1);
    const entered: number[] = [];
    const leave = await gate.enter(0, never);
    const waiting = [5, 9, 2].map(async (turn) => {
      const leave = await gate.enter(turn, never);
      entered.push(turn);
      leave();
    });
    leave();
    await Promise.all(waiting);
    expect(entered).toEqual([2, 5, 9]);
  });

  it("counts a caller out once, however often it leaves", async () => {
    const gate = createGate(1);
    const leave = await gate.enter(0, never);
    leave();
    leave();
    await gate.enter(1, never);
    const third = gate.enter(2, AbortSignal.timeout(5));
    await expect(third).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it("keeps nobody out without a size", async () => {
    const gate = createGate(Infinity);
    await expect(
      Promise.all(Array.from({ length: 1_000 }, (_, turn) => gate.enter(turn, never))),
    ).resolves.toHaveLength(1_000);
  });
});
