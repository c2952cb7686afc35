import { FILTERS, OPERANDS, type FilterDescriptor, type FilterFieldDescriptor } from "@pylonkit/openapi";
import * as fc from "fast-check";
import type { Filter, Operator, SearchRoute } from "../filter.ts";

/** One field of one search, with an operator. */
export interface Case {
  readonly route: SearchRoute;
  readonly name: string;
  readonly field: FilterFieldDescriptor;
  readonly operator: Operator;
}

export const routes = Object.keys(FILTERS) as SearchRoute[];

/** Every field of every search with every operator that makes a condition, legal there or not. */
export const everyCase: readonly Case[] = routes.flatMap((route) => {
  const descriptor: FilterDescriptor = FILTERS[route];
  return Object.entries(descriptor.fields).flatMap(([name, field]) =>
    (Object.keys(OPERANDS) as Operator[])
      .filter((operator) => OPERANDS[operator] !== "subfilters")
      .map((operator) => ({ route, name, field, operator })),
  );
});

export const isLegal = ({ field, operator }: Case): boolean => field.operators.includes(operator);

/** An operand the field takes, as it goes on the wire. */
export const operandOf = ({ field }: Pick<Case, "field">, index = 0): string =>
  field.type === "datetime"
    ? `2026-10-1${index}T08:14:05Z`
    : (field.values?.[index] ?? field.known?.[index] ?? `value-${index}`);

/** What Pylon takes for a case, written down by hand from the operand kind. */
export function wireOf(each: Case): Filter {
  const { name, operator } = each;
  const two = [operandOf(each, 0), operandOf(each, 1)];
  switch (OPERANDS[operator]) {
    case "none":
      return { field: name, operator };
    case "value":
      return { field: name, operator, value: operandOf(each) };
    default:
      return { field: name, operator, values: two };
  }
}

/** Legal filters of one search, up to the deepest there may be. */
export function legalFilters(route: SearchRoute, depth = 3): fc.Arbitrary<Filter> {
  const condition = fc.constantFrom(...everyCase.filter((each) => each.route === route && isLegal(each))).map(wireOf);
  if (depth === 1) return condition;
  const joined = fc.record({
    operator: fc.constantFrom<Operator>("and", "or"),
    subfilters: fc.array(legalFilters(route, depth - 1), { minLength: 1, maxLength: 3 }),
  });
  return fc.oneof(condition, joined);
}
