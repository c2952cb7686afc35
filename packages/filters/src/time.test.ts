import { expect, test } from "vitest";
import { checkFilter, issues, type Time } from "./index.ts";

/** What Temporal makes, as far as one tells it: `Object.prototype.toString` gives its name. */
const temporal = (name: string, fields: object) => ({ ...fields, [Symbol.toStringTag]: `Temporal.${name}` });
const MS = Date.parse("2026-10-12T08:14:05.250Z");

test.each(["Instant", "ZonedDateTime"])("a Temporal.%s is written in UTC", (name) => {
  const time = temporal(name, { epochMilliseconds: MS }) as unknown as Time;
  expect(issues.created_at.time_is_after(time).value).toBe("2026-10-12T08:14:05.250Z");
  expect(issues.created_at.time_range([time, new Date(MS)]).values).toEqual([
    "2026-10-12T08:14:05.250Z",
    "2026-10-12T08:14:05.250Z",
  ]);
});

test.each(["PlainDateTime", "PlainDate"])("a Temporal.%s is refused for its lack of a zone", (name) => {
  const time = temporal(name, { year: 2026 }) as unknown as Time;
  expect(() => issues.created_at.time_is_after(time)).toThrow(`a Temporal.${name} lacks a zone; write RFC 3339`);
});

test.each([[Number.NaN], [Infinity], [1e20], ["5"], [null]])("%o milliseconds are no time", (epochMilliseconds) => {
  const time = { epochMilliseconds } as unknown as Time;
  expect(() => issues.created_at.time_is_after(time)).toThrow("an object is not a point in time");
});

test("what JSON cannot hold is no operand of a filter that was checked", () => {
  const value = temporal("Instant", { epochMilliseconds: MS });
  expect(checkFilter({ field: "created_at", operator: "time_is_after", value }, "POST /issues/search")).toMatchObject([
    { path: "/value", message: expect.stringMatching(/^a Temporal.Instant is not text/) as string },
  ]);
});

test("a number of milliseconds is no time, its digits are no RFC 3339", () => {
  expect(() => issues.created_at.time_is_after(MS as unknown as Time)).toThrow("is not a point in time");
});
