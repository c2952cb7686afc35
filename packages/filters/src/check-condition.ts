import type { FilterFault, FilterFieldDescriptor } from "@pylonkit/openapi";
import { checkOperands } from "./check-operands.ts";
import { faultAt, notInList, show } from "./fault.ts";
import { compoundOperators, fieldOf, operandKindOf, operatorsFor, typesOf, type Grammar } from "./grammar.ts";
import { checkUnread, isEmpty, type FilterLike } from "./keys.ts";
import { filteredAs } from "./read-names.ts";

function checkField(field: unknown, path: string, grammar: Grammar): FilterFault[] {
  const at = `${path}/field`;
  const { fields, slugs, route } = grammar;
  const legal = [...fields.keys(), ...(slugs === "any" ? [] : slugs.keys())];
  if (typeof field !== "string" || field.trim() === "") {
    const problem = field === undefined || field === null ? "a condition names its field" : `field is ${show(field)}`;
    return [faultAt(at, `${problem}; ${route} knows ${legal.join(", ")}`, legal)];
  }
  if (fieldOf(grammar, field)) return [];
  const meant = filteredAs(field, grammar);
  if (meant !== undefined) {
    const message = `${show(field)} is the name in answers; the field to filter by is "${meant}"`;
    return [{ path: at, message, legal, nearest: meant }];
  }
  return slugs === "any" ? [] : [notInList(at, `${route} has no field ${show(field)}`, field, legal)];
}

/** Why a field does not take an operator that exists. Of a declared custom field its type is the reason. */
function refusalOf(field: unknown, operator: string, known: FilterFieldDescriptor | undefined, declared: boolean) {
  const types = declared ? typesOf(operator) : undefined;
  return types
    ? `${show(field)} is of type ${known?.type}; ${show(operator)} is for ${types.join(" and ")} fields`
    : `${show(field)} cannot be compared with ${show(operator)}`;
}

function checkOperator(filter: FilterLike, path: string, grammar: Grammar): FilterFault[] {
  const at = `${path}/operator`;
  const { operator, field } = filter;
  const known = fieldOf(grammar, field);
  const legal = operatorsFor(known);
  const takes = known ? `${String(field)} takes ${legal.join(", ")}` : `legal: ${legal.join(", ")}`;
  if (typeof operator !== "string" || operator === "") {
    const problem = isEmpty(operator) ? "a filter needs an operator" : `operator is ${show(operator)}`;
    return [faultAt(at, `${problem}; ${takes}`, legal)];
  }
  if (legal.includes(operator)) return [];
  const problem = operandKindOf(operator)
    ? refusalOf(field, operator, known, !grammar.fields.has(String(field)))
    : `there is no operator ${show(operator)}`;
  return [notInList(at, problem, operator, known ? legal : [...legal, ...compoundOperators()])];
}

/**
 * Checks a filter without subfilters: its field, its operator, and what the operator compares with. An operator that
 * cannot stay leaves its operands unchecked, they would change with it.
 */
export function checkCondition(filter: FilterLike, path: string, grammar: Grammar): FilterFault[] {
  const { field, operator } = filter;
  const known = fieldOf(grammar, field);
  const wrongOperator = checkOperator(filter, path, grammar);
  const faults = [...checkField(field, path, grammar), ...wrongOperator];
  const kind = typeof operator === "string" && wrongOperator.length === 0 ? operandKindOf(operator) : undefined;
  if (kind === undefined) return faults;
  const read = kind === "none" ? undefined : kind === "value" ? "value" : "values";
  return [...faults, ...checkUnread(filter, path, read), ...checkOperands(filter, path, kind, known)];
}
