import { assert, constantFrom, double, integer, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { retryAfterMs } from "./retry-after.ts";

const NOW = Date.UTC(2026, 10, 20, 12);
const read = (value: string, name = "x-retry-after") => retryAfterMs(new Headers({ [name]: value }), NOW);

describe("seconds", () => {
  it.each([
    ["0", 0],
    ["30", 30_000],
    ["0.5", 500],
    ["1.0004", 1_001],
    [" 7 ", 7_000],
  ])("%j are %d ms", (value, expected) => {
    expect(read(value)).toBe(expected);
    expect(read(value, "retry-after")).toBe(expected);
  });

  it("are never read as less than what was said", () => {
    assert(
      property(double({ min: 0.001, max: 1e6, noNaN: true }), (value) => {
        const said = value.toFixed(4);
        expect(read(said)).toBeGreaterThanOrEqual(Number(said) * 1_000);
      }),
    );
  });

  it("of any length mean a wait beyond every bound, not a crash", () => {
    expect(read("9".repeat(400))).toBe(Infinity);
  });
});

describe("HTTP dates", () => {
  it.each([
    ["IMF-fixdate", "Fri, 20 Nov 2026 12:01:00 GMT"],
    ["RFC 850", "Friday, 20-Nov-26 12:01:00 GMT"],
    ["asctime", "Fri Nov 20 12:01:00 2026"],
  ])("are read as %s", (_, value) => expect(read(value)).toBe(60_000));

  it("that have passed mean now", () => expect(read("Fri, 20 Nov 2026 11:59:00 GMT")).toBe(0));

  it("read a padded day of asctime", () => expect(read("Tue Dec  1 12:00:00 2026")).toBe(11 * 86_400_000));

  it("take a two-digit year more than fifty years ahead for the last century", () => {
    expect(read("Sunday, 06-Nov-94 08:49:37 GMT")).toBe(0);
    expect(read("Friday, 20-Nov-76 12:00:00 GMT")).toBe(Date.UTC(2076, 10, 20, 12) - NOW);
  });

  it("written by any Date are understood to the second", () => {
    assert(
      property(integer({ min: NOW / 1_000, max: Date.UTC(2099, 0, 1) / 1_000 }), (second) => {
        expect(read(new Date(second * 1_000).toUTCString())).toBe(second * 1_000 - NOW);
      }),
    );
  });
});

describe("anything else", () => {
  it.each([
    "",
    "soon",
    "-1",
    "+5",
    "1e3",
    ".5",
    "5.",
    "0x10",
    "1, 2",
    "2026-11-20T12:01:00Z",
    "Nov 20 2026",
    "Fri, 31 Feb 2026 12:00:00 GMT",
    "Fri, 20 Nov 2026 24:00:00 GMT",
    "Fri, 20 Nov 2026 12:60:00 GMT",
    "Fri, 20 Nov 2026 12:01:00 PST",
    "Fri, 20 Nov 2026 12:01:00",
  ])("like %j is no answer", (value) => expect(read(value)).toBeUndefined());

  it("in X-Retry-After leaves the word to Retry-After", () => {
    expect(retryAfterMs(new Headers({ "x-retry-after": "later", "retry-after": "2" }), NOW)).toBe(2_000);
  });

  it("is what a response without the headers says", () => expect(retryAfterMs(new Headers(), NOW)).toBeUndefined());

  it("never throws and never gives a negative wait", () => {
    const pieces = constantFrom("0", "1", "9", ".", ",", ":", " ", "-", "GMT", "Fri", "Nov", "2026");
    assert(
      property(string({ unit: pieces }), (value) => {
        expect(read(value) ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("an HTTP date", () => {
  it("is held against the answer's own Date, whatever the clock here says", () => {
    const headers = new Headers({
      "retry-after": "Fri, 20 Nov 2026 12:00:30 GMT",
      date: "Fri, 20 Nov 2026 12:00:00 GMT",
    });
    expect(retryAfterMs(headers, NOW + 3_600_000)).toBe(30_000);
    expect(retryAfterMs(headers, NOW - 3_600_000)).toBe(30_000);
  });

  it("is held against the clock here where the answer's Date cannot be read", () => {
    const headers = new Headers({ "retry-after": "Fri, 20 Nov 2026 12:00:30 GMT", date: "today" });
    expect(retryAfterMs(headers, NOW)).toBe(30_000);
  });
});
