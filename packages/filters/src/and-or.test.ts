import { MAX_FILTER_DEPTH, PylonFilterError } from "@pylonkit/openapi";
import { expect, test } from "vitest";
import { assertFilter, checkFilter, type Filter } from "./index.ts";
import * as where from "./index.ts";

const urgent = where.issues.custom("priority").equals("urgent");
const fresh = where.issues.state.in(["new"]);

test("and and or are built as Pylon takes them", () => {
  expect(where.and(fresh, where.or(urgent, where.issues.assignee_id.is_unset()))).toStrictEqual({
    operator: "and",
    subfilters: [
      { field: "state", operator: "in", values: ["new"] },
      {
        operator: "or",
        subfilters: [
          { field: "priority", operator: "equals", value: "urgent" },
          { field: "assignee_id", operator: "is_unset" },
        ],
      },
    ],
  });
});

test("a list of filters gathered in a loop is spread into them", () => {
  const filters = ["bug", "billing"].map((tag) => where.issues.tags.contains(tag));
  expect(where.or(...filters).subfilters).toHaveLength(2);
});

test("they nest as deep as Pylon allows and no deeper", () => {
  let filter: Filter<"POST /issues/search"> = urgent;
  for (let depth = 2; depth <= MAX_FILTER_DEPTH; depth++) filter = where.and(filter, fresh);
  expect(checkFilter(filter, "POST /issues/search")).toEqual([]);
  expect(() => where.or(fresh, filter)).toThrow(
    "or(): /subfilters: filters nest at most 3 deep, the outermost counts as one",
  );
});

test("a filter that was checked can be joined, also with the zero values typed clients send", () => {
  const filter: unknown = { field: "state", operator: "in", values: ["new"], value: "", subfilters: null };
  assertFilter(filter, "POST /issues/search");
  expect(where.and(filter, urgent).subfilters).toEqual([filter, urgent]);
});

test("what nests without end, or in itself, is refused like anything too deep", () => {
  const loop: Filter<"POST /issues/search"> = { operator: "and", subfilters: [] };
  loop.subfilters?.push(loop);
  let deep: Filter<"POST /issues/search"> = urgent;
  for (let level = 0; level < 100_000; level++) deep = { operator: "and", subfilters: [deep] };
  for (const filter of [loop, deep]) expect(() => where.or(fresh, filter)).toThrow("filters nest at most 3 deep");
});

test("joining nothing, or something that is no filter, is refused", () => {
  expect(() => where.and()).toThrow(PylonFilterError);
  expect(() => where.and()).toThrow("and(): /subfilters: at least one filter is needed");
  expect(() => where.or(fresh, undefined as unknown as typeof fresh)).toThrow("/subfilters/1: undefined is no filter");
  const list = [fresh, urgent] as unknown as typeof fresh;
  expect(() => where.and(list)).toThrow("/subfilters/0: a list is no filter");
});
