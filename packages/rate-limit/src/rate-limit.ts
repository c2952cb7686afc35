import { retryAfterMs, type FetchLayer } from "@pylonkit/openapi";
import { admit } from "./admission.ts";
import { bucketKey, bucketOf, type NamedBucket } from "./bucket-of.ts";
import { createGate } from "./gate.ts";
import { rateLimitSettings, type RateLimitOptions } from "./options.ts";
import { createRooms } from "./rooms.ts";
import { LONGEST_CLOSURE_MS, type Observation, type Standing } from "./store.ts";

/** What is left of one operation's budget. */
export interface Budget extends Standing {
  /** The route, e.g. `"POST /issues/search"`. */
  readonly operation: string;
  /** Whose budget it is; the default is a hash of the token. */
  readonly scope: string;
}

/** The layer `rateLimit` makes. */
export interface RateLimitLayer extends FetchLayer {
  /** The budgets this layer spent from lately, by operation; an operation nobody called for a window is not listed. */
  budgets(): Promise<Budget[]>;
}

/** A shorter closure would let the same 429 come again. */
const SHORTEST_CLOSURE_MS = 1_000;

const REMAINING = /^\d{1,9}$/;

/**
 * A layer that keeps calls within Pylon's limits: each one waits for a slot of its operation's window before it is sent.
 * What the limits are comes from the spec's table, then from the answers' `X-Rate-Limit-Remaining`; a 429 closes the
 * operation until the server says, and one probe opens it again. Waits end with the request's signal.
 *
 * Rejects with `PylonRateLimitWaitError` beyond `maxWaitMs`, and with `RateLimitStoreError` where the store fails.
 *
 *     const limits = rateLimit();
 *     const client = createPylonClient({ layers: [retry(), limits] });
 *     console.table(await limits.budgets());
 */
export function rateLimit(options: RateLimitOptions = {}): RateLimitLayer {
  const settings = rateLimitSettings(options);
  const { store, clock, scopeOf, limits, marginMs, concurrency } = settings;
  const gate = concurrency === Infinity ? undefined : createGate(() => concurrency);
  const rooms = createRooms(gate, () => clock.now());
  const instance = crypto.getRandomValues(new Uint32Array(2)).join("-");
  let turns = 0;

  const layer: FetchLayer = (next) => async (request) => {
    const scope = scopeOf(request);
    const room = rooms.of(bucketKey(request, scope), clock.now(), () => bucketOf(request, scope, limits, marginMs));
    const { bucket } = room;
    const turn = turns++;
    const ticket = `${instance}:${turn.toString(36).padStart(10, "0")}`;
    room.calls++;
    try {
      const slot = await admit(request, room, { ticket, turn }, settings);
      const number = room.caution.send();
      room.lastUsedMs = clock.now();
      let response: Response | undefined;
      try {
        response = await next(request);
        return response;
      } finally {
        const nowMs = clock.now();
        const seen = { ...whatItTells(response, bucket, nowMs), expected: slot.remaining, nowMs };
        room.caution.learn(number, slot, seen);
        // Nothing to learn from an answer without the header (a browser hides it), unless a probe's fate hangs on it.
        if (slot.probe || seen.outcome === "limited" || seen.remaining !== undefined) {
          // An answer waits for no store and is not taken away for its sake: the next call will tell that it is gone.
          store.observe(bucket, { ...seen, ticket }).then(
            (isNews) => isNews && room.sleepers.wake(),
            () => undefined,
          );
        }
        // After the store was told: whoever comes in now asks it at once.
        room.gate.leave();
      }
    } finally {
      room.calls--;
    }
  };

  const budgets = async (): Promise<Budget[]> => {
    const nowMs = clock.now();
    const standings = rooms.all(nowMs).map(async ({ bucket }) => {
      const { scope, operation } = bucket;
      return { operation, scope, ...(await store.peek(bucket, nowMs)) };
    });
    return (await Promise.all(standings)).sort((a, b) => (a.operation < b.operation ? -1 : 1));
  };

  return Object.assign(layer, { budgets });
}

type Seen = Pick<Observation, "outcome" | "remaining" | "closeMs">;

function whatItTells(response: Response | undefined, { windowMs }: NamedBucket, nowMs: number): Seen {
  if (!response) return { outcome: "lost", remaining: undefined, closeMs: 0 };
  if (response.status === 429) {
    const askedMs = retryAfterMs(response.headers, nowMs) ?? windowMs;
    const closeMs = Math.min(LONGEST_CLOSURE_MS, Math.max(SHORTEST_CLOSURE_MS, askedMs));
    return { outcome: "limited", remaining: undefined, closeMs };
  }
  const header = response.headers.get("x-rate-limit-remaining");
  const remaining = header !== null && REMAINING.test(header) ? Number(header) : undefined;
  return { outcome: "answered", remaining, closeMs: 0 };
}
