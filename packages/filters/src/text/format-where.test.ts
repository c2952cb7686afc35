import { expect, test } from "vitest";
import * as where from "../index.ts";
import { describeFilter, formatWhere, type Filter } from "../index.ts";

const { issues } = where;
const AT = "2026-10-12T08:14:05Z";

test.each([
  [issues.state.in(["new", "on hold"]), `state in (new, "on hold")`, `state is "new" or "on hold"`],
  [issues.state.not_in(["a", "b", "c"]), "state not in (a, b, c)", `state is not "a", "b" or "c"`],
  [issues.tags.contains("vip"), "tags contains vip", `tags includes "vip"`],
  [issues.title.string_contains("port 4"), `title ~ "port 4"`, `title has the text "port 4"`],
  [issues.assignee_id.is_unset(), "assignee_id is unset", "assignee_id is not set"],
  [issues.created_at.time_is_after(AT), `created_at > ${AT}`, `created_at is after ${AT}`],
  [
    issues.created_at.time_range([AT, AT]),
    `created_at between ${AT} and ${AT}`,
    `created_at is between ${AT} and ${AT}`,
  ],
  [issues.custom("seats").less_than(5), "seats < 5", "seats is below 5"],
  [issues.custom("is set\n").is_set(), `"is set\\n" is set`, `"is set\\n" is set`],
  [issues.custom("in").not_equals("or"), `"in" != "or"`, `in is not "or"`],
  [
    where.and(issues.state.equals("new"), where.or(issues.assignee_id.is_set(), issues.custom("a.b").equals("x"))),
    "state = new and (assignee_id is set or a.b = x)",
    `state is "new", and (assignee_id is set, or a.b is "x")`,
  ],
])("%j", (filter, text, sentence) => {
  expect(formatWhere(filter)).toBe(text);
  expect(describeFilter(filter)).toBe(sentence);
});

test("a filter that joins just one is that one", () => {
  const alone = { operator: "and", subfilters: [issues.state.equals("new")] } as const;
  expect(formatWhere(alone as unknown as Filter<"POST /issues/search">)).toBe("state = new");
});

test.each([
  [null, "null is no filter"],
  [{ operator: "near", field: "x" }, `there is no operator "near"`],
  [{ operator: "equals", value: "x" }, "a condition names its field"],
  [{ operator: "equals", field: "x", value: 5 }, "equals compares with text, not with 5"],
  [{ operator: "in", field: "x", values: [] }, "in needs values"],
  [{ operator: "or", subfilters: [] }, `/subfilters: "or" needs at least one filter`],
])("%j is refused", (filter, message) => {
  expect(() => formatWhere(filter as unknown as Filter)).toThrow(message);
  expect(() => describeFilter(filter as unknown as Filter)).toThrow(message);
});

test("what nests in itself is refused", () => {
  const loop: Filter = { operator: "and", subfilters: [] };
  loop.subfilters?.push(loop, loop);
  expect(() => formatWhere(loop)).toThrow("nest at most 3 deep");
});
