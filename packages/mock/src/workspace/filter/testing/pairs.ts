import { type FilterDescriptor, FILTERS, OPERANDS } from "@pylonkit/openapi";

import type { SearchRoute } from "../accessors.ts";
import type { FilterNode } from "../values.ts";

/** A field of a search with an operator. */
export interface Pair {
  readonly route: SearchRoute;
  readonly field: string;
  readonly operator: string;
}

export const descriptorOf = (route: SearchRoute): FilterDescriptor => FILTERS[route];

/** What an operator compares with: nothing, `value`, `values`, or two of these. */
export const kindOf = (operator: string): string => OPERANDS[operator as keyof typeof OPERANDS];

/** The searches there are. */
export const SEARCHES = Object.keys(FILTERS) as SearchRoute[];

/** Every field of a search with every operator that makes a condition; `and` and `or` have no field. */
export const pairsOf = (route: SearchRoute): readonly Pair[] =>
  Object.keys(descriptorOf(route).fields).flatMap((field) =>
    Object.keys(OPERANDS)
      .filter((operator) => kindOf(operator) !== "subfilters")
      .map((operator) => ({ route, field, operator })),
  );

/** The operators a field takes. */
export const operatorsOf = ({ route, field }: Pair): readonly string[] =>
  descriptorOf(route).fields[field]?.operators ?? [];

export const isPermitted = (pair: Pair): boolean => operatorsOf(pair).includes(pair.operator);

const TIMES = ["2026-10-01T00:00:00Z", "2026-10-15T00:00:00Z"];

/**
 * A pair as a filter that is wrong in nothing but, where it is forbidden, its operator: what is compared with is a time
 * where the field has times or the operator takes them, and a value of the field where those are known.
 */
export function filterOf({ route, field, operator }: Pair): FilterNode {
  const { type, values: closed = [] } = descriptorOf(route).fields[field] ?? { type: "string" };
  const [one = "a text", two = one] = type === "datetime" || operator.startsWith("time_") ? TIMES : closed;
  switch (kindOf(operator)) {
    case "none":
      return { field, operator };
    case "value":
      return { field, operator, value: one };
    default:
      return { field, operator, values: [one, two] };
  }
}
