import {
  isPylonRateLimitWaitError,
  noteWait,
  notify,
  PylonRateLimitWaitError,
  systemClock,
  untilAborted,
} from "@pylonkit/openapi";
import type { RateLimitSettings } from "./options.ts";
import type { Room } from "./rooms.ts";
import { RateLimitStoreError } from "./store-error.ts";
import type { Reservation } from "./store.ts";

/** A call as it came in. */
export interface Arrival {
  /** Its name in the store. */
  readonly ticket: string;
  /** The number of calls this layer saw before it. */
  readonly turn: number;
}

/** A wait that grows by less is the same wait: a store's time and the way to it are not exact to the millisecond. */
const GROWTH_MS = 1_000;

/**
 * Gets a call its slot, however often it has to ask. A wait ends early when somebody ahead gives up, when an answer
 * changes what is known of the limit, and at once when the request is aborted; then its place in the queue is given up.
 * Whoever has a slot is inside the room's gate and has to leave it.
 */
export async function admit(
  request: Request,
  room: Room,
  { ticket, turn }: Arrival,
  settings: RateLimitSettings,
): Promise<Reservation> {
  const { clock, store, maxWaitMs, onWait } = settings;
  const { bucket, gate, sleepers } = room;
  const { operation, scope } = bucket;
  const { signal } = request;
  const arrivedMs = clock.now();
  let shownMs = arrivedMs;
  let dueMs = arrivedMs;
  let announcedMs = -Infinity;
  let sleptMs = 0;
  let asked: Promise<unknown> | undefined;
  try {
    for (;;) {
      signal.throwIfAborted();
      let nowMs = arrivedMs;
      let slot: Reservation;
      let asking: Promise<Reservation> | undefined;
      try {
        // The gate comes before the slot: a slot that waited at the gate would be used later than it was counted.
        slot = await gate.enter(turn, signal, () => {
          nowMs = timeOfAsking();
          asked = asking = store.reserve(bucket, { ticket, nowMs });
          return untilAborted(asking, signal);
        });
        if (slot.waitMs === 0) {
          signal.throwIfAborted();
          if (sleptMs > 0) noteWait(request, sleptMs, "slot");
          return slot;
        }
      } catch (error) {
        if (asking) gate.leave();
        if (signal.aborted) throw error;
        throw new RateLimitStoreError({ operation, cause: error });
      }
      gate.leave();

      const waitMs = nowMs - arrivedMs + slot.waitMs;
      if (waitMs > maxWaitMs) throw new PylonRateLimitWaitError({ operation, waitMs, maxWaitMs });
      if (nowMs + slot.waitMs > announcedMs + GROWTH_MS) {
        announcedMs = nowMs + slot.waitMs;
        notify(onWait, { operation, waitMs: slot.waitMs, scope });
      }
      // Never longer than a window: another process may have learned of a higher limit meanwhile.
      const sleepMs = Math.min(slot.waitMs, bucket.windowMs);
      const wakeMs = nowMs + sleepMs;
      // A probe is real work of somebody else: a clock that skips waits must not skip its answer.
      const pass = slot.probe ? (clock.timeout?.bind(clock) ?? systemClock.timeout) : clock.sleep.bind(clock);
      const hasPassed = await sleepers.sleep({ turn, dueMs: wakeMs }, (alarm) => pass(sleepMs, alarm), signal);
      if (hasPassed && !slot.probe) dueMs = wakeMs;
      sleptMs += Math.max(0, timeOfAsking() - nowMs);
    }
  } catch (error) {
    giveUp(!isPylonRateLimitWaitError(error));
    throw error;
  }

  /** Timers may fire a millisecond early: a sleep that ran its course counts as that long, unless the clock was set back. */
  function timeOfAsking(): number {
    const nowMs = clock.now();
    if (nowMs < shownMs) dueMs = nowMs;
    shownMs = nowMs;
    return Math.max(nowMs, dueMs);
  }

  /** The place goes back after the store has dealt with the claim, even if nobody waits for that any more. */
  function giveUp(othersMayMoveUp: boolean): void {
    asked
      ?.then(() => store.release(bucket, { ticket, nowMs: clock.now() }))
      .then(() => othersMayMoveUp && sleepers.wake())
      // The caller is told why the call failed; a store that is away loses places by itself, they expire.
      .catch(() => undefined);
  }
}
