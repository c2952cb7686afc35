import { nearestName, type CustomFieldFault } from "@pylonkit/openapi";

/** The longest part of a value that a message quotes. */
const LONGEST_QUOTE = 60;

/** The path of a name within another: a JSON pointer, so that slugs with dots and slashes stay apart. */
export const within = (path: string, name: string | number): string =>
  `${path}/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** A fault whose sentence says all. */
export const faultAt = (path: string, message: string, legal: readonly string[] = []): CustomFieldFault => ({
  path,
  message,
  legal,
  nearest: undefined,
});

/** A name that is none of the legal ones: says which there are, and which one was most likely meant. */
export function unknownName(path: string, what: string, name: string, legal: readonly string[]): CustomFieldFault {
  const nearest = nearestName(name, legal);
  const hint = nearest === undefined ? "" : `; did you mean ${quote(nearest)}?`;
  const list = legal.length === 0 ? "there are none" : `there are ${legal.join(", ")}`;
  return { path, message: `${quote(name)} is no ${what}; ${list}${hint}`, legal, nearest };
}

/** A value as a message quotes it: whole where it is short, its kind where it is no plain value. */
export function quote(value: unknown): string {
  if (typeof value === "string") {
    return JSON.stringify(value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value);
  }
  if (value === null || typeof value === "number" || typeof value === "boolean" || value === undefined) {
    return String(value);
  }
  if (typeof value === "bigint") return `${value}n`;
  if (Array.isArray(value)) return "a list";
  if (value instanceof Date) return "a Date";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** An object with keys: no list, no null. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
