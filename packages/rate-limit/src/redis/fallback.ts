import type { Clock } from "@pylonkit/openapi";
import type { Bucket, Claim, RateLimitStore, Reservation } from "../store.ts";
import { createLine } from "./line.ts";
import { createOwnWindows, type OwnWindow } from "./own-window.ts";
import type { SharedAnswer, SharedStore } from "./shared-store.ts";

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

/**
 * A store that counts in this process while the shared one cannot be asked. Each process remembers the slots it used
 * itself. When Redis goes away they count in its own window; when it is back, they are handed over. For one hold after
 * that, and after Redis has lost what it counted, a process keeps to its share as well: no window begins anew.
 */
export function withFallback(store: SharedStore, { share, onAway, timeoutMs, clock }: Fallback): RateLimitStore {
  const line = createLine({ timeoutMs, clock, onAway, hasStandIn: share > 0 });
  const windowOf = createOwnWindows();
  /** Tickets whose question is under way. */
  const asking = new Set<string>();

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

  const askForSlot = async (own: OwnWindow, bucket: Bucket, claim: Claim, careful: boolean, now: () => number) => {
    if (own.restoredAfter !== line.outages) {
      const { outages } = line;
      const slots = own.slots(bucket, now());
      if (slots.length > 0) await line.ask(store.restore(bucket, slots), now);
      own.restoredAfter = outages;
    }
    asking.add(claim.ticket);
    let gaveUp = false;
    const tidyUp = ({ slot }: SharedAnswer): void => {
      // A slot whose call was sent without it is counted there now. What nobody uses or asks for any more goes back.
      const isOver = gaveUp && !asking.has(claim.ticket);
      const isUnused = slot !== undefined && (slot.waitMs > 0 || !own.hasUsed(claim));
      if (isOver && isUnused) store.release(bucket, claim).catch(ignore);
    };
    const answered = store.reserve(bucket, claim, { epoch: own.knownEpoch(bucket, now()), careful });
    answered.then(tidyUp, ignore);
    try {
      const answer = await line.ask(answered, now);
      [own.epoch, own.heardMs] = [answer.epoch, now()];
      return answer;
    } catch (error) {
      gaveUp = true;
      throw error;
    } finally {
      asking.delete(claim.ticket);
    }
  };

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
      return mine?.probe ? { ...slot, probe: true } : slot;
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
