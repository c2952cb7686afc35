import type { ConditionOperator } from "../filter.ts";

/**
 * What stands for more than one operator: the field takes one of them. `=` on a field that has only `in` asks for a
 * list of one.
 */
export const SYMBOLS = {
  "=": ["equals", "in"],
  "!=": ["not_equals", "not_in"],
  "~": ["string_contains", "contains"],
  "!~": ["string_does_not_contain", "does_not_contain"],
  ">": ["time_is_after", "greater_than"],
  "<": ["time_is_before", "less_than"],
  ">=": ["greater_than_or_equals"],
  "<=": ["less_than_or_equals"],
  contains: ["contains", "string_contains"],
  does_not_contain: ["does_not_contain", "string_does_not_contain"],
  "is set": ["is_set"],
  "is unset": ["is_unset"],
  "is not set": ["is_unset"],
  "not in": ["not_in"],
  between: ["time_range"],
} as const satisfies Record<string, readonly ConditionOperator[]>;

/** The operators a word or symbol may stand for; `undefined` for one that is not special. */
export const candidatesOf = (written: string): readonly ConditionOperator[] | undefined =>
  Object.hasOwn(SYMBOLS, written) ? SYMBOLS[written as keyof typeof SYMBOLS] : undefined;
