import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRfc3339 } from "./rfc3339.ts";

describe("parseRfc3339", () => {
  it("reads what a Date writes", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true }), (date) => {
        expect(parseRfc3339(date.toISOString())).toBe(date.getTime());
      }),
    );
  });

  it.each([
    ["an offset", "2026-10-15T11:00:00+02:00", "2026-10-15T09:00:00Z"],
    ["fractions", "2026-10-15T09:00:00.25Z", "2026-10-15T09:00:00.250Z"],
    ["a leap day", "2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z"],
  ])("reads %s", (_, text, same) => {
    expect(parseRfc3339(text)).toBe(Date.parse(same));
  });

  it.each([
    ["no zone", "2026-10-15T09:00:00"],
    ["no time", "2026-10-15"],
    ["a day the calendar lacks", "2026-02-30T00:00:00Z"],
    ["a leap day of another year", "2026-02-29T00:00:00Z"],
    ["a 25th hour", "2026-10-15T25:00:00Z"],
    ["a 13th month", "2026-13-01T00:00:00Z"],
    ["words", "yesterday"],
    ["nothing", ""],
  ])("refuses %s", (_, text) => {
    expect(parseRfc3339(text)).toBeUndefined();
  });
});
