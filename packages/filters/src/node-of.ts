import { MAX_FILTER_DEPTH, OPERANDS, PylonFilterError } from "@pylonkit/openapi";
import { DEPTH_RULE, faultAt, show } from "./fault.ts";
import type { ConditionOperator } from "./filter.ts";
import { isConditionOperator } from "./grammar.ts";
import { isFilterLike } from "./keys.ts";

/** A filter as one reads it: what is joined and how, or what is compared with what. */
export type FilterNode =
  | { readonly joins: "and" | "or"; readonly parts: readonly FilterNode[] }
  | {
      readonly joins?: never;
      readonly field: string;
      readonly operator: ConditionOperator;
      readonly operands: string[];
    };

function refuse(path: string, message: string): never {
  throw new PylonFilterError({ operation: "filter", faults: [faultAt(path, message)] });
}

/**
 * Reads a filter of any search. A filter that joins just one is that one. Throws `PylonFilterError` for what is no
 * filter; whether a search takes it is for `checkFilter` to say.
 */
export function nodeOf(filter: unknown, path = "", depth = 1): FilterNode {
  if (!isFilterLike(filter)) return refuse(path, `${show(filter)} is no filter`);
  const { operator, field, value, values, subfilters } = filter;
  if (operator === "and" || operator === "or") {
    const list: readonly unknown[] = Array.isArray(subfilters) ? subfilters : [];
    if (list.length === 0) refuse(`${path}/subfilters`, `${show(operator)} needs at least one filter in subfilters`);
    if (depth >= MAX_FILTER_DEPTH) refuse(`${path}/subfilters`, DEPTH_RULE);
    const parts = list.map((each, index) => nodeOf(each, `${path}/subfilters/${index}`, depth + 1));
    const [only, ...others] = parts;
    return only && others.length === 0 ? only : { joins: operator, parts };
  }
  if (typeof operator !== "string" || !isConditionOperator(operator)) {
    return refuse(`${path}/operator`, `there is no operator ${show(operator)}`);
  }
  if (typeof field !== "string" || field === "") return refuse(`${path}/field`, "a condition names its field");
  const kind = OPERANDS[operator];
  const operands: readonly unknown[] =
    kind === "none" ? [] : kind === "value" ? [value] : ((values ?? []) as unknown[]);
  if (!Array.isArray(operands) || (kind !== "none" && operands.length === 0)) {
    return refuse(`${path}/values`, `${operator} needs values`);
  }
  for (const operand of operands) {
    if (typeof operand !== "string") refuse(path, `${operator} compares with text, not with ${show(operand)}`);
  }
  return { field, operator, operands: operands as string[] };
}
