import * as where from "@pylonkit/filters";
import { OPERANDS } from "@pylonkit/openapi";
import * as fc from "fast-check";

import type { SearchRoute } from "../accessors.ts";
import type { FilterNode } from "../values.ts";
import { descriptorOf, isPermitted, pairsOf } from "./pairs.ts";

type Built = where.Filter;
type Methods = Readonly<Record<string, (operand?: unknown) => Built>>;
interface Search {
  readonly [field: string]: Methods;
}

/** The part of the DSL for a search: `auditLogs` for `POST /audit-logs/search`. */
function searchOf(
  route: SearchRoute,
): Search & { withCustomFields?: (fields: object) => { custom: (slug: string) => Methods } } {
  const [, resource = ""] = /^POST \/([^/]+)\/.*search$/.exec(route) ?? [];
  const name = resource.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return (where as unknown as Record<string, Search>)[name] ?? {};
}

/** What a workspace offers to filter by. */
export interface Offered {
  /** The custom fields of what a search finds, as a declaration. */
  readonly customFields: where.CustomFieldDeclarations;
  /** Values that rows have in a field, and some that none has. */
  operands(field: string): readonly string[];
}

/** Filters of one search as programs write them, with operands that tell rows apart, to the deepest there may be. */
export function builtFilters(route: SearchRoute, { customFields, operands }: Offered): fc.Arbitrary<FilterNode> {
  const search = searchOf(route);
  const own = pairsOf(route)
    .filter(isPermitted)
    .map(({ field, operator }) =>
      operandOf(operator, descriptorOf(route).fields[field]?.values ?? operands(field)).map((operand) =>
        search[field]?.[operator]?.(operand),
      ),
    );
  const declared = search.withCustomFields?.(customFields);
  const custom = Object.entries(declared ? customFields : {}).flatMap(([slug, { options }]) => {
    const methods = declared?.custom(slug) ?? {};
    return Object.keys(methods).map((operator) =>
      operandOf(operator, options ?? operands(slug)).map((operand) => methods[operator]?.(operand)),
    );
  });
  const conditions = fc.oneof(...own, ...custom) as fc.Arbitrary<Built>;
  const join = (parts: fc.Arbitrary<Built>) =>
    fc
      .tuple(fc.constantFrom(where.and, where.or), fc.array(parts, { minLength: 1, maxLength: 3 }))
      .map(([joined, filters]) => joined(...filters));
  return fc.oneof(conditions, join(conditions), join(fc.oneof(conditions, join(conditions))));
}

const TIMES = ["2026-09-01T10:00:00+02:00", "2026-10-01T00:00:00.500Z", "2026-10-12T08:14:05Z"];

function operandOf(operator: string, values: readonly string[]): fc.Arbitrary<unknown> {
  const one: fc.Arbitrary<unknown> = operator.startsWith("time_")
    ? fc.oneof(
        fc.constantFrom(...TIMES),
        fc.constantFrom(...TIMES).map((time) => new Date(time)),
      )
    : /^(greater|less)_than/.test(operator)
      ? fc.constantFrom(9, 12.5, "20", -1)
      : fc.constantFrom(...values);
  const kind = OPERANDS[operator as keyof typeof OPERANDS];
  if (kind === "none") return fc.constant(undefined);
  if (kind === "value") return one;
  return fc.array(one, kind === "values/2" ? { minLength: 2, maxLength: 2 } : { minLength: 1, maxLength: 3 });
}
