import { array, assert, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { slotTimeMs } from "./schedule.ts";

/** The same by walking the queue: each place takes its slot as soon as fewer than `limit` are held. */
function bySimulation(
  place: number,
  used: readonly number[],
  limit: number,
  holdMs: number,
  earliestMs: number,
): number {
  const times = [...used];
  for (let at = 0; at <= place; at++) {
    const before = times[times.length - limit];
    times.push(Math.max(earliestMs, before === undefined ? 0 : before + holdMs));
  }
  return times[times.length - 1] ?? 0;
}

describe("slotTimeMs", () => {
  it("is now while there is room, and the end of the closure where there is one", () => {
    const schedule = { used: 1, usedAtMs: () => 900, limit: 3, holdMs: 60, earliestMs: 1_000 };
    expect(slotTimeMs(1, schedule)).toBe(1_000);
    expect(slotTimeMs(1, { ...schedule, earliestMs: 5_000 })).toBe(5_000);
  });

  it("agrees with walking the queue place by place", () => {
    const cases = record({
      used: array(integer({ min: 0, max: 100 }), { maxLength: 12 }),
      place: integer({ min: 0, max: 40 }),
      limit: integer({ min: 1, max: 8 }),
      wait: integer({ min: 0, max: 50 }),
    });
    assert(
      property(cases, ({ used, place, limit, wait }) => {
        const sorted = used.toSorted((a, b) => a - b);
        const earliestMs = 100 + wait;
        const schedule = {
          used: sorted.length,
          usedAtMs: (index: number) => sorted[index] ?? 0,
          limit,
          holdMs: 101,
          earliestMs,
        };
        expect(slotTimeMs(place, schedule)).toBe(bySimulation(place, sorted, limit, 101, earliestMs));
      }),
    );
  });
});
