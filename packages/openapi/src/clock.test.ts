import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startTimeout, systemClock, type Clock } from "./clock.ts";
import { createVirtualClock } from "./virtual-clock.ts";

describe("systemClock", () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000 }));
  afterEach(() => void vi.useRealTimers());

  it("sleeps for the time it is given", async () => {
    const slept = systemClock.sleep(250).then(() => systemClock.now());
    await vi.advanceTimersByTimeAsync(250);
    expect(await slept).toBe(1_250);
  });

  it("sleeps longer than a timer can", async () => {
    const days = 60 * 24 * 3_600_000;
    let done = false;
    const slept = systemClock.sleep(days).then(() => (done = true));
    await vi.advanceTimersByTimeAsync(days - 1);
    expect(done).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await slept).toBe(true);
  });

  it("rejects with the signal's reason at once, and leaves no timer", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const slept = systemClock.sleep(1_000, controller.signal);
    controller.abort(reason);
    await expect(slept).rejects.toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("does not start when the signal is aborted already", async () => {
    const reason = new Error("too late");
    await expect(systemClock.sleep(1_000, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("lets go of the signal when it is done", async () => {
    const { signal } = new AbortController();
    const remove = vi.spyOn(signal, "removeEventListener");
    const slept = systemClock.sleep(10, signal);
    await vi.advanceTimersByTimeAsync(10);
    await slept;
    expect(remove).toHaveBeenCalledOnce();
  });
});

describe("startTimeout", () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000 }));
  afterEach(() => void vi.useRealTimers());

  const withoutTimeout: Clock = { now: () => 0, sleep: () => Promise.resolve() };
  const days = 60 * 24 * 3_600_000;

  it.each([
    ["the real clock", systemClock, 250],
    ["the real clock, longer than a timer can", systemClock, days],
    ["a clock that only skips its sleeps", withoutTimeout, 250],
  ])("expires in real time with %s, and not once it was called off", async (_, clock, ms) => {
    const [expire, calledOff] = [vi.fn<() => void>(), vi.fn<() => void>()];
    startTimeout(clock, ms, expire);
    startTimeout(clock, ms, calledOff)();
    await vi.advanceTimersByTimeAsync(ms - 1);
    expect(expire).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect([expire.mock.calls.length, calledOff.mock.calls.length, vi.getTimerCount()]).toEqual([1, 0, 0]);
  });

  it("expires with a clock of its own kind of time", async () => {
    const clock = createVirtualClock();
    const [expire, calledOff] = [vi.fn<() => void>(), vi.fn<() => void>()];
    startTimeout(clock, 5_000, expire);
    startTimeout(clock, 5_000, calledOff)();
    await clock.advance(5_000);
    expect([expire.mock.calls.length, calledOff.mock.calls.length, vi.getTimerCount()]).toEqual([1, 0, 0]);
  });
});
