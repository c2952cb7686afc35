import type { FilterFault } from "@pylonkit/openapi";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkFilter } from "./index.ts";
import { routes } from "./testing/grammar-cases.ts";

const SEARCH = "POST /issues/search";
const check = (filter: unknown, customFields?: readonly string[]) =>
  checkFilter(filter, SEARCH, customFields ? { customFields } : {});
const paths = (faults: readonly FilterFault[]) => faults.map(({ path }) => path);

describe("any input", () => {
  test.each([[undefined], [null], [[]], ["state"], [5], [true]])("%j is no filter", (filter) => {
    expect(check(filter)).toMatchObject([
      { path: "", message: expect.stringContaining("a filter is an object") as string },
    ]);
  });

  test("properties a filter does not have are refused with the nearest, at an escaped pointer", () => {
    expect(check({ field: "state", op: "equals", value: "new" })).toMatchObject([
      { path: "/op", nearest: "operator" },
      { path: "/operator" },
    ]);
    expect(paths(check({ field: "state", operator: "equals", value: "new", "a/b~c": 1 }))).toEqual(["/a~1b~0c"]);
  });

  test("JSON of any shape is judged without an exception, with sentences and pointers", () => {
    const names = fc.constantFrom("field", "operator", "value", "values", "subfilters", "x");
    const values = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom("state", "created_at", "in", "and"));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, values, fc.dictionary(names, tie("branch"), { maxKeys: 5 })),
      branch: fc.oneof(values, fc.array(tie("tree"), { maxLength: 3 })),
    }));
    fc.assert(
      fc.property(tree, (filter) => {
        for (const fault of check(filter, ["priority"])) {
          expect(fault.path).toMatch(/^(\/[^/]*)*$/);
          expect(fault.message).not.toMatch(/undefined|\[object|^$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a Date that would do as text is not called an invalid one", () => {
    const [fault] = check({ field: "created_at", operator: "time_is_after", value: new Date(0) });
    expect(fault).toMatchObject({
      path: "/value",
      message: expect.stringMatching(/^a Date is not text; write RFC/) as string,
    });
    expect(check({ field: "title", operator: "string_contains", value: new Date(0) })).toMatchObject([
      { message: "an operand is a string, this is a Date" },
    ]);
  });

  test("names that every object inherits are no route, field or operator", () => {
    for (const name of ["__proto__", "constructor", "hasOwnProperty"]) {
      expect(checkFilter({}, name as typeof SEARCH)).toMatchObject([{ path: "", legal: routes }]);
      const polluted: unknown = JSON.parse(
        `{ "field": "state", "operator": "is_set", "${name}": { "operator": "in" } }`,
      );
      expect(paths(check(polluted))).toContain(`/${name}`);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("a long text is shown by its beginning", () => {
    const [fault] = check({ field: "created_at", operator: "time_is_after", value: "x".repeat(5000) });
    expect(fault?.message.length).toBeLessThan(200);
  });

  test("a route that is no search is a fault that names the searches", () => {
    expect(checkFilter({}, "POST /issue/search" as typeof SEARCH)).toMatchObject([
      { path: "", legal: routes, nearest: SEARCH },
    ]);
  });
});
