import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkFilter,
  describeFilter,
  formatWhere,
  isPylonWhereError,
  parseWhere,
  type Filter,
  type WhereFault,
} from "../index.ts";
import { builtFilters } from "../testing/dsl-filters.ts";
import { routes } from "../testing/grammar-cases.ts";

describe.each(routes)("every filter the DSL builds for %s", (route) => {
  test("is taken by the check, is plain data, and is read back from its text as it was", () => {
    fc.assert(
      fc.property(builtFilters(route), (filter) => {
        expect(checkFilter(filter, route)).toEqual([]);
        expect(JSON.parse(JSON.stringify(filter))).toStrictEqual(filter);
        const text = formatWhere(filter);
        expect(parseWhere(text, route)).toStrictEqual(filter);
        expect(formatWhere(parseWhere(text, route))).toBe(text);
        expect(describeFilter(filter)).toMatch(/^\S.* (is|has|does|includes)\b/s);
      }),
      { numRuns: 1000 },
    );
  });
});

/** What a text is read as: a filter, or the places of its faults. */
function readingOf(text: string): { filter: Filter } | { faults: readonly WhereFault[] } {
  try {
    return { filter: parseWhere(text, "POST /issues/search") as unknown as Filter };
  } catch (error) {
    if (isPylonWhereError(error)) return error;
    throw error;
  }
}

test("any text is a filter that its own text stands for, or has a fault with a place in it", () => {
  const words = fc.constantFrom(...`state in ( ) new , and or = != is set not "x" >`.split(" "));
  const texts = fc.oneof(
    fc.array(words, { maxLength: 12 }).map((list) => list.join(" ")),
    fc.string({ maxLength: 30 }),
  );
  const isInside = (text: string, { line, column }: WhereFault) =>
    column > 0 && column <= (text.split("\n")[line - 1] ?? "").length + 1;
  const holds = fc.property(texts, (text) => {
    const reading = readingOf(text);
    if ("faults" in reading) {
      const { faults } = reading;
      return faults.length > 0 && faults.every((fault) => fault.message !== "" && isInside(text, fault));
    }
    const again = readingOf(formatWhere(reading.filter));
    return JSON.stringify(again) === JSON.stringify(reading);
  });
  expect(fc.check(holds, { numRuns: 2000 })).toMatchObject({ failed: false });
});
