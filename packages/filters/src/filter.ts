import type { FILTERS, OPERANDS } from "@pylonkit/openapi";

/** A search that takes a filter, by its route: `"POST /issues/search"`. */
export type SearchRoute = keyof typeof FILTERS;

/** Every operator Pylon knows, `and` and `or` among them. */
export type Operator = keyof typeof OPERANDS;

/** The operators that make a condition: all but `and` and `or`. */
export type ConditionOperator = {
  [O in Operator]: (typeof OPERANDS)[O] extends "subfilters" ? never : O;
}[Operator];

declare const SEARCH: unique symbol;

/**
 * A filter of one search, in the shape Pylon takes: plain data, ready for `JSON.stringify`. A condition holds `field`
 * and `operator`, plus `value` or `values` where the operator compares with something; `and` and `or` hold
 * `operator` and `subfilters`. The route exists in the type only, so that filters of two searches cannot be mixed.
 */
export interface Filter<R extends SearchRoute = SearchRoute> {
  field?: string;
  operator: Operator;
  value?: string;
  values?: string[];
  subfilters?: Filter<R>[];
  /** Never present. A function of R in both directions: neither a narrower nor a wider route will do. */
  readonly [SEARCH]?: (route: R) => R;
}
