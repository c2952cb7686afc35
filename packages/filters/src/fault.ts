import { MAX_FILTER_DEPTH, nearestName, type FilterFault } from "@pylonkit/openapi";
import { kindOf } from "./time.ts";

export const DEPTH_RULE = `filters nest at most ${MAX_FILTER_DEPTH} deep, the outermost counts as one`;

/** A fault whose sentence says all; `legal` where there is a list of what would do. */
export const faultAt = (path: string, message: string, legal: readonly string[] = []): FilterFault => ({
  path,
  message,
  legal,
  nearest: undefined,
});

/** A fault of a name or value that is not in a list: the sentence names the nearest entry, or the whole list. */
export function notInList(path: string, problem: string, sent: unknown, legal: readonly string[]): FilterFault {
  const nearest = typeof sent === "string" ? nearestName(sent, legal) : undefined;
  const advice =
    nearest === undefined ? `legal: ${legal.join(", ")}` : `did you mean "${nearest}"? legal: ${legal.join(", ")}`;
  return { path, message: `${problem}; ${advice}`, legal, nearest };
}

const LONGEST_SHOWN = 60;

/** A value as a sentence can hold it: short strings, numbers and booleans as they are, the rest by its kind. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value === null) return "null";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "an invalid Date" : "a Date";
  if (typeof value === "object") return kindOf(value).startsWith("Temporal.") ? `a ${kindOf(value)}` : "an object";
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  if (typeof value !== "string") return `${value as number | boolean | bigint | undefined}`;
  return JSON.stringify(value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value);
}
