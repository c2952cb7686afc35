import { describe, expect, it } from "vitest";
import { systemClock } from "@pylonkit/openapi";
import { routesOf } from "../document/routes.ts";
import { TINY_API } from "../testing/tiny-api.ts";
import { callCounter } from "./coverage.ts";
import { faultsOn, type Fault } from "./faults.ts";
import { journalOf, type JournalEntry } from "./journal.ts";

const ROUTE = "GET /things";
const clock = { now: () => 0, sleep: () => Promise.resolve() };

describe("faultsOn", () => {
  it("fails after as many requests as it lets pass, and as often as it is told", () => {
    const faults = faultsOn(clock);
    faults.fail(ROUTE, { status: 503, after: 2, times: 1 });
    expect([1, 2, 3, 4].map(() => faults.next(ROUTE)?.status)).toEqual([undefined, undefined, 503, undefined]);
  });

  it("takes the older of two faults first, and leaves other operations alone", () => {
    const faults = faultsOn(clock);
    faults.fail(ROUTE, { status: 500, times: 1 });
    faults.fail(ROUTE, { status: 429 });
    expect(faults.next("POST /things")).toBeUndefined();
    expect([faults.next(ROUTE)?.status, faults.next(ROUTE)?.status]).toEqual([500, 429]);
  });

  it("ends with the function it returned, or all at once", () => {
    const faults = faultsOn(clock);
    const end = faults.fail(ROUTE, { status: 500 });
    end();
    expect(faults.next(ROUTE)).toBeUndefined();
    faults.fail(ROUTE, { status: 500 });
    faults.fail("POST /things", { status: 500 });
    faults.clear(ROUTE);
    expect([faults.next(ROUTE), faults.next("POST /things")?.status]).toEqual([undefined, 500]);
    faults.clear();
    expect(faults.next("POST /things")).toBeUndefined();
  });

  it.each([
    [
      { status: 429, retryAfter: 3 } as Fault,
      'has no field "retryAfter"; it has status, code, errors, retryAfterSeconds',
    ],
    [{} as Fault, "status is a whole number from 400 to 599; nothing was given"],
    [{ status: 200 }, "status is a whole number from 400 to 599; 200 was given"],
    [{ status: 500, times: -1 }, "times is a whole number of requests, 0 or more; -1 was given"],
    [{ status: 500, after: 0.5 }, "after is a whole number of requests, 0 or more; 0.5 was given"],
    [{ status: 500, code: 5 as unknown as string }, "code is a string; 5 was given"],
    [{ status: 500, errors: "x" as unknown as string[] }, 'errors is a list of strings; "x" was given'],
    [{ status: 429, retryAfterSeconds: -3 }, "retryAfterSeconds }): a whole number of seconds; -3 was given"],
  ])("refuses %j", (fault, message) => {
    expect(() => faultsOn(clock).fail(ROUTE, fault)).toThrow(message);
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

describe("journalOf", () => {
  it("keeps the newest entries, in one array that can be held", () => {
    const journal = journalOf(2);
    const held = journal.entries;
    const entry = (path: string): JournalEntry => ({
      at: "2026-10-15T09:00:00.000Z",
      method: "GET",
      path,
      operation: undefined,
      status: 404,
      requestId: path,
      query: {},
      requestBody: undefined,
      errors: [],
    });
    for (const path of ["/1", "/2", "/3"]) journal.write(entry(path));
    expect(held.map((one) => one.path)).toEqual(["/2", "/3"]);
    journal.clear();
    expect(held).toEqual([]);
  });
});

describe("callCounter", () => {
  it("reports in the order of the document what was called how often, and what never", () => {
    const { all } = routesOf(TINY_API);
    const counter = callCounter(all);
    const [first, second] = all;
    if (!first || !second) throw new Error("the tiny API has at least two operations");
    counter.count(second);
    counter.count(first);
    counter.count(first);
    expect(counter.report()).toEqual({
      called: { [first.route]: 2, [second.route]: 1 },
      neverCalled: all.slice(2).map((entry) => entry.route),
    });
    counter.clear();
    expect(counter.report().neverCalled).toHaveLength(all.length);
  });
});
