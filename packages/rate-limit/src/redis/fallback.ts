import type { Clock } from "@pylonkit/openapi";
import type { Bucket, Claim, RateLimitStore, Reservation } from "../store.ts";
import { createAsker } from "./asker.ts";
import { createLine } from "./line.ts";
import { createOwnWindows, type OwnWindow } from "./own-window.ts";
import type { SharedStore } from "./shared-store.ts";

/** How to go on while a store cannot be asked. */
export interface Fallback {
  /** The part of each limit this process keeps to meanwhile, at most 1; with 0 its calls fail. */
  readonly share: number;
  /** Told once each time the store goes away, with what it failed with. */
  readonly onAway: (error: unknown) => void;
  /** How long the store may take to answer. */
  readonly timeoutMs: number;
  readonly clock: Clock;
}

/** An answer that took longer may be used so late that another window has begun there: its slot is counted anew. */
const PROMPT_MS = 100;

const NOTHING: Reservation = { waitMs: 0, remaining: 0, probe: false };

const ignore = () => undefined;

/** A slot by two counts: Redis tells how many are left, a probe and other spenders are known as soon as one knows them. */
const agreed = (slot: Reservation, { probe, shared }: Reservation): Reservation => ({
  ...slot,
  ...(probe && { probe }),
  ...(shared && slot.waitMs === 0 && { shared }),
});

/**
 * A store that counts in this process while the shared one cannot be asked. Each process remembers the slots it used
 * itself. When Redis goes away they count in its own window; when it is back, they are handed over. For one hold after
 * that, and after Redis has lost what it counted, a process keeps to its share as well: no window begins anew.
 */
export function withFallback(store: SharedStore, { share, onAway, timeoutMs, clock }: Fallback): RateLimitStore {
  const line = createLine({ timeoutMs, clock, onAway, hasStandIn: share > 0 });
  const windowOf = createOwnWindows();
  const askForSlot = createAsker(store, line);

  const part = (bucket: Bucket): Bucket => ({
    ...bucket,
    limit: Math.max(1, Math.floor(bucket.limit * share)),
    ceiling: Math.max(1, Math.floor(bucket.ceiling * share)),
  });

  /** The caller's time as it goes on while something is waited for. */
  const timeFrom = (nowMs: number) => {
    const startedMs = clock.now();
    return () => nowMs + Math.max(0, clock.now() - startedMs);
  };

  const carefulUntil = (own: OwnWindow, { holdMs }: Bucket, nowMs: number) =>
    Math.max(own.carefulUntilMs, share > 0 ? Math.min(line.returnedMs, nowMs) + holdMs : -Infinity);

  const lookBack = (own: OwnWindow, bucket: Bucket, now: () => number) =>
    line.lookBack(() => store.restore(bucket, own.slots(bucket, now())), now);

  const reserve = async (bucket: Bucket, claim: Claim): Promise<Reservation> => {
    const own = windowOf(bucket, claim.nowMs);
    const now = timeFrom(claim.nowMs);
    if (line.isAway) {
      lookBack(own, bucket, now);
      return own.reserve(part(bucket), claim);
    }
    const carefulMs = carefulUntil(own, bucket, claim.nowMs) - claim.nowMs;
    const careful = carefulMs > 0;
    let mine: Reservation | undefined;
    if (careful) {
      mine = share > 0 ? own.claim(part(bucket), claim) : { ...NOTHING, waitMs: Math.ceil(carefulMs) };
      if (mine.waitMs > 0) return mine;
    }
    try {
      const askedMs = now();
      const { slot, carefulMs } = await askForSlot(own, bucket, claim, careful, now);
      const later = { ...claim, nowMs: now() };
      if (!slot) {
        own.release(later);
        own.carefulUntilMs = later.nowMs + carefulMs;
        own.restoredAfter = -1;
        return await reserve(bucket, later);
      }
      if (!careful) own.hear(slot.remaining, later.nowMs);
      if (slot.waitMs > 0) own.release(later);
      else {
        own.record(bucket, later);
        if (later.nowMs - askedMs > PROMPT_MS) store.stamp(bucket, claim).catch(ignore);
      }
      return mine ? agreed(slot, mine) : slot;
    } catch (error) {
      if (share === 0) throw error;
      const later = { ...claim, nowMs: now() };
      if (!mine) return own.reserve(part(bucket), later);
      own.record(bucket, later);
      return mine;
    }
  };

  return {
    ownTime: true,
    reserve,
    async release(bucket, claim) {
      const own = windowOf(bucket, claim.nowMs);
      own.release(claim);
      if (line.isAway) return lookBack(own, bucket, timeFrom(claim.nowMs));
      await line.ask(store.release(bucket, claim), timeFrom(claim.nowMs)).catch((error: unknown) => {
        if (share === 0) throw error;
      });
    },
    async observe(bucket, seen) {
      const own = windowOf(bucket, seen.nowMs);
      const now = timeFrom(seen.nowMs);
      const isCareful = carefulUntil(own, bucket, seen.nowMs) > seen.nowMs;
      const observeOwn = (remaining = seen.remaining) => own.observe(part(bucket), { ...seen, remaining });
      if (line.isAway) {
        lookBack(own, bucket, now);
        return observeOwn();
      }
      // How many are left is Redis's to judge; that the key is closed, or open again, is worth knowing when it is gone.
      const isNews =
        (isCareful || seen.outcome === "limited") && own.observe(part(bucket), { ...seen, remaining: undefined });
      try {
        return (await line.ask(store.observe(bucket, seen), now)) || isNews;
      } catch (error) {
        if (share === 0) throw error;
        return observeOwn() || isNews;
      }
    },
    async peek(bucket, nowMs) {
      const own = windowOf(bucket, nowMs);
      const now = timeFrom(nowMs);
      if (line.isAway) {
        lookBack(own, bucket, now);
        return own.peek(part(bucket), nowMs);
      }
      try {
        const standing = await line.ask(store.peek(bucket, nowMs), now);
        if (share === 0 || carefulUntil(own, bucket, nowMs) <= nowMs) return standing;
        return { ...standing, remaining: Math.min(standing.remaining, own.peek(part(bucket), nowMs).remaining) };
      } catch (error) {
        if (share === 0) throw error;
        return own.peek(part(bucket), now());
      }
    },
  };
}
