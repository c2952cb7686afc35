import { describe, expect, it } from "vitest";
import { createGate, inTurn, type Gate } from "./gate.ts";

const never = new AbortController().signal;
const gateOf = (size: number) => createGate(() => size);
const enter = (gate: Gate, turn = 0, signal = never) => gate.enter(turn, signal, async () => undefined);

describe("createGate", () => {
  it("lets callers in at once while there is room, and the others in their order as room is made", async () => {
    const gate = gateOf(2);
    const entered: number[] = [];
    const waiting = [1, 2, 3, 4].map((turn) => gate.enter(turn, never, async () => entered.push(turn)));
    expect(entered).toEqual([1, 2]);
    gate.leave();
    expect(entered).toEqual([1, 2, 3]);
    gate.leave();
    await Promise.all(waiting);
    expect(entered).toEqual([1, 2, 3, 4]);
  });

  it("lets a caller that comes back go before those whose turn is later", () => {
    const gate = gateOf(1);
    const entered: number[] = [];
    for (const turn of [0, 5, 9, 2]) void gate.enter(turn, never, async () => entered.push(turn));
    for (let more = 0; more < 3; more++) gate.leave();
    expect(entered).toEqual([0, 2, 5, 9]);
  });

  it("has those begin who waited before anybody can come that did not", () => {
    const gate = gateOf(1);
    const entered: number[] = [];
    for (const turn of [0, 1]) void gate.enter(turn, never, async () => entered.push(turn));
    gate.leave();
    void gate.enter(2, never, async () => entered.push(2));
    expect(entered).toEqual([0, 1]);
  });

  it("asks for its size anew each time, and lets in as many as it has grown by", async () => {
    let size = 1;
    const gate = createGate(() => size);
    const waiting = [0, 1, 2, 3].map((turn) => enter(gate, turn));
    size = 3;
    gate.leave();
    await Promise.all(waiting);
    size = 1;
    gate.leave();
    await expect(enter(gate, 4, AbortSignal.timeout(5))).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it("forgets who gives up, and resolves and rejects as what was begun", async () => {
    const gate = gateOf(1);
    await enter(gate);
    await expect(enter(gate, 1, AbortSignal.timeout(5))).rejects.toMatchObject({ name: "TimeoutError" });
    const failing = gate.enter(2, never, () => Promise.reject(new Error("no")));
    gate.leave();
    await expect(failing).rejects.toThrow("no");
    gate.leave();
    await expect(gate.enter(3, never, async () => "yes")).resolves.toBe("yes");
  });

  it("keeps nobody out without a size", () => {
    const gate = gateOf(Infinity);
    let entered = 0;
    for (let turn = 0; turn < 1_000; turn++) void gate.enter(turn, never, async () => entered++);
    expect(entered).toBe(1_000);
  });
});

describe("two gates in turn", () => {
  const hasRoom = (gate: Gate) => {
    let begun = false;
    const controller = new AbortController();
    const asked = gate.enter(0, controller.signal, async () => {
      begun = true;
    });
    if (begun) gate.leave();
    asked.catch(() => undefined);
    controller.abort();
    return begun;
  };

  it("take room in both, and give it back in both", async () => {
    const [first, second] = [gateOf(1), gateOf(1)];
    const both = inTurn(first, second);
    await enter(both);
    expect([hasRoom(first), hasRoom(second)]).toEqual([false, false]);
    both.leave();
    expect([hasRoom(first), hasRoom(second)]).toEqual([true, true]);
  });

  it("keep no room in the first for who gave up at the second", async () => {
    const [first, second] = [gateOf(1), gateOf(1)];
    const both = inTurn(first, second);
    await enter(second);
    await expect(enter(both, 1, AbortSignal.timeout(5))).rejects.toMatchObject({ name: "TimeoutError" });
    expect(hasRoom(first)).toBe(true);
  });
});
