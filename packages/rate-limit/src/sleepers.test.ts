import { createVirtualClock } from "@pylonkit/openapi/testing";
import { describe, expect, it } from "vitest";
import { createSleepers } from "./sleepers.ts";

const { signal } = new AbortController();

function bedroom() {
  const clock = createVirtualClock(0);
  const sleepers = createSleepers();
  const woken: [turn: number, atMs: number, hasPassed: boolean][] = [];
  const sleep = async (turn: number, dueMs: number, own = signal) => {
    const start = (alarm: AbortSignal) => clock.sleep(dueMs - clock.now(), alarm);
    const hasPassed = await sleepers.sleep({ turn, dueMs }, start, own);
    woken.push([turn, clock.now(), hasPassed]);
  };
  return { clock, sleepers, woken, sleep };
}

describe("sleepers", () => {
  it("wake in the order of their turns, whoever went to sleep first", async () => {
    const { clock, sleepers, woken, sleep } = bedroom();
    for (const turn of [3, 1, 2]) void sleep(turn, 100);
    await clock.advance(100);
    expect(woken).toEqual([
      [1, 100, false],
      [2, 100, false],
      [3, 100, false],
    ]);
    expect(sleepers.size).toBe(0);
  });

  it("are not overtaken by who was told to come sooner: they are woken to ask again", async () => {
    const { clock, woken, sleep } = bedroom();
    void sleep(1, 500);
    await clock.advance(10);
    void sleep(2, 100);
    await clock.advance(0);
    expect(woken).toEqual([[1, 10, false]]);
    await clock.advance(90);
    expect(woken[1]).toEqual([2, 100, true]);
  });

  it("keep a timer each when one of them gives up", async () => {
    const { clock, sleepers, woken, sleep } = bedroom();
    const caller = new AbortController();
    void sleep(2, 100);
    const first = sleep(1, 100, caller.signal);
    void sleep(3, 200);
    caller.abort(new Error("given up"));
    await expect(first).rejects.toThrow("given up");
    await clock.advance(200);
    expect(woken.map(([turn]) => turn)).toEqual([2, 3]);
    expect(sleepers.size).toBe(0);
  });

  it("fail as their clock does, and wake all at once in their turns", async () => {
    const { clock, sleepers, woken, sleep } = bedroom();
    const broken = sleepers.sleep({ turn: 0, dueMs: 5 }, () => Promise.reject(new Error("no clock")), signal);
    await expect(broken).rejects.toThrow("no clock");
    for (const turn of [2, 1]) void sleep(turn, 100);
    sleepers.wake();
    await clock.advance(0);
    expect(woken).toEqual([
      [1, 0, false],
      [2, 0, false],
    ]);
  });
});
