import { describe, expect, it } from "vitest";
import { systemClock } from "@pylonkit/openapi";
import type { Fault } from "./fault.ts";
import { faultsOn } from "./faults.ts";

const ROUTE = "GET /things";
const clock = { now: () => 0, sleep: () => Promise.resolve() };

const statusOf = (fault: Fault | undefined) => (fault && "status" in fault ? fault.status : undefined);

describe("faultsOn", () => {
  it("fails after as many requests as it lets pass, and as often as it is told", () => {
    const faults = faultsOn(clock);
    faults.fail(ROUTE, { status: 503, after: 2, times: 1 });
    expect([1, 2, 3, 4].map(() => statusOf(faults.next(ROUTE)))).toEqual([undefined, undefined, 503, undefined]);
  });

  it("takes the older of two faults first, and leaves other operations alone", () => {
    const faults = faultsOn(clock);
    faults.fail(ROUTE, { status: 500, times: 1 });
    faults.fail(ROUTE, { status: 429 });
    expect(faults.next("POST /things")).toBeUndefined();
    expect([statusOf(faults.next(ROUTE)), statusOf(faults.next(ROUTE))]).toEqual([500, 429]);
  });

  it("ends with the function it returned, or all at once", () => {
    const faults = faultsOn(clock);
    const end = faults.fail(ROUTE, { status: 500 });
    end();
    expect(faults.next(ROUTE)).toBeUndefined();
    faults.fail(ROUTE, { status: 500 });
    faults.fail("POST /things", { status: 500 });
    faults.clear(ROUTE);
    expect([faults.next(ROUTE), statusOf(faults.next("POST /things"))]).toEqual([undefined, 500]);
    faults.clear();
    expect(faults.next("POST /things")).toBeUndefined();
  });

  it.each<[Fault, string]>([
    [
      { status: 429, retryAfter: 3 } as Fault,
      'has no field "retryAfter"; it has status, code, errors, retryAfterSeconds',
    ],
    [{} as Fault, "status is a whole number from 400 to 599, or there is broken instead; nothing was given"],
    [{ status: 200 }, "status is a whole number from 400 to 599, or there is broken instead; 200 was given"],
    [{ status: 500, times: -1 }, "times is a whole number of requests, 0 or more; -1 was given"],
    [{ status: 500, after: 0.5 }, "after is a whole number of requests, 0 or more; 0.5 was given"],
    [{ status: 500, code: 5 as unknown as string }, "code is a string; 5 was given"],
    [{ status: 500, errors: "x" as unknown as string[] }, 'errors is a list of strings; "x" was given'],
    [{ status: 429, retryAfterSeconds: -3 }, "retryAfterSeconds }): a whole number of seconds; -3 was given"],
    [{ status: 502, html: "<p>", code: "x" }, 'html is a page, without code and errors; "<p>" was given'],
    [{ status: 500, probability: 0 }, "probability is a number above 0 and up to 1; 0 was given"],
    [{ status: 500, probability: 0.5, seed: 0.5 }, "seed is a whole number; 0.5 was given"],
    [{ broken: "torn" } as unknown as Fault, 'broken is one of reset, truncated, drip; "torn" was given'],
    [{ broken: "reset", dripMs: 5 }, "milliseconds between the bytes of a drip; 5 was given"],
    [{ broken: "drip", dripMs: -5 }, "milliseconds between the bytes of a drip; -5 was given"],
    [
      { broken: "drip", statsu: 500 } as unknown as Fault,
      'a fault that breaks its answer has no field "statsu"; it has broken, dripMs, times, after, probability, seed',
    ],
  ])("refuses %j", (fault, message) => {
    expect(() => faultsOn(clock).fail(ROUTE, fault)).toThrow(message);
  });

  it("hits by chance, the same requests for the same seed, about as many as asked for", () => {
    const hits = (seed: number) => {
      const faults = faultsOn(clock);
      faults.fail(ROUTE, { status: 500, probability: 0.2, seed, times: 300 });
      return Array.from({ length: 1_000 }, () => faults.next(ROUTE) !== undefined);
    };
    const [first, again, other] = [hits(1), hits(1), hits(2)];
    expect(first).toEqual(again);
    expect(first).not.toEqual(other);
    for (const each of [first, other]) expect(each.filter(Boolean).length).toSatisfy((n: number) => n > 160 && n < 240);
  });

  it("delays the requests its plan names", async () => {
    const asked: number[] = [];
    const faults = faultsOn({ ...systemClock, timeout: (ms) => Promise.resolve(void asked.push(ms)) });
    faults.delay(ROUTE, 5, { after: 1, times: 1 });
    const { signal } = new AbortController();
    for (let call = 0; call < 3; call++) await faults.wait(ROUTE, signal);
    expect(asked).toEqual([5]);
  });

  it("delays by real time, even on a clock that skips its waits", async () => {
    const faults = faultsOn(clock);
    faults.delay(ROUTE, 30, { times: 1 });
    const began = performance.now();
    await faults.wait(ROUTE, new AbortController().signal);
    expect(performance.now() - began).toBeGreaterThanOrEqual(25);
    await faults.wait(ROUTE, new AbortController().signal);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it("delays by the clock's own timeout where it has one", async () => {
    const asked: number[] = [];
    const faults = faultsOn({ ...systemClock, timeout: (ms) => Promise.resolve(void asked.push(ms)) });
    faults.delay(ROUTE, 3_600_000);
    await faults.wait(ROUTE, new AbortController().signal);
    expect(asked).toEqual([3_600_000]);
  });

  it("ends a delay at once when nobody waits any more, and without it there is none", async () => {
    const faults = faultsOn(clock);
    const end = faults.delay(ROUTE, 60_000);
    const aborter = new AbortController();
    const waiting = faults.wait(ROUTE, aborter.signal);
    aborter.abort();
    await waiting;
    end();
    await faults.wait(ROUTE, new AbortController().signal);
    expect(() => faults.delay(ROUTE, -1)).toThrow("delay(route, ms) is a number of milliseconds");
  });
});
