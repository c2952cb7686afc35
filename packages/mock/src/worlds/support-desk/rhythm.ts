import type { Random } from "../../workspace/random.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How much customers write by weekday, Sunday first, and by hour in UTC. */
const WEEKDAYS = [0.07, 1.35, 1.22, 1.1, 1.02, 0.86, 0.13];
const HOURS = [
  0.12, 0.1, 0.12, 0.16, 0.25, 0.42, 0.75, 1.1, 1.45, 1.6, 1.5, 1.25, 0.95, 1.3, 1.4, 1.2, 0.9, 0.6, 0.42, 0.33, 0.28,
  0.24, 0.2, 0.15,
]; // prettier-ignore

/**
 * When issues are created: `count` times in the span, ascending, dense at mid-morning and early afternoon of workdays.
 * Each time falls into its own share of the span's weight, so every day has issues.
 */
export function creationTimes(random: Random, count: number, start: number, end: number): readonly number[] {
  const hours: number[] = [];
  for (let hour = Math.floor(start / HOUR) * HOUR; hour < end; hour += HOUR) hours.push(hour);
  const weights = hours.map((hour) => {
    const date = new Date(hour);
    return (WEEKDAYS[date.getUTCDay()] ?? 1) * (HOURS[date.getUTCHours()] ?? 1);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);

  const times: number[] = [];
  let index = 0;
  let passed = 0;
  for (let issue = 0; issue < count; issue += 1) {
    const target = ((issue + random()) / count) * total;
    while (index < hours.length - 1 && passed + (weights[index] ?? 0) < target) {
      passed += weights[index] ?? 0;
      index += 1;
    }
    const at = (hours[index] ?? start) + Math.floor(random() * 3600) * 1000;
    times.push(Math.min(Math.max(at, start), end - 60_000));
  }
  return times.sort((a, b) => a - b);
}

/** The time when so many business seconds (Monday to Friday, 08:00 to 18:00 UTC) have passed. */
export function afterBusinessSeconds(from: number, seconds: number): number {
  let left = Math.round(seconds) * 1000;
  for (let day = Math.floor(from / DAY); ; day += 1) {
    const weekday = (day + 4) % 7;
    if (weekday === 0 || weekday === 6) continue;
    const opens = Math.max(from, day * DAY + 8 * HOUR);
    const open = day * DAY + 18 * HOUR - opens;
    if (open <= 0) continue;
    if (left <= open) return opens + left;
    left -= open;
  }
}
