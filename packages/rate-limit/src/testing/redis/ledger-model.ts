import { bringUpToDate, newLedger, observe, release, reserve, standing, type Ledger } from "../../ledger.ts";
import { PATIENCE_MS } from "../../redis/shared-store.ts";
import type { Bucket, RateLimitStore } from "../../store.ts";

/**
 * One bucket by the rules of the ledger alone, which never forgets it, and by the one rule only Redis has: whoever is
 * first in the queue and does not come back in time is passed over.
 */
export function ledgerModel(): RateLimitStore {
  const ledger = newLedger();
  const dueMs = new Map<string, number>();
  const upToDate = ({ holdMs }: Bucket, nowMs: number): Ledger => {
    ledger.holdMs = holdMs;
    bringUpToDate(ledger, nowMs);
    return ledger;
  };
  const passOver = (ticket: string, nowMs: number) => {
    const overdueMs = nowMs - PATIENCE_MS;
    const isGone = (who: string) => who !== ticket && (dueMs.get(who) ?? 0) < overdueMs;
    const first = ledger.queue.findIndex((who) => !isGone(who));
    ledger.queue.splice(0, first === -1 ? ledger.queue.length : first);
  };
  return {
    async reserve(bucket, claim) {
      upToDate(bucket, claim.nowMs);
      passOver(claim.ticket, claim.nowMs);
      const slot = reserve(ledger, bucket, claim);
      dueMs.set(claim.ticket, claim.nowMs + slot.waitMs);
      return slot;
    },
    release: async (bucket, claim) => release(upToDate(bucket, claim.nowMs), claim),
    observe: async (bucket, seen) => observe(upToDate(bucket, seen.nowMs), bucket, seen),
    peek: async (bucket, nowMs) => standing(ledger, bucket, nowMs),
  };
}
