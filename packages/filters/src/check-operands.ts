import type { FilterFault, FilterFieldDescriptor, OperandKind } from "@pylonkit/openapi";
import { faultAt, notInList, show } from "./fault.ts";
import type { FilterLike } from "./keys.ts";
import { instantOf, isPlainTemporal, isTime, lacksZone } from "./time.ts";

const TIME_ADVICE = `write RFC 3339 with a zone, for example "2026-10-12T08:14:05Z"`;

function checkTime(time: unknown, path: string): FilterFault[] {
  if (typeof time === "string" && isTime(time)) return [];
  const shown = show(time);
  const zoneless = typeof time === "string" ? lacksZone(time) : isPlainTemporal(time);
  const problem = zoneless ? "lacks a zone" : `is not ${instantOf(time) === undefined ? "a point in time" : "text"}`;
  return [faultAt(path, `${shown} ${problem}; ${TIME_ADVICE}`)];
}

/** A number as numeric fields hold one: digits, with a sign or a decimal point. */
export const isNumber = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text);

const comparesNumbers = (operator: string): boolean => /^(greater|less)_than/.test(operator);

function checkOperand(
  operand: unknown,
  path: string,
  operator: string,
  field: FilterFieldDescriptor | undefined,
): FilterFault[] {
  // Operators say in their names what they compare, also on custom fields, whose types only the workspace knows.
  if (operator.startsWith("time_")) return checkTime(operand, path);
  if (typeof operand !== "string") return [faultAt(path, `an operand is a string, this is ${show(operand)}`)];
  if (operand.trim() === "")
    return [faultAt(path, "an operand cannot be blank; is_set and is_unset ask whether a field holds anything")];
  if (comparesNumbers(operator) && !isNumber(operand)) {
    return [faultAt(path, `${show(operand)} is no number; write digits, for example "12" or "-1.5"`)];
  }
  const { values } = field ?? {};
  if (!values || values.includes(operand) || operator.startsWith("string_")) return [];
  return [notInList(path, `there is no value ${show(operand)}`, operand, values)];
}

/** Checks what a condition compares with: that it is there, in the right property, and of the right form. */
export function checkOperands(
  filter: FilterLike,
  path: string,
  kind: OperandKind,
  field: FilterFieldDescriptor | undefined,
): FilterFault[] {
  const operator = String(filter.operator);
  if (kind === "none") return [];
  if (kind === "value") {
    const at = `${path}/value`;
    if (filter.value === undefined || filter.value === null) return [faultAt(at, `${operator} needs value, a string`)];
    return checkOperand(filter.value, at, operator, field);
  }
  const at = `${path}/values`;
  const { values } = filter;
  const wanted = kind === "values/2" ? "a list of exactly two: start and end" : "a list with at least one string";
  if (values === undefined || values === null) return [faultAt(at, `${operator} needs values, ${wanted}`)];
  if (!Array.isArray(values)) return [faultAt(at, `values is ${show(values)}; ${operator} needs ${wanted}`)];
  const wrongLength = kind === "values/2" ? values.length !== 2 : values.length === 0;
  return [
    ...(wrongLength ? [faultAt(at, `values has length ${values.length}; ${operator} needs ${wanted}`)] : []),
    ...values.flatMap((value, index) => checkOperand(value, `${at}/${index}`, operator, field)),
  ];
}
