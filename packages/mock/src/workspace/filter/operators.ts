import type { FilterNode } from "./values.ts";

/** Says whether the values of a row satisfy an operator. */
export type Test = (values: readonly string[]) => boolean;

const operand = (node: FilterNode): string => node.value ?? "";

const member = (node: FilterNode): Test => {
  const wanted = new Set(node.values);
  return (values) => values.some((value) => wanted.has(value));
};

const equal = (node: FilterNode): Test => {
  const wanted = operand(node);
  return (values) => values.includes(wanted);
};

/** Without regard to case; assumed, Pylon does not say. */
const substring = (node: FilterNode): Test => {
  const wanted = operand(node).toLowerCase();
  return (values) => values.some((value) => value.toLowerCase().includes(wanted));
};

const not =
  (make: (node: FilterNode) => Test) =>
  (node: FilterNode): Test => {
    const test = make(node);
    return (values) => !test(values);
  };

const compare =
  (read: (text: string) => number, holds: (value: number, bound: number) => boolean) =>
  (node: FilterNode): Test => {
    const bound = read(operand(node));
    return (values) => values.some((value) => holds(read(value), bound));
  };

/** An empty text is no number, though `Number("")` is 0. */
const number = (text: string): number => (text.trim() === "" ? Number.NaN : Number(text));

const after = (value: number, bound: number): boolean => value > bound;
const before = (value: number, bound: number): boolean => value < bound;

/** Both ends belong to the range; assumed, Pylon does not say. */
const range = (node: FilterNode): Test => {
  const [start = Number.NaN, end = Number.NaN] = (node.values ?? []).map((value) => Date.parse(value));
  return (values) =>
    values.some((value) => {
      const time = Date.parse(value);
      return time >= start && time <= end;
    });
};

/**
 * What every operator of the filter grammar means for the values of a row. The negative ones hold for rows without a
 * value, the others do not; assumed, Pylon does not say.
 */
export const OPERATORS: Readonly<Record<string, (node: FilterNode) => Test>> = {
  equals: equal,
  not_equals: not(equal),
  contains: equal,
  does_not_contain: not(equal),
  in: member,
  not_in: not(member),
  string_contains: substring,
  string_does_not_contain: not(substring),
  time_is_after: compare(Date.parse, after),
  time_is_before: compare(Date.parse, before),
  time_range: range,
  greater_than: compare(number, after),
  less_than: compare(number, before),
  greater_than_or_equals: compare(number, (value, bound) => value >= bound),
  less_than_or_equals: compare(number, (value, bound) => value <= bound),
  is_set: () => (values) => values.length > 0,
  is_unset: () => (values) => values.length === 0,
};
