import type { ConditionOperator, Filter, SearchRoute } from "./filter.ts";
import { nodeOf, type FilterNode } from "./node-of.ts";

const quoted = (operands: readonly string[]): string =>
  listed(
    operands.map((operand) => JSON.stringify(operand)),
    "or",
  );

/** `a`, `a or b`, `a, b or c`. */
const listed = (parts: readonly string[], word: "and" | "or"): string =>
  [parts.slice(0, -1).join(", "), ...parts.slice(-1)].filter((part) => part !== "").join(` ${word} `);

type Say = (operands: readonly string[]) => string;
const one =
  (words: string): Say =>
  ([operand = ""]) =>
    `${words} ${operand}`;
const text =
  (words: string): Say =>
  (operands) =>
    `${words} ${quoted(operands)}`;

const SAY: Readonly<Record<ConditionOperator, Say>> = {
  equals: text("is"),
  not_equals: text("is not"),
  contains: text("includes"),
  does_not_contain: text("does not include"),
  in: text("is"),
  not_in: text("is not"),
  string_contains: text("has the text"),
  string_does_not_contain: text("does not have the text"),
  time_is_after: one("is after"),
  time_is_before: one("is before"),
  time_range: ([start = "", end = ""]) => `is between ${start} and ${end}`,
  greater_than: one("is above"),
  less_than: one("is below"),
  greater_than_or_equals: one("is at least"),
  less_than_or_equals: one("is at most"),
  is_set: () => "is set",
  is_unset: () => "is not set",
};

/** A slug that is more than a word would not show where it ends. */
const named = (field: string): string => (/^[\w.:-]+$/.test(field) ? field : JSON.stringify(field));

function clause(node: FilterNode): string {
  if (!node.joins) return `${named(node.field)} ${SAY[node.operator](node.operands)}`;
  const { joins, parts } = node;
  const clauses = parts.map((part) => (part.joins ? `(${clause(part)})` : clause(part)));
  // With commas around them, an "or" between values is not taken for one between conditions.
  return clauses.join(`, ${joins} `);
}

/**
 * What a filter asks, in a sentence for people: `state is "new" or "closed", and assignee_id is not set`. Fields keep
 * their names. To store or edit filters as text, `formatWhere` is the exact form. Throws `PylonFilterError` for what is
 * no filter.
 */
export function describeFilter<R extends SearchRoute>(filter: Filter<R>): string {
  return clause(nodeOf(filter));
}
