import { describe, expect, it } from "vitest";
import { createGate, inTurn, type Gate } from "./gate.ts";

const never = new AbortController().signal;
const gateOf = (size: number) => createGate(() => size);

describe("createGate", () => {
  it("lets callers in at once while there is room, and the others in their order as room is made", async () => {
    const gate = gateOf(2);
    const entered: number[] = [];
    expect([gate.tryEnter(), gate.tryEnter(), gate.tryEnter()]).toEqual([true, true, false]);
    const waiting = [3, 4].map((turn) => gate.enter(turn, never).then(() => entered.push(turn)));
    await Promise.resolve();
    expect(entered).toEqual([]);
    gate.leave();
    await waiting[0];
    expect(entered).toEqual([3]);
    gate.leave();
    await waiting[1];
    expect(entered).toEqual([3, 4]);
  });

  it("lets a caller that comes back go before those whose turn is later", async () => {
    const gate = gateOf(1);
    const entered: number[] = [];
    await gate.enter(0, never);
    const waiting = [5, 9, 2].map(async (turn) => {
      await gate.enter(turn, never);
      entered.push(turn);
      gate.leave();
    });
    gate.leave();
    await Promise.all(waiting);
    expect(entered).toEqual([2, 5, 9]);
  });

  it("lets nobody past those who wait", async () => {
    const gate = gateOf(1);
    await gate.enter(0, never);
    const waiting = gate.enter(1, never);
    gate.leave();
    expect(gate.tryEnter()).toBe(false);
    await waiting;
  });

  it("asks for its size anew each time, and lets in as many as it has grown by", async () => {
    let size = 1;
    const gate = createGate(() => size);
    await gate.enter(0, never);
    const waiting = [1, 2, 3].map((turn) => gate.enter(turn, never));
    size = 3;
    gate.leave();
    await Promise.all(waiting);
    size = 1;
    gate.leave();
    expect(gate.tryEnter()).toBe(false);
  });

  it("forgets who gives up", async () => {
    const gate = gateOf(1);
    await gate.enter(0, never);
    await expect(gate.enter(1, AbortSignal.timeout(5))).rejects.toMatchObject({ name: "TimeoutError" });
    await expect(gate.enter(1, AbortSignal.abort(new Error("gone")))).rejects.toThrow("gone");
    gate.leave();
    expect(gate.tryEnter()).toBe(true);
  });

  it("keeps nobody out without a size", () => {
    const gate = gateOf(Infinity);
    expect(Array.from({ length: 1_000 }, () => gate.tryEnter())).toEqual(Array(1_000).fill(true));
  });
});

describe("two gates in turn", () => {
  const roomIn = (gate: Gate) => {
    const hasRoom = gate.tryEnter();
    if (hasRoom) gate.leave();
    return hasRoom;
  };

  it("take room in both, and give it back in both", async () => {
    const [first, second] = [gateOf(1), gateOf(1)];
    const both = inTurn(first, second);
    await both.enter(0, never);
    expect([roomIn(first), roomIn(second)]).toEqual([false, false]);
    both.leave();
    expect([roomIn(first), roomIn(second)]).toEqual([true, true]);
  });

  it("keep no room in the first where there is none in the second", async () => {
    const [first, second] = [gateOf(1), gateOf(1)];
    const both = inTurn(first, second);
    await second.enter(0, never);
    expect(both.tryEnter()).toBe(false);
    await expect(both.enter(1, AbortSignal.timeout(5))).rejects.toMatchObject({ name: "TimeoutError" });
    expect(roomIn(first)).toBe(true);
  });
});
