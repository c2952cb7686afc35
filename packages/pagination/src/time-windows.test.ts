import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeWindows } from "./index.ts";

const DAY_MS = 86_400_000;
const ms = (text: string) => new Date(text).getTime();

describe("timeWindows", () => {
  test("windows are contiguous, cover the span, and are full but for the last", () => {
    const instant = fc.date({
      min: new Date("1999-01-01T00:00:00Z"),
      max: new Date("2035-01-01T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, instant, fc.integer({ min: 1, max: 400 }), (one, other, maxDays) => {
        const [start, end] = one <= other ? [one, other] : [other, one];
        const windows = timeWindows({ start, end, maxDays });
        fc.pre(start < end);
        const starts = windows.map((window) => window.start);
        const ends = windows.map((window) => window.end);
        expect([starts[0], ends.at(-1)]).toEqual([start.toISOString(), end.toISOString()]);
        expect(starts.slice(1)).toEqual(ends.slice(0, -1));
        const lengths = windows.map((window) => ms(window.end) - ms(window.start));
        expect(lengths.slice(0, -1).filter((length) => length !== maxDays * DAY_MS)).toEqual([]);
        expect(lengths.at(-1)).toBeGreaterThan(0);
        expect(lengths.at(-1)).toBeLessThanOrEqual(maxDays * DAY_MS);
      }),
    );
  });

  test("any span in any offsets is covered exactly: no gap, no overlap, no window longer than maxDays", () => {
    // Dense around leap days, year ends and the days when clocks change.
    const days = fc.constantFrom(
      "2024-02-28",
      "2024-02-29",
      "2024-12-31",
      "2026-03-08",
      "2026-10-25",
      "2027-02-28",
      "2028-02-29",
      "2100-02-28",
    );
    const clock = fc.constantFrom("00:00:00", "00:00:00.001", "01:59:59", "02:30:00", "23:59:59.999");
    const offset = fc.constantFrom("Z", "+00:00", "-04:00", "-05:00", "+02:00", "+05:45", "+14:00", "-12:00");
    const instant = fc.tuple(days, clock, offset).map(([day, time, zone]) => `${day}T${time}${zone}`);
    const maxDays = fc.oneof(fc.constantFrom(1, 28, 29, 30, 31, 365, 366), fc.integer({ min: 1, max: 2000 }));
    fc.assert(
      fc.property(instant, instant, maxDays, (one, other, maxDays) => {
        const [start, end] = ms(one) <= ms(other) ? [one, other] : [other, one];
        const windows = timeWindows({ start, end, maxDays }).map(
          (window) => [ms(window.start), ms(window.end)] as const,
        );
        // Walks the span: each window begins where the one before ended.
        const reached = windows.reduce((at, [from, to]) => (from === at && to > at ? to : Number.NaN), ms(start));
        expect(reached).toBe(ms(end));
        expect(windows.filter(([from, to]) => to - from > maxDays * DAY_MS)).toEqual([]);
        expect(windows).toHaveLength(Math.ceil((ms(end) - ms(start)) / (maxDays * DAY_MS)));
      }),
      { numRuns: 500 },
    );
  });

  test("the same instants in other offsets make the same windows", () => {
    const span = (start: string, end: string) => timeWindows({ start, end, maxDays: 30 });
    expect(span("2028-02-28T19:00:00-05:00", "2029-01-01T05:45:00+05:45")).toEqual(
      span("2028-02-29T00:00:00Z", "2029-01-01T00:00:00Z"),
    );
  });

  test("a span of exactly maxDays is one window, a millisecond more makes two", () => {
    const start = "2028-02-01T00:00:00Z";
    expect(timeWindows({ start, end: "2028-03-02T00:00:00Z", maxDays: 30 })).toHaveLength(1);
    expect(timeWindows({ start, end: "2028-03-02T00:00:00.001Z", maxDays: 30 })).toHaveLength(2);
  });

  test("an empty span has no windows", () => {
    expect(timeWindows({ start: new Date(0), end: "1970-01-01T00:00:00Z", maxDays: 1 })).toEqual([]);
  });

  test("a year with a leap day has 366 windows of a day, and the 29th of February is one of them", () => {
    const windows = timeWindows({ start: "2028-01-01T00:00:00Z", end: "2029-01-01T00:00:00Z", maxDays: 1 });
    expect(windows).toHaveLength(366);
    expect(windows[59]).toEqual({ start: "2028-02-29T00:00:00.000Z", end: "2028-03-01T00:00:00.000Z" });
  });

  test("an offset counts, so windows are the same lengths on the days that clocks are changed", () => {
    // New York leaves daylight saving time on 1 November 2026.
    const windows = timeWindows({ start: "2026-10-31T00:00:00-04:00", end: "2026-11-02T00:00:00-05:00", maxDays: 1 });
    expect(windows).toEqual([
      { start: "2026-10-31T04:00:00.000Z", end: "2026-11-01T04:00:00.000Z" },
      { start: "2026-11-01T04:00:00.000Z", end: "2026-11-02T04:00:00.000Z" },
      { start: "2026-11-02T04:00:00.000Z", end: "2026-11-02T05:00:00.000Z" },
    ]);
  });

  test("dates and texts mix, fractions of a second are kept", () => {
    const windows = timeWindows({
      start: new Date("2026-10-01T00:00:00.250Z"),
      end: "2026-10-01T02:00:00.5+02:00",
      maxDays: 1,
    });
    expect(windows).toEqual([{ start: "2026-10-01T00:00:00.250Z", end: "2026-10-01T00:00:00.500Z" }]);
  });

  test.each([
    "2026-10-12",
    "2026-10-12T08:14:05",
    "2026-10-12 08:14:05Z",
    "2026-02-30T00:00:00Z",
    "2027-02-29T00:00:00Z",
    "soon",
    "",
  ])("%j is no point in time", (start) => {
    expect(() => timeWindows({ start, end: new Date(), maxDays: 1 })).toThrow(
      `start is ${JSON.stringify(start)}; a Date or RFC 3339 with a zone is expected`,
    );
  });

  test("an invalid Date and a value of another type are refused by the name of their option", () => {
    const start = "2026-10-01T00:00:00Z";
    expect(() => timeWindows({ start, end: new Date(Number.NaN), maxDays: 1 })).toThrow("end is Invalid Date");
    expect(() => timeWindows({ start, end: 5 as unknown as Date, maxDays: 1 })).toThrow("end is 5; a Date or RFC 3339");
  });

  test("an end before the start is refused, with both in the message", () => {
    const span = { start: "2026-10-02T00:00:00Z", end: "2026-10-01T00:00:00Z", maxDays: 1 };
    expect(() => timeWindows(span)).toThrow(
      new RangeError("end is 2026-10-01T00:00:00.000Z; a time not before start (2026-10-02T00:00:00.000Z) is expected"),
    );
  });

  test.each([0, -3, 1.5, Number.NaN, Infinity])("maxDays %d is refused", (maxDays) => {
    const span = { start: "2026-10-01T00:00:00Z", end: "2026-10-02T00:00:00Z" };
    expect(() => timeWindows({ ...span, maxDays })).toThrow(`maxDays is ${maxDays}; a whole number of days from 1`);
  });
});
