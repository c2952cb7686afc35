import { rateLimit } from "../../rate-limit.ts";
import type { Bucket, RateLimitStore } from "../../store.ts";

/** A window short enough for a test, and a margin for a busy machine. */
export const WINDOW_MS = 1_000;
export const HOLD_MS = 1_600;
export const LIMIT = 10;

/** The store with Pylon's minute and its margin cut down. */
export function hurried(store: RateLimitStore, holdMs = HOLD_MS, windowMs = WINDOW_MS): RateLimitStore {
  const shorter = (bucket: Bucket): Bucket => ({ ...bucket, holdMs, windowMs });
  return {
    ownTime: true,
    reserve: (bucket, claim) => store.reserve(shorter(bucket), claim),
    release: (bucket, claim) => store.release(shorter(bucket), claim),
    observe: (bucket, seen) => store.observe(shorter(bucket), seen),
    peek: (bucket, nowMs) => store.peek(shorter(bucket), nowMs),
  };
}

/** Callers that call as fast as their layer lets them. */
export interface Traffic {
  /** What calls rejected with. */
  readonly failures: unknown[];
  /** Ends when calls under way have; those that wait are aborted. */
  stop(): Promise<void>;
}

/** Several callers of one process, all of the same operation, on a real server. */
export function startTraffic(url: string, name: string, store: RateLimitStore, callers = 3): Traffic {
  const send = rateLimit({ store: hurried(store), scope: "acme", limits: { "GET /me": LIMIT } })(fetch);
  const stopping = new AbortController();
  const { signal } = stopping;
  const failures: unknown[] = [];
  const caller = async () => {
    while (!signal.aborted) {
      try {
        const response = await send(new Request(`${url}/me`, { headers: { "x-name": name }, signal }));
        await response.arrayBuffer();
      } catch (error) {
        if (!signal.aborted) failures.push(error);
      }
    }
  };
  const all = Promise.all(Array.from({ length: callers }, caller));
  return {
    failures,
    async stop() {
      stopping.abort();
      await all;
    },
  };
}
