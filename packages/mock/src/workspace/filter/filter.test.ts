import { checkFilter } from "@pylonkit/filters";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { SearchRoute } from "./accessors.ts";
import { naiveReading } from "./testing/naive-reading.ts";
import { descriptorOf, isPermitted, kindOf, type Pair, pairsOf, SEARCHES } from "./testing/pairs.ts";
import { openSearchDesk, type Row } from "./testing/search-desk.ts";
import type { FilterNode } from "./values.ts";

const { desk, workspace, ask, found, every } = await openSearchDesk();
const { values, matches } = naiveReading(desk);

const idsOf = (rows: readonly Row[]): readonly string[] => rows.map((row) => row.id);
/** What a search ought to find. */
const expected = (route: SearchRoute, filter: FilterNode): readonly string[] =>
  idsOf(every(route).filter((row) => matches(route, filter, row)));

/** Operands of a pair: each of these alone, or some of them together, as the operator takes them. */
function operandsFor({ route, field }: Pair): readonly string[] {
  const { type, values: closed } = descriptorOf(route).fields[field] ?? { type: "string" };
  const seen = [...new Set(every(route).flatMap((row) => values(route, field, row)))].slice(0, 25);
  const words = seen.flatMap((text) => text.split(/\s+/)).slice(0, 8);
  if (type === "text") return ["berth", "EXPORT", "invoice", "no such text", ...words];
  if (type === "datetime") return [...seen.slice(0, 8), "2026-09-01T10:00:00+02:00", "2026-10-01T00:00:00.500Z"];
  if (closed) return closed;
  return [...seen, "00000000-0000-4000-8000-000000000000"];
}

function leaf(pair: Pair): fc.Arbitrary<FilterNode> {
  const { field, operator } = pair;
  const operands = fc.constantFrom(...operandsFor(pair));
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

/** Fields that no row of a workspace can have. */
const NEVER_SET = ["POST /issues/search ticket_form_id"];

const permitted = SEARCHES.flatMap(pairsOf).filter(isPermitted);

describe("a search without a filter", () => {
  const kinds: Readonly<Record<string, unknown>> = { ...desk, "audit-logs": desk.auditLogs };
  const listed = SEARCHES.map((route) => [route, kinds[route.split("/")[1] ?? ""]] as const);

  it.each(listed.filter(([, rows]) => Array.isArray(rows)))("%s finds every row there is", (route, rows) => {
    expect(idsOf(every(route)).toSorted()).toEqual(idsOf(rows as readonly Row[]).toSorted());
  });
});

describe("every field with every operator it allows", () => {
  it.each(permitted)("$route $field $operator finds what a naive reading finds", (pair) => {
    const { route } = pair;
    fc.assert(
      fc.property(leaf(pair), (filter) => {
        expect(checkFilter(filter, route)).toEqual([]);
        expect(idsOf(found(route, filter))).toEqual(expected(route, filter));
      }),
      { numRuns: 15 },
    );
  });

  it.each(permitted.filter(({ route, field }) => !NEVER_SET.includes(`${route} ${field}`)))(
    "$route $field $operator tells rows apart, so that the two readings have something to agree on",
    (pair) => {
      const verdicts = fc
        .sample(leaf(pair), { numRuns: 40, seed: 1 })
        .flatMap((filter) => every(pair.route).map((row) => matches(pair.route, filter, row)));
      expect(new Set(verdicts)).toEqual(new Set([true, false]));
    },
  );

  it.each(CUSTOM)("custom field $field $operator finds what a naive reading finds", (filter) => {
    const ids = idsOf(found("POST /issues/search", filter));
    expect(ids).toEqual(expected("POST /issues/search", filter));
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length).toBeLessThan(desk.issues.length);
  });
});

describe("and, or", () => {
  it("of anything, to the greatest depth, find what a naive reading finds", () => {
    const route = "POST /issues/search";
    const leaves = fc.oneof(fc.constantFrom(...CUSTOM), ...permitted.filter((pair) => pair.route === route).map(leaf));
    const join = (parts: fc.Arbitrary<FilterNode>): fc.Arbitrary<FilterNode> =>
      fc.record({
        operator: fc.constantFrom("and", "or"),
        subfilters: fc.array(parts, { minLength: 1, maxLength: 4 }),
      });
    fc.assert(
      fc.property(join(fc.oneof(leaves, join(leaves))), (filter) => {
        expect(idsOf(found(route, filter))).toEqual(expected(route, filter));
      }),
      { numRuns: 200 },
    );
  });

  it("newest first, whatever is asked", () => {
    const ids = idsOf(found("POST /issues/search", { field: "state", operator: "not_in", values: ["new"] }));
    const created = ids.map((id) => workspace.issues.get(id)?.created_at ?? "");
    expect(created).toEqual(created.toSorted().toReversed());
  });
});

describe("a filter that the grammar does not allow", () => {
  const refused = (route: SearchRoute, filter: unknown): unknown => {
    try {
      return ask(route, { filter });
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
