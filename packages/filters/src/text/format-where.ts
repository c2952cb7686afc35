import { isNumber } from "../check-operands.ts";
import type { ConditionOperator, Filter, SearchRoute } from "../filter.ts";
import { nodeOf, type FilterNode } from "../node-of.ts";
import { isTime } from "../time.ts";
import { candidatesOf, SYMBOLS } from "./operator-words.ts";
import { quote } from "./tokens.ts";

type Condition = Extract<FilterNode, { joins?: never }>;

/** How an operator is written so that it is read as the same one, whatever else the field takes. */
function signOf({ operator, operands }: Condition): string {
  const first = (sign: string) => candidatesOf(sign)?.[0] === operator;
  const sign = Object.keys(SYMBOLS).find(first);
  // Of the two that > and < stand for, the operand decides.
  if (operator.startsWith("time_is_") && !isTime(operands[0] ?? "")) return operator;
  if (operator === "greater_than" || operator === "less_than") {
    const bare = isNumber(operands[0] ?? "");
    return bare ? (operator === "greater_than" ? ">" : "<") : operator;
  }
  return sign ?? operator;
}

const LISTED: readonly ConditionOperator[] = ["in", "not_in"];

/** Fields that would be taken for something else go in quotes: `custom.` is how text marks a slug. */
const fieldText = (field: string): string => (field.startsWith("custom.") ? JSON.stringify(field) : quote(field));

function conditionText(condition: Condition): string {
  const { field, operator, operands } = condition;
  const texts = operands.map(quote);
  const written = signOf(condition);
  if (written === "between") return `${fieldText(field)} between ${texts.join(" and ")}`;
  const compared = LISTED.includes(operator) || texts.length > 1 ? `(${texts.join(", ")})` : texts.join("");
  return [fieldText(field), written, compared].filter((part) => part !== "").join(" ");
}

function nodeText(node: FilterNode): string {
  if (!node.joins) return conditionText(node);
  const parts = node.parts.map((part) => (part.joins ? `(${nodeText(part)})` : nodeText(part)));
  return parts.join(` ${node.joins} `);
}

/**
 * A filter as text that `parseWhere` reads back as the same filter: `state in (new, closed) and title ~ "port 4"`. A
 * filter that joins just one is written as that one. Throws `PylonFilterError` for what is no filter.
 */
export function formatWhere<R extends SearchRoute>(filter: Filter<R>): string {
  return nodeText(nodeOf(filter));
}
