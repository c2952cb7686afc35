import { parseRfc3339 } from "@pylonkit/openapi";

/**
 * A point in time: a `Date`, RFC 3339 with a zone, or a `Temporal.Instant` or `Temporal.ZonedDateTime`, known by their
 * `epochMilliseconds`. What is finer than a millisecond is cut off.
 */
export type Time = Date | string | { readonly epochMilliseconds: number };

/** Whether a text is a point in time as Pylon takes it: RFC 3339 with a zone, on a day the calendar has. */
export const isTime = (text: string): boolean => parseRfc3339(text) !== undefined;

/** Whether a text is a time that only lacks its zone, which Pylon refuses. */
export const lacksZone = (text: string): boolean => isTime(`${text}Z`) || isTime(`${text}T00:00:00Z`);

/** `PlainDateTime` and its like: the parts of Temporal that know no zone. */
export const isPlainTemporal = (value: unknown): boolean => kindOf(value).startsWith("Temporal.Plain");

/** What an object calls itself: `Object`, `Temporal.Instant`. */
export const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice("[object ".length, -1);

/** A point in time as RFC 3339 in UTC; `undefined` for what is none. */
export function instantOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const ms = value instanceof Date ? value.getTime() : (value as { epochMilliseconds?: unknown }).epochMilliseconds;
  const date = typeof ms === "number" ? new Date(ms) : undefined;
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
