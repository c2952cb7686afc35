import { bringUpToDate, isIdle, newLedger, observe, release, reserve, standing, type Ledger } from "./ledger.ts";
import type { Bucket, RateLimitStore } from "./store.ts";

/** How often buckets nobody uses any more are looked for. */
const SWEEP_MS = 60_000;

/**
 * Counts slots in this process. Give one store to several clients of the same organization and they share its budgets.
 * Holds one entry per slot in use and one per waiting caller; a bucket without either is dropped.
 */
export function memoryStore(): RateLimitStore {
  const ledgers = new Map<string, Ledger>();
  let sweepAtMs = 0;

  const sweep = (nowMs: number) => {
    if (nowMs < sweepAtMs) return;
    sweepAtMs = nowMs + SWEEP_MS;
    for (const [key, ledger] of ledgers) {
      bringUpToDate(ledger, nowMs);
      if (isIdle(ledger, nowMs)) ledgers.delete(key);
    }
  };

  const open = (bucket: Bucket, nowMs: number): Ledger => {
    sweep(nowMs);
    let ledger = ledgers.get(bucket.key);
    if (!ledger) ledgers.set(bucket.key, (ledger = newLedger()));
    ledger.holdMs = bucket.holdMs;
    bringUpToDate(ledger, nowMs);
    return ledger;
  };

  return {
    reserve: async (bucket, claim) => reserve(open(bucket, claim.nowMs), bucket, claim),
    release: async (bucket, claim) => release(open(bucket, claim.nowMs), claim),
    observe: async (bucket, observation) => observe(open(bucket, observation.nowMs), bucket, observation),
    peek: async (bucket, nowMs) => standing(ledgers.get(bucket.key) ?? newLedger(), bucket, nowMs),
  };
}
