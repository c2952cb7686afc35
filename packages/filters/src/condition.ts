import { OPERANDS, PylonFilterError, type FilterFieldDescriptor } from "@pylonkit/openapi";
import { checkOperands } from "./check-operands.ts";
import type { ConditionOperator, Filter } from "./filter.ts";
import { instantOf } from "./time.ts";

/**
 * Times, numbers and, where the field has them, booleans as Pylon takes them. What cannot be written as one stays as it
 * is, for the check to report.
 */
function encode(operand: unknown, type: string): unknown {
  if (typeof operand === "boolean" && type === "boolean") return String(operand);
  return instantOf(operand) ?? (Number.isFinite(operand) ? String(operand) : operand);
}

/** A condition. Field and operator come from the table, so only what it compares with can be wrong. */
export function condition(
  route: string,
  name: string,
  field: FilterFieldDescriptor,
  operator: ConditionOperator,
  operand: unknown,
): Filter {
  const kind = OPERANDS[operator];
  const encoded = (each: unknown) => encode(each, field.type);
  const list = Array.isArray(operand) ? operand.map(encoded) : operand;
  const compared = kind === "none" ? {} : kind === "value" ? { value: encoded(operand) } : { values: list };
  const filter = { field: name, operator, ...compared };
  const faults = checkOperands(filter, "", kind, field);
  if (faults.length > 0) throw new PylonFilterError({ operation: route, faults });
  return filter as Filter;
}

/** A method per operator of a field. */
export function fieldFilters(route: string, name: string, field: FilterFieldDescriptor): unknown {
  const methods = (field.operators as readonly ConditionOperator[]).map((operator) => [
    operator,
    (operand?: unknown) => condition(route, name, field, operator, operand),
  ]);
  return Object.freeze(Object.fromEntries(methods));
}
