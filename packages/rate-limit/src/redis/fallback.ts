import { notify } from "@pylonkit/openapi";
import { memoryStore } from "../memory-store.ts";
import type { Bucket, RateLimitStore } from "../store.ts";

/** How to go on while a store cannot be asked. */
export interface Fallback {
  /** The part of each limit this process keeps to meanwhile, above 0 and at most 1. */
  readonly share: number;
  /** Told once each time the store goes away, with what it failed with. */
  readonly onAway: (error: unknown) => void;
}

/** While the store is away, one call a second finds out whether it is back; the others do not wait for its failure. */
const ASK_AGAIN_MS = 1_000;

/**
 * A store that counts in this process while the other one fails. What it counted stays here when that one is back: the
 * answers' headers tell it how much of the window is spent.
 */
export function withFallback(store: RateLimitStore, { share, onAway }: Fallback): RateLimitStore {
  const local = memoryStore();
  let isAway = false;
  let askAgainAtMs = 0;

  const part = (bucket: Bucket): Bucket => ({
    ...bucket,
    limit: Math.max(1, Math.floor(bucket.limit * share)),
    ceiling: Math.max(1, Math.floor(bucket.ceiling * share)),
  });

  /** Asks the store; where that fails or is known to, the local one. */
  const either = async <T>(nowMs: number, ask: () => Promise<T>, askLocal: () => Promise<T>): Promise<T> => {
    if (isAway && nowMs < askAgainAtMs) return askLocal();
    askAgainAtMs = nowMs + ASK_AGAIN_MS;
    try {
      const answer = await ask();
      isAway = false;
      return answer;
    } catch (error) {
      if (!isAway) notify(onAway, error);
      isAway = true;
      return askLocal();
    }
  };

  return {
    ownTime: store.ownTime ?? false,
    reserve(bucket, claim) {
      const ask = async () => {
        const reservation = await store.reserve(bucket, claim);
        // A caller that began to wait here while the store was away waits there now.
        await local.release(bucket, claim);
        return reservation;
      };
      return either(claim.nowMs, ask, () => local.reserve(part(bucket), claim));
    },
    release(bucket, claim) {
      const releaseLocal = () => local.release(bucket, claim);
      return either(claim.nowMs, () => store.release(bucket, claim).then(releaseLocal), releaseLocal);
    },
    observe: (bucket, seen) =>
      either(
        seen.nowMs,
        () => store.observe(bucket, seen),
        () => local.observe(part(bucket), seen),
      ),
    peek: (bucket, nowMs) =>
      either(
        nowMs,
        () => store.peek(bucket, nowMs),
        () => local.peek(part(bucket), nowMs),
      ),
  };
}
