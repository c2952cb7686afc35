import { badRequest } from "./refusals.ts";

const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;

/** A time as Pylon writes it: UTC, whole seconds, `Z`. */
export function timestamp(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** Milliseconds of an RFC 3339 time with a zone; `undefined` for anything else, a 30th of February included. */
export function parseTime(text: string): number | undefined {
  const parts = RFC3339.exec(text);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0] = parts.slice(1, 4).map(Number);
  if (month < 1 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  const ms = Date.parse(text.toUpperCase());
  return Number.isNaN(ms) ? undefined : ms;
}

/** The time a field holds, or a 400: Pylon refuses times without a zone. */
export function readTime(field: string, text: string): number {
  const ms = parseTime(text);
  if (ms === undefined) {
    throw badRequest(
      `${field}: ${JSON.stringify(text)} is not a time; RFC 3339 with a zone is expected, such as "2026-10-15T09:00:00Z".`,
    );
  }
  return ms;
}

/** The same for something that has happened already: a time that is still to come is refused (assumed). */
export function readPastTime(field: string, text: string, now: number): number {
  const ms = readTime(field, text);
  if (ms <= now) return ms;
  throw badRequest(`${field}: ${text} is still to come; it is ${timestamp(now)} now.`);
}

/** Whole seconds from one time to a later one. */
export function secondsBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));
}
