import { describe, expect, it } from "vitest";
import { givenClock, runningClock } from "./running-clock.ts";
import { virtualClock } from "./virtual-clock.ts";

const START = Date.parse("2026-10-15T09:00:00Z");

describe("virtualClock", () => {
  it("stands still while nobody waits", async () => {
    const clock = virtualClock(START);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(clock.now()).toBe(START);
  });

  it("passes an hour in no time when somebody waits for it", async () => {
    const clock = virtualClock(START);
    const began = performance.now();
    await clock.sleep(3_600_000);
    expect(clock.now()).toBe(START + 3_600_000);
    expect(performance.now() - began).toBeLessThan(500);
  });

  it("wakes sleepers in the order of their deadlines, each at its own time", async () => {
    const clock = virtualClock(0);
    const woken: [string, number][] = [];
    const sleeper = async (name: string, ms: number) => {
      await clock.sleep(ms);
      woken.push([name, clock.now()]);
    };
    await Promise.all([sleeper("c", 300), sleeper("a", 100), sleeper("b", 200), sleeper("a2", 100)]);
    expect(woken).toEqual([
      ["a", 100],
      ["a2", 100],
      ["b", 200],
      ["c", 300],
    ]);
  });

  it("gives a sleeper that waits again its turn before a later one", async () => {
    const clock = virtualClock(0);
    const order: string[] = [];
    const twice = async () => {
      await clock.sleep(100);
      await clock.sleep(50);
      order.push("150");
    };
    const once = async () => {
      await clock.sleep(200);
      order.push("200");
    };
    await Promise.all([once(), twice()]);
    expect(order).toEqual(["150", "200"]);
  });

  it("does not jump while a request is being answered", async () => {
    const clock = virtualClock(0);
    const release = clock.hold();
    let woken = false;
    const sleeping = clock.sleep(10).then(() => (woken = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([woken, clock.now()]).toEqual([false, 0]);
    release();
    release();
    await sleeping;
    expect(clock.now()).toBe(10);
  });

  it("rejects a sleep at once with the reason of its signal, and does not move on for it", async () => {
    const clock = virtualClock(0);
    const aborter = new AbortController();
    const sleeping = clock.sleep(1_000, aborter.signal);
    aborter.abort(new Error("enough"));
    await expect(sleeping).rejects.toThrow("enough");
    await expect(clock.sleep(1, AbortSignal.abort(new Error("too late")))).rejects.toThrow("too late");
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(clock.now()).toBe(0);
  });

  it("advances by hand, waking everybody who is due", async () => {
    const clock = virtualClock(0);
    const release = clock.hold();
    const woken: number[] = [];
    const sleeping = Promise.all([200, 100, 900].map((ms) => clock.sleep(ms).then(() => woken.push(ms))));
    clock.advance(500);
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect([clock.now(), woken]).toEqual([500, [100, 200]]);
    release();
    await sleeping;
    expect(clock.now()).toBe(900);
  });

  it("refuses to advance by what is no span of time", () => {
    const clock = virtualClock(0);
    expect(() => clock.advance(-1)).toThrow("advance(ms) is a number of milliseconds, 0 or more; -1 was given");
    expect(() => clock.advance(Number.NaN)).toThrow(RangeError);
  });

  it("goes back to its start on restart, and whoever sleeps keeps what was left", async () => {
    const clock = virtualClock(START);
    clock.advance(1_000);
    const release = clock.hold();
    const sleeping = clock.sleep(70);
    clock.restart();
    expect(clock.now()).toBe(START);
    release();
    await sleeping;
    expect(clock.now()).toBe(START + 70);
  });
});

describe("runningClock", () => {
  it("starts where it is told and passes as outside, plus what it is advanced by", async () => {
    const clock = runningClock(START);
    expect(clock.now() - START).toBeLessThan(1_000);
    await clock.sleep(15);
    expect(clock.now() - START).toBeGreaterThanOrEqual(10);
    clock.advance(60_000);
    expect(clock.now() - START).toBeGreaterThanOrEqual(60_010);
    clock.restart();
    expect(clock.now() - START).toBeLessThan(1_000);
  });
});

describe("a virtual wait that has no end", () => {
  it("takes no time along, and is for its signal to end", async () => {
    const clock = virtualClock(START);
    const stop = new AbortController();
    const endless = clock.sleep(Infinity, stop.signal);
    await clock.sleep(Number.NaN);
    await clock.sleep(1_000);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(clock.now()).toBe(START + 1_000);
    stop.abort(new Error("enough"));
    await expect(endless).rejects.toThrow("enough");
  });
});

describe.each([
  ["virtualClock", virtualClock],
  ["runningClock", runningClock],
])("%s", (_, make) => {
  it("refuses to leave the years that RFC 3339 can write", () => {
    const clock = make(START);
    expect(() => clock.advance(1e15)).toThrow("1000000000000000 ms from now is past the year 9999");
    expect(clock.now() - START).toBeLessThan(1_000);
  });
});

describe("givenClock", () => {
  it("follows the clock it was given and refuses to move it", () => {
    const clock = givenClock({ now: () => 42, sleep: () => Promise.resolve() });
    expect(clock.now()).toBe(42);
    clock.restart();
    expect(() => clock.advance(1)).toThrow("move that one on instead");
    expect(clock.timeout).toBeUndefined();
  });
});

describe("skip", () => {
  it("is a wait in its turn on a clock that stands still, and moves a running one on at once", async () => {
    const still = virtualClock(START);
    const order: string[] = [];
    await Promise.all([still.sleep(10).then(() => order.push("sleep")), still.skip(20).then(() => order.push("skip"))]);
    expect([order, still.now() - START]).toEqual([["sleep", "skip"], 20]);
    const running = runningClock(START);
    const began = performance.now();
    await running.skip(3_600_000);
    expect(running.now() - START).toBeGreaterThanOrEqual(3_600_000);
    expect(performance.now() - began).toBeLessThan(1_000);
    await expect(running.skip(-1)).rejects.toThrow(RangeError);
  });

  it("waits as a clock that was given does", async () => {
    const waits: number[] = [];
    const given = givenClock({ now: () => 0, sleep: (ms) => Promise.resolve(void waits.push(ms)) });
    await given.skip(5);
    expect(waits).toEqual([5]);
  });
});
