import type { Workspace } from "../contract.ts";
import { badRequest } from "../../resources/inputs/refusals.ts";
import { accessorOf, type SearchRoute } from "./accessors.ts";
import { OPERATORS } from "./operators.ts";
import type { FilterNode } from "./values.ts";

/** Says whether a row matches. */
export type Predicate<Row> = (row: Row) => boolean;

/**
 * Makes a predicate of a filter, once a search: operands are parsed here, so that a row costs a few comparisons.
 * `and` of nothing holds, `or` of nothing does not.
 */
export function compileFilter(
  workspace: Workspace,
  route: SearchRoute,
  node: FilterNode,
): Predicate<Record<string, unknown>> {
  if (node.operator === "and" || node.operator === "or") {
    const parts = (node.subfilters ?? []).map((part) => compileFilter(workspace, route, part));
    return node.operator === "and"
      ? (row) => parts.every((matches) => matches(row))
      : (row) => parts.some((matches) => matches(row));
  }
  const make = Object.hasOwn(OPERATORS, node.operator) ? OPERATORS[node.operator] : undefined;
  if (!make) {
    const legal = [...Object.keys(OPERATORS), "and", "or"].join(", ");
    throw badRequest(`filter: ${JSON.stringify(node.operator)} is no operator; there are ${legal}.`);
  }
  const read = accessorOf(workspace, route, node.field ?? "");
  const test = make(node);
  return (row) => test(read(row));
}
