import { isPylonFilterError } from "@pylonkit/openapi";
import { describe, expect, test } from "vitest";
import * as where from "../index.ts";
import { isPylonWhereError, parseWhere, type CheckFilterOptions, type WhereFault } from "../index.ts";

const ISSUES = "POST /issues/search";
const { issues } = where;
const parse = (text: string, options?: CheckFilterOptions) => parseWhere(text, ISSUES, options);

/** The faults of a text, and what the error says. */
function refusal(text: string, options?: CheckFilterOptions): { faults: readonly WhereFault[]; message: string } {
  try {
    parse(text, options);
  } catch (error) {
    if (isPylonWhereError(error) && isPylonFilterError(error)) return error;
    throw error;
  }
  return expect.unreachable(`${text} was read`);
}

describe("conditions", () => {
  const AT = "2026-10-12T08:14:05Z";
  test.each([
    ["state = new", issues.state.equals("new")],
    ["state equals new", issues.state.equals("new")],
    ["STATE = new".toLowerCase(), issues.state.equals("new")],
    ["state in (new, waiting_on_you)", issues.state.in(["new", "waiting_on_you"])],
    ["state IN(new,closed)", issues.state.in(["new", "closed"])],
    ["state not in (closed)", issues.state.not_in(["closed"])],
    ["state not_in (closed)", issues.state.not_in(["closed"])],
    ["state != closed", issues.state.not_in(["closed"])],
    ["custom.plan != free", issues.custom("plan").not_equals("free")],
    ["tags contains vip", issues.tags.contains("vip")],
    ["tags ~ vip", issues.tags.contains("vip")],
    ["tags = vip", issues.tags.in(["vip"])],
    ["tags does_not_contain vip", issues.tags.does_not_contain("vip")],
    ["title contains webhook", issues.title.string_contains("webhook")],
    ["title string_contains webhook", issues.title.string_contains("webhook")],
    [`title ~ "port 4"`, issues.title.string_contains("port 4")],
    ["title !~ 'it\\'s'", issues.title.string_does_not_contain("it's")],
    ["assignee_id is set", issues.assignee_id.is_set()],
    ["assignee_id is not set", issues.assignee_id.is_unset()],
    ["assignee_id IS UNSET", issues.assignee_id.is_unset()],
    ["assignee_id is_unset", issues.assignee_id.is_unset()],
    [`created_at > ${AT}`, issues.created_at.time_is_after(AT)],
    [`created_at time_is_before "${AT}"`, issues.created_at.time_is_before(AT)],
    [
      `created_at between ${AT} and 2026-10-13T00:00:00+02:00`,
      issues.created_at.time_range([AT, "2026-10-13T00:00:00+02:00"]),
    ],
    [`created_at time_range (${AT}, ${AT})`, issues.created_at.time_range([AT, AT])],
    ["custom.seats > 20", issues.custom("seats").greater_than(20)],
    ["custom.seats >= -1.5", issues.custom("seats").greater_than_or_equals(-1.5)],
    [`custom.due < ${AT}`, issues.custom("due").time_is_before(AT)],
    ["account.hubspot.revenue <= 5", issues.custom("account.hubspot.revenue").less_than_or_equals(5)],
    [`"custom.x" = y`, issues.custom("custom.x").equals("y")],
    [`"my slug" = "in"`, issues.custom("my slug").equals("in")],
    [String.raw`title ~ "a\nb\u0041\\"`, issues.title.string_contains("a\nbA\\")],
  ])("%s", (text, filter) => {
    expect(parse(text)).toStrictEqual(filter);
  });

  test("the type of a declared custom field decides what a sign stands for", () => {
    const customFields = { areas: { type: "multiselect" }, due: { type: "date" }, note: { type: "text" } };
    expect(parse("areas contains billing", { customFields })).toMatchObject({ operator: "contains" });
    expect(parse("note contains x", { customFields })).toMatchObject({ operator: "string_contains" });
    expect(refusal("due > 5", { customFields }).faults).toMatchObject([{ column: 7, path: "/value" }]);
  });
});

describe("trees", () => {
  const a = issues.state.equals("new");
  const b = issues.assignee_id.is_unset();
  const c = issues.title.string_contains("x");
  const [A, B, C] = ["state = new", "assignee_id is unset", "title ~ x"];

  test.each([
    [`${A} and ${B} and ${C}`, where.and(a, b, c)],
    [`${A} and ${B} or ${C}`, where.or(where.and(a, b), c)],
    [`${A} or ${B} AND ${C}`, where.or(a, where.and(b, c))],
    [`${A} and (${B} or ${C})`, where.and(a, where.or(b, c))],
    [`(${A} and ${B}) and ${C}`, where.and(where.and(a, b), c)],
    [`((${A}))\n`, a],
    [`${A}\n  and ${B}`, where.and(a, b)],
  ])("%s", (text, filter) => {
    expect(parse(text)).toStrictEqual(filter);
  });

  test("deeper than Pylon takes", () => {
    const { faults } = refusal(`${A} and (${B} or (${A} and (${B} or ${C})))`);
    expect(faults).toMatchObject([{ message: expect.stringContaining("nest at most 3 deep") as string, line: 1 }]);
    expect(refusal(`${"(".repeat(100_000)}${A}`).faults[0]?.message).toBe("at most 50 parentheses may be open");
  });
});

describe("what is refused", () => {
  test.each([
    ["", 1, "a field is expected, not the end"],
    ["state", 6, `an operator is expected after "state"`],
    ["state in", 9, "in takes a list in parentheses, not the end"],
    ["state in new", 10, `in takes a list in parentheses, not "new"`],
    ["state in (new closed)", 15, `a comma or ) is expected, not "closed"`],
    ["state in ()", 11, `a value is expected, not ")"`],
    ["state = new assignee_id is set", 13, `and, or or the end is expected, not "assignee_id"`],
    ["state = and", 9, `a value is expected, not "and"; if it is meant, put it in quotes`],
    ["state is new", 10, `is set or is unset is expected, not "new"`],
    ["state not set", 11, `not in is expected, not "set"`],
    ["and state = new", 1, `a field is expected, not "and"`],
    ["(state = new", 13, "and, or or ) is expected, not the end"],
    ["state = new)", 12, `and, or or the end is expected, not ")"`],
    [`title ~ "port`, 9, "this quote is never closed"],
    ["state ! new", 7, `"!" stands alone; write != or !~`],
    ["created_at between 2026-10-12T08:14:05Z", 40, "between takes two times: between A and B"],
    ["custom.title ~ x", 1, `"title" is a field of its own and no slug of a custom field`],
  ])("%j at column %i", (text, column, message) => {
    expect(refusal(text).faults).toMatchObject([{ line: 1, column, message }]);
  });

  test("an operator there is not, with the nearest of the field", () => {
    expect(refusal("created_at time_after x").faults).toMatchObject([{ column: 12, nearest: "time_is_after" }]);
  });

  test("an operator the field does not take, with those it does", () => {
    expect(refusal("created_at = 2026-10-12T08:14:05Z").faults).toMatchObject([
      { column: 12, legal: ["time_is_after", "time_is_before", "time_range"] },
    ]);
    expect(refusal("team_id is set").faults).toMatchObject([{ column: 9, path: "/operator" }]);
  });

  test("names one reads, unknown slugs, closed values and naive times, all at once and each where it is", () => {
    const text = `type = ticket\n  and issue_type in (tickets, conversation)\n  and created_at > 2026-10-12`;
    expect(refusal(text).faults).toMatchObject([
      { line: 1, column: 1, nearest: "issue_type" },
      { line: 2, column: 22, nearest: "ticket" },
      { line: 3, column: 20, message: expect.stringContaining("lacks a zone") as string },
    ]);
    expect(refusal("prioritty = high", { customFields: ["priority"] }).faults).toMatchObject([
      { column: 1, nearest: "priority" },
    ]);
  });

  test("with the line and a caret below the place", () => {
    expect(refusal("state = new\nand tilte ~ x", { customFields: [] }).message).toBe(
      [
        `${ISSUES}: line 2, column 5: ${ISSUES} has no field "tilte"; did you mean "title"? legal: ${Object.keys(issues)
          .filter((name) => !name.startsWith("custom") && name !== "withCustomFields")
          .join(", ")}`,
        "  and tilte ~ x",
        "      ^",
      ].join("\n"),
    );
    const long = `${"state = new and ".repeat(20)}state = `;
    expect(refusal(long).message).toMatch(/\n {2}….{50}\n {53}\^$/);
  });

  test("a route that is no search, and what is no text", () => {
    expect(() => parseWhere("x = y", "GET /issues" as typeof ISSUES)).toThrow(`"GET /issues" is no search`);
    expect(() => parse(undefined as unknown as string)).toThrow("undefined is no text");
  });
});
