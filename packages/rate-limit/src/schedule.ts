/** What decides when a place in the queue gets its slot. */
export interface Schedule {
  /** Slots in use, and when the one at an index was used; oldest first. */
  readonly used: number;
  usedAtMs(index: number): number;
  readonly limit: number;
  readonly holdMs: number;
  /** Nobody gets a slot before: now, or the end of a closure. */
  readonly earliestMs: number;
}

/**
 * When the caller at `place` in the queue (0 is next) gets a slot: as soon as fewer than `limit` slots are held. It
 * takes the slot that the one `limit` before it lets go; where that one is still in the queue, one hold later than it.
 */
export function slotTimeMs(place: number, { used, usedAtMs, limit, holdMs, earliestMs }: Schedule): number {
  const before = used + place - limit;
  const rounds = before < used ? 0 : Math.floor((before - used) / limit) + 1;
  const index = before - rounds * limit;
  const freeMs = index < 0 ? 0 : usedAtMs(index) + holdMs;
  return Math.max(earliestMs, freeMs) + rounds * holdMs;
}
