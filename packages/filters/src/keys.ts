import type { FilterFault } from "@pylonkit/openapi";
import { faultAt, notInList, show } from "./fault.ts";

/** An object that should be a filter; nothing is known of what its properties hold. */
export interface FilterLike {
  readonly field?: unknown;
  readonly operator?: unknown;
  readonly value?: unknown;
  readonly values?: unknown;
  readonly subfilters?: unknown;
}

/** Whether a value is an object that could be a filter. */
export const isFilterLike = (value: unknown): value is FilterLike =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const OPERAND_KEYS = ["value", "values", "subfilters"] as const;
type OperandKey = (typeof OPERAND_KEYS)[number];
const KEYS: readonly string[] = ["field", "operator", ...OPERAND_KEYS];

/** The zero values that clients with fixed structs send for what they leave out. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

const pointerOf = (path: string, key: string): string => `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** Properties a filter does not have (`op`, `sub_filters`): Pylon would pass over them in silence. */
export function checkKeys(filter: FilterLike, path: string): FilterFault[] {
  const unknown = Object.keys(filter).filter((key) => !KEYS.includes(key));
  return unknown.map((key) => notInList(pointerOf(path, key), `a filter has no ${show(key)}`, key, KEYS));
}

/** Operands the operator does not read. `read` is the one it reads, `undefined` where it reads none. */
export function checkUnread(filter: FilterLike, path: string, read: OperandKey | undefined): FilterFault[] {
  const unread = OPERAND_KEYS.filter((key) => key !== read && !isEmpty(filter[key]));
  const reader = isEmpty(filter.operator) ? "a filter with subfilters" : show(filter.operator);
  return unread.map((key) => faultAt(`${path}/${key}`, `${reader} reads ${read ?? "no operand"}, not ${key}`));
}
