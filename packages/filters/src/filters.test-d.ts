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
