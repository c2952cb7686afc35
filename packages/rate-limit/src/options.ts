import { OPERATIONS, systemClock, type Clock } from "@pylonkit/openapi";
import type { Limits } from "./bucket-of.ts";
import { memoryStore } from "./memory-store.ts";
import { tokenScope } from "./scope.ts";
import type { RateLimitStore } from "./store.ts";

/** A call that is about to wait for a slot. */
export interface WaitEvent {
  /** The route, e.g. `"POST /issues/search"`. */
  readonly operation: string;
  /** Milliseconds until its slot is due, as far as known. */
  readonly waitMs: number;
  /** Whose budget it waits for; the default is a hash of the token. */
  readonly scope: string;
}

/** Options of `rateLimit`. Times are in milliseconds. */
export interface RateLimitOptions {
  /** Where slots are counted. Default: a `memoryStore()` of this layer's own. */
  store?: RateLimitStore;
  /**
   * Whose budget a call spends. Default: a hash of its Authorization header. Pylon counts per organization, so give
   * tokens of one organization the same name.
   */
  scope?: string | ((request: Request) => string);
  /** Requests per window by route, where you know better than the table. */
  limits?: Limits;
  /** How much longer than the window a slot is held, for requests that travel at different speeds. Default 500. */
  marginMs?: number;
  /** A call that would wait longer rejects with `PylonRateLimitWaitError`. Default: no bound. */
  maxWaitMs?: number;
  /** Calls of this layer under way at a time, over all operations. Default: no bound. */
  concurrency?: number;
  /** Called before a call waits, and again where its wait gets longer. What it throws surfaces as an uncaught error. */
  onWait?: (event: WaitEvent) => void;
  clock?: Clock;
}

/** The options with their defaults. */
export interface RateLimitSettings {
  readonly store: RateLimitStore;
  readonly scopeOf: (request: Request) => string;
  readonly limits: Limits;
  readonly marginMs: number;
  readonly maxWaitMs: number;
  readonly concurrency: number;
  readonly onWait: RateLimitOptions["onWait"];
  readonly clock: Clock;
}

/** Fills in the defaults; throws a RangeError that names the option, its value and what would be legal. */
export function rateLimitSettings(options: RateLimitOptions): RateLimitSettings {
  const { scope, marginMs = 500, maxWaitMs = Infinity, concurrency = Infinity, limits = {} } = options;
  for (const [name, value] of Object.entries({ marginMs, maxWaitMs })) {
    if (!(value >= 0)) throw new RangeError(`rateLimit: ${name} is ${value}; milliseconds from 0 are expected`);
  }
  if (marginMs === Infinity) throw new RangeError("rateLimit: marginMs is Infinity; finite milliseconds are expected");
  if (concurrency !== Infinity) requireCount("concurrency", concurrency);
  for (const [route, limit] of Object.entries(limits)) {
    if (!Object.hasOwn(OPERATIONS, route)) {
      throw new RangeError(`rateLimit: limits has "${route}"; a route such as "POST /issues/search" is expected`);
    }
    requireCount(`limits["${route}"]`, limit);
  }
  const store = options.store ?? memoryStore();
  return {
    store,
    scopeOf: typeof scope === "string" ? () => scope : (scope ?? tokenScope()),
    limits,
    marginMs,
    maxWaitMs,
    concurrency,
    onWait: options.onWait,
    // A store with a time of its own is waited for in real time: a clock that skips waits would only ask it too early.
    clock: store.ownTime ? systemClock : (options.clock ?? systemClock),
  };
}

function requireCount(name: string, value: number | undefined): void {
  if (!Number.isInteger(value) || Number(value) < 1) {
    throw new RangeError(`rateLimit: ${name} is ${value}; a whole number from 1 is expected`);
  }
}
