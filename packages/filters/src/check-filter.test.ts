import { OPERANDS, type FilterFault } from "@pylonkit/openapi";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assertFilter, checkFilter, isPylonFilterError } from "./index.ts";
import { everyCase, isLegal, legalFilters, routes, wireOf } from "./testing/grammar-cases.ts";

const SEARCH = "POST /issues/search";
const check = (filter: unknown, customFields?: readonly string[]) =>
  checkFilter(filter, SEARCH, customFields ? { customFields } : {});
const paths = (faults: readonly FilterFault[]) => faults.map(({ path }) => path);

describe("the grammar of the table", () => {
  test("every pair of field and operator is legal exactly where the table says so", () => {
    for (const each of everyCase) {
      const faults = checkFilter(wireOf(each), each.route);
      const refusal = { path: "/operator", legal: each.field.operators };
      expect(faults).toMatchObject(isLegal(each) ? [] : [refusal]);
    }
  });

  test("a refusal names field, operator and every legal operator in its sentence", () => {
    for (const each of everyCase.filter((each) => !isLegal(each))) {
      const [fault] = checkFilter(wireOf(each), each.route);
      for (const word of [`"${each.name}"`, `"${each.operator}"`, ...each.field.operators]) {
        expect(fault?.message).toContain(word);
      }
    }
  });

  test("whole trees of legal conditions are legal", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...routes).chain((route) => fc.tuple(fc.constant(route), legalFilters(route))),
        ([route, filter]) => {
          expect(checkFilter(filter, route)).toEqual([]);
        },
      ),
    );
  });

  test("a filter of one search is refused by another that lacks its field", () => {
    expect(checkFilter({ field: "state", operator: "equals", value: "new" }, "POST /users/search")).toEqual([
      {
        path: "/field",
        message: 'POST /users/search has no field "state"; legal: email',
        legal: ["email"],
        nearest: undefined,
      },
    ]);
  });
});

describe("fields", () => {
  const condition = (field: unknown) => ({ field, operator: "equals", value: "x" });

  test("an unknown name passes as a custom field's slug while the slugs are not known", () => {
    expect(check(condition("priority"))).toEqual([]);
  });

  test("given the slugs, a name that is none is refused with the nearest", () => {
    expect(check(condition("priority"), ["priority", "plan"])).toEqual([]);
    expect(check(condition("prioritty"), ["priority", "plan"])).toMatchObject([
      { path: "/field", nearest: "priority" },
    ]);
    expect(check(condition("prioritty"), [])[0]?.nearest).toBeUndefined();
  });

  test("slugs do not count where a search takes no custom fields", () => {
    const faults = checkFilter(condition("priority"), "POST /users/search", { customFields: ["priority"] });
    expect(faults).toMatchObject([{ path: "/field", legal: ["email"] }]);
  });

  test("a property's name in answers leads to the field to filter by", () => {
    expect(check(condition("type"), [])).toMatchObject([
      { nearest: "issue_type", message: '"type" is the name in answers; the field to filter by is "issue_type"' },
    ]);
    expect(check(condition("account.id"), [])).toMatchObject([{ nearest: "account_id" }]);
  });

  test.each([[undefined], [null], [""], ["  "], [5], [["state"]]])("the field %j is refused", (field) => {
    expect(paths(check(condition(field)))).toEqual(["/field"]);
  });

  test.each(["__proto__", "constructor", "toString"])(
    "%s is a slug like any other, not a property of objects",
    (field) => {
      expect(check(condition(field))).toEqual([]);
      expect(check(condition(field), [])).toMatchObject([{ path: "/field" }]);
      expect(check({ field: "state", operator: field, value: "new" })).toMatchObject([{ path: "/operator" }]);
    },
  );
});

describe("operators", () => {
  test("one that does not exist is refused with the nearest legal one of the field", () => {
    expect(check({ field: "created_at", operator: "time_after", value: "2026-10-12T08:14:05Z" })).toEqual([
      {
        path: "/operator",
        message:
          'there is no operator "time_after"; did you mean "time_is_after"? legal: time_is_after, time_is_before, time_range',
        legal: ["time_is_after", "time_is_before", "time_range"],
        nearest: "time_is_after",
      },
    ]);
  });

  test("one of another field is refused with the nearest of this one", () => {
    expect(check({ field: "title", operator: "contains", value: "x" })).toMatchObject([{ nearest: "string_contains" }]);
  });

  test("on a custom field every operator that makes a condition is legal, another is not", () => {
    expect(check({ field: "priority", operator: "greater_than", value: "3" })).toEqual([]);
    const [fault] = check({ field: "priority", operator: "gt", value: "3" });
    expect([...(fault?.legal ?? [])].sort()).toEqual(Object.keys(OPERANDS).sort());
  });

  test.each([[undefined], [null], [""], [7], [{}]])("the operator %j is refused", (operator) => {
    expect(check({ field: "state", operator })).toMatchObject([
      { path: "/operator", legal: ["equals", "in", "not_in"] },
    ]);
  });
});

describe("operands", () => {
  test("a value where values are needed, and the other way round, is told twice: what is missing, what is not read", () => {
    expect(paths(check({ field: "state", operator: "in", value: "new" }))).toEqual(["/value", "/values"]);
    expect(paths(check({ field: "state", operator: "equals", values: ["new"] }))).toEqual(["/values", "/value"]);
  });

  test.each([undefined, null])("%s is none, and what is needed is said", (none) => {
    expect(check({ field: "state", operator: "equals", value: none })).toMatchObject([
      { path: "/value", message: "equals needs value, a string" },
    ]);
    expect(check({ field: "state", operator: "in", values: none })).toMatchObject([
      { path: "/values", message: "in needs values, a list with at least one string" },
    ]);
  });

  test("is_set and is_unset take none", () => {
    expect(check({ field: "assignee_id", operator: "is_set" })).toEqual([]);
    expect(check({ field: "assignee_id", operator: "is_set", value: "yes" })).toMatchObject([
      { path: "/value", message: '"is_set" reads no operand, not value' },
    ]);
  });

  test("the zero values that typed clients send for what they leave out are passed over", () => {
    const filter = { field: "state", operator: "in", value: "", values: ["new"], subfilters: [] };
    expect(check(filter)).toEqual([]);
    expect(check({ field: "", operator: "and", value: null, values: null, subfilters: [filter] })).toEqual([]);
  });

  test("each wrong entry of a list has its own fault", () => {
    expect(paths(check({ field: "issue_type", operator: "in", values: ["ticket", "issue", 5, " "] }))).toEqual([
      "/values/1",
      "/values/2",
      "/values/3",
    ]);
  });

  test.each([[[]], [["2026-10-12T08:14:05Z"]], [Array.from({ length: 3 }, () => "2026-10-12T08:14:05Z")]])(
    "time_range takes two times, not %j",
    (values) => {
      expect(check({ field: "created_at", operator: "time_range", values })).toMatchObject([
        { path: "/values", message: expect.stringContaining("exactly two: start and end") as string },
      ]);
    },
  );

  test("times are checked on custom fields too, by the operator", () => {
    expect(paths(check({ field: "renewal_date", operator: "time_is_after", value: "2026-10-12" }))).toEqual(["/value"]);
  });
});

describe("trees", () => {
  const leaf = { field: "state", operator: "equals", value: "new" };

  test("every fault of a tree is reported, each at its place", () => {
    const filter = {
      operator: "and",
      subfilters: [
        { field: "state", operator: "eq", value: "new" },
        leaf,
        { operator: "or", subfilters: [leaf, { field: "title", operator: "string_contains", value: "" }, null] },
        { operator: "or", subfilters: [] },
      ],
    };
    expect(paths(check(filter))).toEqual([
      "/subfilters/0/operator",
      "/subfilters/2/subfilters/1/value",
      "/subfilters/2/subfilters/2",
      "/subfilters/3/subfilters",
    ]);
  });

  test("a fault planted anywhere in a legal tree is the one that is found", () => {
    const places = fc.tuple(legalFilters(SEARCH), fc.nat());
    fc.assert(
      fc.property(places, ([filter, seed]) => {
        const planted = structuredClone(filter);
        let [at, path] = [planted, ""];
        while (at.subfilters) {
          const index = seed % at.subfilters.length;
          [at, path] = [at.subfilters[index] ?? at, `${path}/subfilters/${index}`];
        }
        at.operator = "no_such_operator" as "equals";
        expect(paths(check(planted))).toEqual([`${path}/operator`]);
      }),
    );
  });

  test("a tree that is too deep is refused where it gets so, however deep it goes on", () => {
    let deep: unknown = leaf;
    for (let level = 0; level < 5000; level++) deep = { operator: "and", subfilters: [deep] };
    expect(check(deep)).toEqual([
      {
        path: "/subfilters/0/subfilters/0/subfilters",
        message: "filters nest at most 3 deep, the outermost counts as one",
        legal: [],
        nearest: undefined,
      },
    ]);
  });

  test("subfilters without an operator are asked for and or or, and checked", () => {
    expect(check({ subfilters: [leaf, {}] })).toMatchObject([
      { path: "/operator", legal: ["and", "or"] },
      { path: "/subfilters/1/field" },
      { path: "/subfilters/1/operator" },
    ]);
  });

  test("and with a field or a value is refused, they would not be read", () => {
    expect(paths(check({ ...leaf, operator: "and", subfilters: [leaf] }))).toEqual(["/value", "/field"]);
  });

  test.each([["x"], [5], [{}]])("subfilters that are %j and no list are refused", (subfilters) => {
    expect(paths(check({ operator: "or", subfilters }))).toEqual(["/subfilters"]);
  });
});

describe("assertFilter", () => {
  test("throws with every fault, or lets the filter pass", () => {
    expect(() => assertFilter({ field: "state", operator: "in", values: ["new"] }, SEARCH)).not.toThrow();
    const refused = () => assertFilter({ field: "state", operator: "eq", x: 1 }, SEARCH);
    expect(refused).toThrow(
      expect.objectContaining({ operation: SEARCH, faults: check({ field: "state", operator: "eq", x: 1 }) }),
    );
    expect(refused).toThrow(expect.toSatisfy(isPylonFilterError));
  });

  test("knows the workspace's slugs", () => {
    expect(() => assertFilter({ field: "plan", operator: "is_set" }, SEARCH, { customFields: ["priority"] })).toThrow(
      "plan",
    );
  });
});
