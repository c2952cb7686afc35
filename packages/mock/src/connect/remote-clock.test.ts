import { describe, expect, it } from "vitest";
import { remoteClock } from "./remote-clock.ts";

/** A clock over a world whose time is only moved on by it. */
function clockAt(start: number) {
  let there = start;
  const skips: number[] = [];
  const clock = remoteClock(async (ms) => {
    skips.push(ms);
    return (there += ms);
  });
  clock.set(start);
  return { clock, skips };
}

describe("remoteClock", () => {
  it("wakes in the order of the deadlines, each at its own time, and passes on the shortest only", async () => {
    const { clock, skips } = clockAt(1_000);
    const woken: [string, number][] = [];
    const sleeper = async (name: string, ms: number) => {
      await clock.sleep(ms);
      woken.push([name, clock.now()]);
    };
    await Promise.all([sleeper("c", 60_000), sleeper("a", 100), sleeper("b", 200), sleeper("a2", 100)]);
    expect(woken).toEqual([
      ["a", 1_100],
      ["a2", 1_100],
      ["b", 1_200],
      ["c", 61_000],
    ]);
    expect(skips).toEqual([100, 100, 59_800]);
  });

  it("gives a sleeper that waits again its turn before a later one", async () => {
    const { clock } = clockAt(0);
    const order: string[] = [];
    const twice = async () => {
      await clock.sleep(10);
      order.push("first");
      await clock.sleep(10);
      order.push("second");
    };
    await Promise.all([twice(), clock.sleep(30).then(() => order.push("later"))]);
    expect(order).toEqual(["first", "second", "later"]);
  });

  it("ends a wait with its signal, and the others pass on", async () => {
    const { clock, skips } = clockAt(0);
    const stopped = new AbortController();
    const ended = clock.sleep(Infinity, stopped.signal);
    const aborted = clock.sleep(10, stopped.signal);
    stopped.abort(new Error("enough"));
    await expect(ended).rejects.toThrow("enough");
    await expect(aborted).rejects.toThrow("enough");
    await expect(clock.sleep(5, stopped.signal)).rejects.toThrow("enough");
    await clock.sleep(20);
    expect([clock.now(), skips]).toEqual([20, [20]]);
  });

  it("fails every wait when the world is gone, rather than to hang", async () => {
    const clock = remoteClock(() => Promise.reject(new Error("closed")));
    clock.set(0);
    const waits = await Promise.allSettled([clock.sleep(1), clock.sleep(2)]);
    expect(waits.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });

  it("says when its time is not known yet", () => {
    const clock = remoteClock((ms) => Promise.resolve(ms));
    expect(() => clock.now()).toThrow("is known when it is open");
  });
});
