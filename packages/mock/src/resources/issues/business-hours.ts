const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OPENS = 8 * HOUR;
const CLOSES = 18 * HOUR;

/** Monday to Friday; 1970-01-01 was a Thursday. */
function isWorkday(day: number): boolean {
  return ((day + 4) % 7) % 6 !== 0;
}

/**
 * Seconds of a span that lie in the business hours of the desk: Monday to Friday, 08:00 to 18:00 UTC. Pylon takes them
 * from the organization's settings; these are what the worlds' data was made with.
 */
export function businessSeconds(fromMs: number, toMs: number): number {
  let inside = 0;
  for (let day = Math.floor(fromMs / DAY); day * DAY < toMs; day += 1) {
    if (!isWorkday(day)) continue;
    inside += Math.max(0, Math.min(toMs, day * DAY + CLOSES) - Math.max(fromMs, day * DAY + OPENS));
  }
  return Math.round(inside / 1000);
}
