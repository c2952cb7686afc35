import type { FilterFault, FilterFieldDescriptor } from "@pylonkit/openapi";
import { checkOperands } from "./check-operands.ts";
import { faultAt, notInList, show } from "./fault.ts";
import { compoundOperators, operandKindOf, operatorsFor, type Grammar } from "./grammar.ts";
import { checkUnread, isEmpty, type FilterLike } from "./keys.ts";

/** The field that is read under this name but filtered by under another: `type` for `issue_type`. */
function fieldReadAs(property: string, { fields }: Grammar): string | undefined {
  for (const [name, field] of fields) if (field.property === property) return name;
  return undefined;
}

function checkField(field: unknown, path: string, grammar: Grammar): FilterFault[] {
  const at = `${path}/field`;
  const { fields, slugs, route } = grammar;
  const legal = [...fields.keys(), ...(slugs === "any" ? [] : slugs)];
  if (typeof field !== "string" || field.trim() === "") {
    const problem = field === undefined || field === null ? "a condition names its field" : `field is ${show(field)}`;
    return [faultAt(at, `${problem}; ${route} knows ${legal.join(", ")}`, legal)];
  }
  if (legal.includes(field) || slugs === "any") return [];
  const filteredAs = fieldReadAs(field, grammar);
  if (filteredAs === undefined) return [notInList(at, `${route} has no field ${show(field)}`, field, legal)];
  const message = `${show(field)} is the name in answers; the field to filter by is "${filteredAs}"`;
  return [{ path: at, message, legal, nearest: filteredAs }];
}

function checkOperator(filter: FilterLike, path: string, known: FilterFieldDescriptor | undefined): FilterFault[] {
  const at = `${path}/operator`;
  const { operator } = filter;
  const legal = operatorsFor(known);
  const takes = known ? `${String(filter.field)} takes ${legal.join(", ")}` : `legal: ${legal.join(", ")}`;
  if (typeof operator !== "string" || operator === "") {
    const problem = isEmpty(operator) ? "a filter needs an operator" : `operator is ${show(operator)}`;
    return [faultAt(at, `${problem}; ${takes}`, legal)];
  }
  if (legal.includes(operator)) return [];
  const problem = operandKindOf(operator)
    ? `${show(filter.field)} cannot be compared with ${show(operator)}`
    : `there is no operator ${show(operator)}`;
  return [notInList(at, problem, operator, known ? legal : [...legal, ...compoundOperators()])];
}

/**
 * Checks a filter without subfilters: its field, its operator, and what the operator compares with. An operator that
 * cannot stay leaves its operands unchecked, they would change with it.
 */
export function checkCondition(filter: FilterLike, path: string, grammar: Grammar): FilterFault[] {
  const { field, operator } = filter;
  const known = typeof field === "string" ? grammar.fields.get(field) : undefined;
  const wrongOperator = checkOperator(filter, path, known);
  const faults = [...checkField(field, path, grammar), ...wrongOperator];
  const kind = typeof operator === "string" && wrongOperator.length === 0 ? operandKindOf(operator) : undefined;
  if (kind === undefined) return faults;
  const read = kind === "none" ? undefined : kind === "value" ? "value" : "values";
  return [...faults, ...checkUnread(filter, path, read), ...checkOperands(filter, path, kind, known)];
}
