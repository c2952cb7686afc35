import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkFilter, describeFilter, formatWhere, parseWhere } from "../index.ts";
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

test("any text is a filter or has a fault with a place in it", () => {
  const words = fc.constantFrom(
    "state",
    "in",
    "(",
    ")",
    "new",
    ",",
    "and",
    "or",
    "=",
    "!=",
    "is",
    "set",
    "not",
    '"x"',
    ">",
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 12 }).map((list) => list.join(" ")),
    fc.string({ maxLength: 30 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      try {
        const filter = parseWhere(text, "POST /issues/search");
        expect(parseWhere(formatWhere(filter), "POST /issues/search")).toEqual(filter);
      } catch (error) {
        const { faults = [] } = error as { faults?: { line: number; column: number; message: string }[] };
        expect(faults.length).toBeGreaterThan(0);
        for (const { line, column, message } of faults) {
          expect(message).not.toMatch(/undefined|^$/);
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual((text.split("\n")[line - 1] ?? "").length + 1);
        }
      }
    }),
    { numRuns: 2000 },
  );
});
