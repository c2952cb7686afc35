import { millisecondsOf, type Instant } from "./instant.ts";

/** From `start` up to but without `end`, both RFC 3339 in UTC. */
export interface TimeWindow {
  readonly start: string;
  readonly end: string;
}

/** What `timeWindows` cuts. */
export interface TimeWindowOptions {
  readonly start: Instant;
  readonly end: Instant;
  /** The most days a window may have. */
  readonly maxDays: number;
}

/** A day of 24 hours: windows are cut in UTC, where there is no daylight saving time. */
const DAY_MS = 86_400_000;

/**
 * Cuts a span of time into windows of at most `maxDays` days, oldest first. Each starts where the one before ends; an
 * empty span has none. Throws `RangeError` for a time without zone, an end before the start, or `maxDays` below one.
 */
export function timeWindows({ start, end, maxDays }: TimeWindowOptions): TimeWindow[] {
  const from = millisecondsOf(start, "start");
  const to = millisecondsOf(end, "end");
  const text = (ms: number) => new Date(ms).toISOString();
  if (to < from) throw new RangeError(`end is ${text(to)}; a time not before start (${text(from)}) is expected`);
  if (!Number.isInteger(maxDays) || maxDays < 1) {
    throw new RangeError(`maxDays is ${maxDays}; a whole number of days from 1 is expected`);
  }
  const windows: TimeWindow[] = [];
  for (let at = from; at < to; at += maxDays * DAY_MS) {
    windows.push({ start: text(at), end: text(Math.min(at + maxDays * DAY_MS, to)) });
  }
  return windows;
}
