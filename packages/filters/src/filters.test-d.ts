import type { components, OPERANDS } from "@pylonkit/openapi";
import { expectTypeOf, test } from "vitest";
import * as where from "./index.ts";

type Wire = components["schemas"]["Filter"];

test("a filter is what the body of a search takes", () => {
  expectTypeOf(where.issues.state.in(["new"])).toExtend<Wire>();
  expectTypeOf(where.and(where.users.email.equals("x"))).toExtend<
    components["schemas"]["SearchUsersRequest"]["filter"]
  >();
  expectTypeOf<keyof typeof OPERANDS>().toEqualTypeOf<Wire["operator"]>();
});

test("fields, operators and operands are those of the table", () => {
  expectTypeOf(where.issues.state.equals).parameter(0).toExtend<string>();
  expectTypeOf(where.issues.created_at.time_is_after).parameter(0).toEqualTypeOf<where.Time>();
  expectTypeOf(where.issues.created_at.time_range)
    .parameter(0)
    .toEqualTypeOf<readonly [start: where.Time, end: where.Time]>();
  expectTypeOf(where.issues.issue_type.equals).parameter(0).toEqualTypeOf<"conversation" | "ticket">();
  expectTypeOf(where.issues.assignee_id.is_set).parameters.toEqualTypeOf<[]>();
  expectTypeOf(where.issues.custom("seats").greater_than).parameter(0).toEqualTypeOf<number | string>();
  expectTypeOf(where.issues.custom("due").time_is_after).parameter(0).toEqualTypeOf<where.Time>();
  where.issues.state.in(["new", "with_engineering"]);
});

test("a field the search does not have does not compile", () => {
  expectTypeOf<keyof typeof where.users>().toEqualTypeOf<"email">();
  // @ts-expect-error no such field
  void where.issues.titel;
  // @ts-expect-error a field of contacts
  void where.users.name;
  // @ts-expect-error users have no custom fields
  where.users.custom("x");
});

test("an operator the field does not take does not compile", () => {
  expectTypeOf<keyof typeof where.issues.title>().toEqualTypeOf<"string_contains" | "string_does_not_contain">();
  // @ts-expect-error a title is searched, not compared
  where.issues.title.equals("x");
  // @ts-expect-error a team is always compared with one
  where.issues.team_id.is_set();
  // @ts-expect-error and is a function of its own
  where.issues.custom("x").and([]);
});

test("an operand of the wrong kind does not compile", () => {
  expectTypeOf(where.issues.state.in).parameter(0).toExtend<readonly string[]>();
  // @ts-expect-error in takes a list
  where.issues.state.in("new");
  // @ts-expect-error equals takes one value
  where.issues.state.equals(["new"]);
  // @ts-expect-error the list of types is closed
  where.issues.issue_type.equals("issue");
  // @ts-expect-error a time is no number
  where.issues.created_at.time_is_after(0);
  // @ts-expect-error a range has two ends
  where.issues.created_at.time_range(["2026-10-12T08:14:05Z"]);
  // @ts-expect-error is_set takes nothing
  where.issues.assignee_id.is_set(true);
  // @ts-expect-error ids are strings
  where.issues.account_id.equals(7);
});

test("filters of two searches cannot be mixed, however deep", () => {
  expectTypeOf<where.Filter<"POST /users/search">>().not.toExtend<where.Filter<"POST /issues/search">>();
  where.and(where.issues.state.in(["new"]), where.or(where.issues.title.string_contains("x")));
  // @ts-expect-error issues and accounts
  where.and(where.issues.state.in(["new"]), where.accounts.tags.contains("x"));
  // @ts-expect-error issues and contacts, one level down
  where.or(where.issues.state.in(["new"]), where.and(where.contacts.name.equals("x")));
});

test("a filter written by hand can join those that are built", () => {
  const byHand = { field: "state", operator: "equals", value: "new" } as const;
  expectTypeOf(where.and(byHand, where.issues.title.string_contains("x"))).toEqualTypeOf<
    where.Filter<"POST /issues/search">
  >();
});

test("assertFilter narrows", () => {
  const unknown: unknown = {};
  where.assertFilter(unknown, "POST /users/search");
  expectTypeOf(unknown).toEqualTypeOf<where.Filter<"POST /users/search">>();
});

test("times are Dates, texts, and what Temporal has with a zone", () => {
  where.issues.created_at.time_is_after({ epochMilliseconds: 0 });
  const plainDateTime = { year: 2026, month: 10, day: 12, hour: 8 };
  // @ts-expect-error a Temporal.PlainDateTime has no epochMilliseconds
  where.issues.created_at.time_is_after(plainDateTime);
});

test("names of answers say what to filter by", () => {
  expectTypeOf(where.issues.type).toEqualTypeOf<"filter by issue_type">();
  expectTypeOf(where.issues.resolution_time).toEqualTypeOf<"filter by resolved_at">();
  expectTypeOf(where.issues.slack).toEqualTypeOf<"filter by slack_channel_id">();
  expectTypeOf(where.tasks.assignee).toEqualTypeOf<"filter by assignee_id">();
  // @ts-expect-error it is external_ids in answers and in filters
  void where.accounts.external_id;
});

test("a filter is described and written as text, whichever search it is of", () => {
  expectTypeOf(where.formatWhere(where.users.email.equals("x"))).toEqualTypeOf<string>();
  expectTypeOf(where.describeFilter(where.and(where.tasks.status.equals("x")))).toEqualTypeOf<string>();
  expectTypeOf(where.parseWhere("email = x", "POST /users/search")).toEqualTypeOf<where.Filter<"POST /users/search">>();
  // @ts-expect-error no search
  where.parseWhere("email = x", "GET /users");
});

test("declared custom fields have the operators and options of their types", () => {
  const mine = where.issues.withCustomFields({
    priority: { type: "select", options: ["low", "high"] },
    arr: { type: "decimal" },
    vip: { type: "boolean" },
    due: { type: "date" },
    seen: { type: "datetime" },
    areas: { type: "multiselect", options: ["api"] },
    odd: { type: "hologram" },
  });
  expectTypeOf(mine.custom).parameter(0).toEqualTypeOf<"priority" | "arr" | "vip" | "due" | "seen" | "areas" | "odd">();
  expectTypeOf(mine.custom("priority").equals).parameter(0).toEqualTypeOf<"low" | "high">();
  expectTypeOf(mine.custom("priority").string_contains).parameter(0).toEqualTypeOf<string>();
  expectTypeOf(mine.custom("arr").greater_than).parameter(0).toEqualTypeOf<number | string>();
  expectTypeOf(mine.custom("vip").equals).parameter(0).toEqualTypeOf<boolean | "true" | "false">();
  expectTypeOf(mine.custom("due").equals).parameter(0).toEqualTypeOf<string>();
  expectTypeOf(mine.custom("due").time_is_after).parameter(0).toEqualTypeOf<where.Time>();
  expectTypeOf(mine.custom("seen").equals).parameter(0).toEqualTypeOf<where.Time>();
  expectTypeOf(mine.custom("areas").contains).parameter(0).toEqualTypeOf<"api">();
  expectTypeOf<keyof ReturnType<typeof mine.custom<"odd">>>().toEqualTypeOf<
    keyof where.CustomFieldFilters<"POST /issues/search">
  >();
  where.and(mine.custom("arr").is_set(), where.issues.state.equals("new"));
  // @ts-expect-error not declared
  mine.custom("prioritty");
  // @ts-expect-error a select is no number
  mine.custom("priority").greater_than(5);
  // @ts-expect-error no option
  mine.custom("priority").in(["medium"]);
  // @ts-expect-error a number is no time
  mine.custom("arr").time_is_after(new Date());
  // @ts-expect-error parts of lists are for multiselects
  mine.custom("priority").contains("low");
  // @ts-expect-error users have no custom fields
  where.users.withCustomFields({});
});

test("a declaration as a constant does what one written in place does", () => {
  const fields = { issue: { tier: { type: "select", options: ["gold"] } } } as const;
  expectTypeOf(where.issues.withCustomFields(fields.issue).custom("tier").equals).parameter(0).toEqualTypeOf<"gold">();
  const loose: where.CustomFieldDeclarations = { tier: { type: "text" } };
  expectTypeOf(where.issues.withCustomFields(loose).custom("any").greater_than)
    .parameter(0)
    .toEqualTypeOf<number | string>();
});
