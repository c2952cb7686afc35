import { checkFilter } from "@pylonkit/filters";
import { type FilterDescriptor, FILTERS, OPERANDS } from "@pylonkit/openapi";
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

import { WORLDS } from "../../worlds/worlds.ts";
import type { Workspace, WorldData } from "../contract.ts";
import { HANDLERS } from "../handlers.ts";
import { KIND_LIST } from "../kinds.ts";
import { createWorkspace } from "../workspace.ts";
import type { SearchRoute } from "./accessors.ts";
import type { FilterNode } from "./values.ts";

type Row = object & { readonly id: string };

/** What lies at a path, `undefined` where there is nothing. */
const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((reached, key) => (reached as Record<string, unknown> | null | undefined)?.[key], value);

/** The searches that are answered from the workspace. */
const ROUTES = (Object.keys(FILTERS) as SearchRoute[]).filter((route) => route in HANDLERS);
let desk: WorldData;
let workspace: Workspace;
beforeAll(async () => {
  const whole = await WORLDS["support-desk"]();
  // Every thirtieth issue keeps the property fast and still has every state, source and priority.
  const issues = whole.issues.filter((_issue, index) => index % 30 === 0);
  // Kinds of which the busy desk has nothing are those of the small one.
  const small = await WORLDS.small();
  const missing = KIND_LIST.map(([name]) => name).filter((name) => Object.keys(whole[name]).length === 0);
  desk = { ...whole, issues, ...Object.fromEntries(missing.map((name) => [name, small[name]])) };
  workspace = createWorkspace(desk, { now: () => Date.parse(desk.now) });
});

const rowsOf = (route: SearchRoute): readonly Row[] => {
  const [, name = ""] = route.split("/");
  const rows = {
    ...desk,
    "audit-logs": desk.auditLogs,
    "call-recordings": desk.callRecordings,
    "custom-objects": desk.customObjects,
  }[name];
  if (!Array.isArray(rows)) throw new TypeError(`no rows are known for ${route}`);
  return rows as readonly Row[];
};

/** The naive oracle: reads each field by hand, independently of the spec's table. */
function values(route: SearchRoute, field: string, row: Row): string[] {
  const some = (...found: unknown[]): string[] =>
    found.flat().filter((each): each is string => typeof each === "string" && each !== "");
  if (route === "POST /issues/search") {
    const followers = (type: string) =>
      (desk.followers[row.id] ?? []).filter((each) => each.type === type).map((each) => each.id);
    const special: Record<string, () => string[]> = {
      account_id: () => some(at(row, "account", "id")),
      requester_id: () => some(at(row, "requester", "id")),
      assignee_id: () => some(at(row, "assignee", "id")),
      team_id: () => some(at(row, "team", "id")),
      ticket_form_id: () => [],
      follower_user_id: () => followers("user"),
      follower_contact_id: () => followers("contact"),
      slack_channel_id: () => some(at(row, "slack", "channel_id")),
      issue_type: () => some(at(row, "type")),
      resolved_at: () => some(at(row, "resolution_time")),
      latest_message_activity_at: () => some(at(row, "latest_message_time")),
    };
    if (special[field]) return special[field]();
  }
  if (route === "POST /tasks/search") {
    if (field === "assignee_id") return some(at(row, "assignee", "user", "id"));
    if (field === "project_id" || field === "milestone_id") return some(at(row, field.slice(0, -3), "id"));
  }
  if (route === "POST /projects/search") {
    if (field === "is_archived") return [at(row, field) === true ? "true" : "false"];
    if (field === "owner_id") return some(at(row, field));
    // Of the small desk's projects, one has tasks of two kinds, one a single task, one none.
    if (field === "status") return [at(row, "name") === "Berth planning at Rotterdam" ? "in_progress" : "not_started"];
  }
  if (field === "owner_id") return some(at(row, "owner", "id"));
  if (route === "POST /call-recordings/search" && field === "account_id") return some(at(row, field));
  if (field === "account_id") return some(at(row, "account", "id"));
  if (field === "external_ids")
    return some(((at(row, "external_ids") ?? []) as object[]).map((each) => at(each, "external_id")));
  if (field in row) return some(at(row, field));
  const custom = at(row, "custom_fields", field);
  return some(at(custom, "value")).length > 0 ? some(at(custom, "value")) : some(at(custom, "values"));
}

function oracle(route: SearchRoute, node: FilterNode, row: Row): boolean {
  const { operator, value = "", values: operands = [], subfilters = [] } = node;
  if (operator === "and") return subfilters.every((each) => oracle(route, each, row));
  if (operator === "or") return subfilters.some((each) => oracle(route, each, row));
  const have = values(route, node.field ?? "", row);
  const ms = (text: string | undefined): number => new Date(text ?? "").getTime();
  switch (operator) {
    case "equals":
    case "contains":
      return have.some((each) => each === value);
    case "not_equals":
    case "does_not_contain":
      return have.every((each) => each !== value);
    case "in":
      return operands.some((each) => have.includes(each));
    case "not_in":
      return have.every((each) => !operands.includes(each));
    case "string_contains":
      return have.some((each) => each.toUpperCase().includes(value.toUpperCase()));
    case "string_does_not_contain":
      return have.every((each) => !each.toUpperCase().includes(value.toUpperCase()));
    case "time_is_after":
      return have.some((each) => ms(each) - ms(value) > 0);
    case "time_is_before":
      return have.some((each) => ms(value) - ms(each) > 0);
    case "time_range":
      return have.some((each) => ms(operands[0]) <= ms(each) && ms(each) <= ms(operands[1]));
    case "greater_than":
      return have.some((each) => parseFloat(each) > parseFloat(value));
    case "less_than":
      return have.some((each) => parseFloat(each) < parseFloat(value));
    case "greater_than_or_equals":
      return have.some((each) => parseFloat(each) >= parseFloat(value));
    case "less_than_or_equals":
      return have.some((each) => parseFloat(each) <= parseFloat(value));
    case "is_set":
      return have.length > 0;
    case "is_unset":
      return have.length === 0;
    default:
      throw new Error(`the oracle does not know ${operator}`);
  }
}

/** Ids of what a search finds, page by page. */
function found(route: SearchRoute, filter: FilterNode): string[] {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const body = { filter, limit: 40, ...(cursor === undefined ? {} : { cursor }) };
    const answer = HANDLERS[route]?.({ workspace, params: { type: "terminals" }, query: {}, body });
    ids.push(...((answer?.["data"] ?? []) as Row[]).map((row) => row.id));
    cursor = at(answer, "pagination", "cursor") as string | undefined;
  } while (cursor !== undefined);
  return ids;
}

const expected = (route: SearchRoute, filter: FilterNode): string[] =>
  rowsOf(route)
    .filter((row) => oracle(route, filter, row))
    .map((row) => row.id);

const descriptor = (route: SearchRoute): FilterDescriptor => FILTERS[route];
const kindOf = (operator: string): string => OPERANDS[operator as keyof typeof OPERANDS];

/** Some operands that occur in the data, and one that does not. */
function operandsFor(route: SearchRoute, field: string): string[] {
  const { type, values: closed } = descriptor(route).fields[field] ?? { type: "string" };
  const seen = [...new Set(rowsOf(route).flatMap((row) => values(route, field, row)))].slice(0, 25);
  if (type === "text") return ["berth", "EXPORT", "invoice", "no such text"];
  if (type === "datetime") return [...seen.slice(0, 8), "2026-09-01T10:00:00+02:00", "2026-10-01T00:00:00.500Z"];
  if (closed) return [...closed];
  return [...seen, "00000000-0000-4000-8000-000000000000"];
}

function leaf(route: SearchRoute, field: string, operator: string): fc.Arbitrary<FilterNode> {
  const operands = fc.constantFrom(...operandsFor(route, field));
  switch (kindOf(operator)) {
    case "none":
      return fc.constant({ field, operator });
    case "values":
      return fc
        .array(operands, { minLength: 1, maxLength: 4 })
        .map((list) => ({ field, operator, values: [...new Set(list)] }));
    case "values/2":
      return fc
        .tuple(operands, operands)
        .map((pair) => ({ field, operator, values: pair.toSorted((a, b) => Date.parse(a) - Date.parse(b)) }));
    default:
      return operands.map((value) => ({ field, operator, value }));
  }
}

/** Custom fields of the desk's issues with the operators that make sense for them. */
const CUSTOM: readonly FilterNode[] = [
  { field: "priority", operator: "equals", value: "urgent" },
  { field: "priority", operator: "in", values: ["high", "low"] },
  { field: "priority", operator: "not_in", values: ["high", "low"] },
  { field: "priority", operator: "is_unset" },
  { field: "environments", operator: "contains", value: "staging" },
  { field: "environments", operator: "does_not_contain", value: "staging" },
  { field: "environments", operator: "in", values: ["sandbox", "staging"] },
  { field: "affected_seats", operator: "greater_than", value: "20" },
  { field: "affected_seats", operator: "less_than_or_equals", value: "9" },
  { field: "affected_seats", operator: "greater_than_or_equals", value: "10" },
  { field: "affected_seats", operator: "less_than", value: "10" },
  { field: "affected_seats", operator: "is_set" },
];

const pairs = ROUTES.flatMap((route) =>
  Object.entries(descriptor(route).fields).flatMap(([field, { operators }]) =>
    operators.map((operator) => ({ route, field, operator })),
  ),
);

describe("every field with every operator it allows", () => {
  it.each(pairs)("$route $field $operator finds what a naive reading finds", ({ route, field, operator }) => {
    fc.assert(
      fc.property(leaf(route, field, operator), (filter) => {
        expect(checkFilter(filter, route)).toEqual([]);
        expect(found(route, filter)).toEqual(expected(route, filter));
      }),
      { numRuns: 15 },
    );
  });

  it.each(CUSTOM)("custom field $field $operator finds what a naive reading finds", (filter) => {
    const ids = found("POST /issues/search", filter);
    expect(ids).toEqual(expected("POST /issues/search", filter));
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length).toBeLessThan(desk.issues.length);
  });
});

describe("and, or", () => {
  it("of anything, to the greatest depth, find what a naive reading finds", () => {
    const route = "POST /issues/search";
    const leaves = fc.oneof(
      fc.constantFrom(...CUSTOM),
      ...pairs.filter((pair) => pair.route === route).map((pair) => leaf(route, pair.field, pair.operator)),
    );
    const join = (parts: fc.Arbitrary<FilterNode>): fc.Arbitrary<FilterNode> =>
      fc.record({
        operator: fc.constantFrom("and", "or"),
        subfilters: fc.array(parts, { minLength: 1, maxLength: 4 }),
      });
    fc.assert(
      fc.property(join(fc.oneof(leaves, join(leaves))), (filter) => {
        expect(found(route, filter)).toEqual(expected(route, filter));
      }),
      { numRuns: 200 },
    );
  });

  it("newest first, whatever is asked", () => {
    const created = found("POST /issues/search", { field: "state", operator: "not_in", values: ["new"] }).map(
      (id) => workspace.issues.get(id)?.created_at ?? "",
    );
    expect(created).toEqual(created.toSorted().toReversed());
  });
});

describe("a filter that the grammar does not allow", () => {
  const refused = (route: SearchRoute, filter: unknown): unknown => {
    try {
      return HANDLERS[route]?.({ workspace, params: {}, query: {}, body: { filter } });
    } catch (error) {
      return error;
    }
  };

  it("is refused with a sentence for every fault, naming where it is and what is legal", () => {
    const subfilters = [
      { field: "created_at", operator: "equals", value: "x" },
      { field: "sate", operator: "in", values: ["new"] },
    ];
    const error = refused("POST /issues/search", { operator: "and", subfilters }) as {
      errors: string[];
      status: number;
    };
    expect(error.status).toBe(400);
    expect(error.errors).toHaveLength(2);
    expect(error.errors[0]).toContain('Field "filter.subfilters[0].');
    expect(error.errors[0]).toContain("time_is_after");
    expect(error.errors[1]).toContain("state");
  });

  it("takes a custom field of issues for no field of accounts", () => {
    const error = refused("POST /accounts/search", { field: "affected_seats", operator: "is_set" }) as {
      errors: string[];
    };
    expect(error.errors.join()).toContain("affected_seats");
  });
});
