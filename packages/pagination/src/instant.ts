import { parseRfc3339 } from "@pylonkit/openapi";

/** A point in time: a `Date`, or RFC 3339 with `Z` or an offset, as Pylon takes it. */
export type Instant = Date | string;

/** Milliseconds since the epoch; `name` is the option that an error names. */
export function millisecondsOf(instant: Instant, name: string): number {
  const parsed =
    typeof instant === "string" ? parseRfc3339(instant) : instant instanceof Date ? instant.getTime() : NaN;
  if (parsed !== undefined && !Number.isNaN(parsed)) return parsed;
  const shown = typeof instant === "string" ? JSON.stringify(instant) : String(instant);
  throw new RangeError(
    `${name} is ${shown}; a Date or RFC 3339 with a zone is expected, such as "2026-10-12T08:14:05Z"`,
  );
}
