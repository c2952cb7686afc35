import { systemClock, type Clock } from "@pylonkit/openapi";
import { defaultShouldRetry, type RetryContext } from "./default-should-retry.ts";

/** What a call is sent again for: a 429, another status, a failed connection, an attempt without an answer in time. */
export type RetryReason = "rate_limited" | `status ${number}` | "connection" | "timeout" | "error";

/** A retry that is about to wait. Holds no header, body, query or error text, so no secret can be in it. */
export interface RetryEvent {
  /** The route, e.g. `"POST /issues/search"`; method and path where the spec does not know it. */
  readonly operation: string;
  /** The attempt that failed, from 1. */
  readonly attempt: number;
  /** Milliseconds until the next one. */
  readonly waitMs: number;
  readonly reason: RetryReason;
  /** The status it failed with, where there was an answer. */
  readonly status?: number;
}

/** Options of `retry`. Times are in milliseconds. */
export interface RetryOptions {
  /** Attempts after the first. Default 2. */
  retries?: number;
  /**
   * The longest single wait, jitter included. An answer that asks for more is returned as it is. Default 65 000: one
   * whole window of Pylon's limits with room for jitter.
   */
  maxWaitMs?: number;
  /** No retry starts later than this after the call did, waits for slots included. Default: no such bound. */
  maxElapsedMs?: number;
  /** Replaces the rule; compose it with `defaultShouldRetry`. A caller's abort and a call's timeout never get here. */
  shouldRetry?: (context: RetryContext) => boolean | Promise<boolean>;
  /** Called before each wait. What it throws surfaces as an uncaught error and does not fail the call. */
  onRetry?: (event: RetryEvent) => void;
  clock?: Clock;
  /** Source of jitter, in [0, 1). Default `Math.random`. */
  random?: () => number;
}

/** The options with their defaults. */
export type RetrySettings = Required<Omit<RetryOptions, "onRetry">> & Pick<RetryOptions, "onRetry">;

/** Fills in the defaults; throws a RangeError that names the option, its value and what would be legal. */
export function retrySettings(options: RetryOptions): RetrySettings {
  const settings: RetrySettings = {
    retries: options.retries ?? 2,
    maxWaitMs: options.maxWaitMs ?? 65_000,
    maxElapsedMs: options.maxElapsedMs ?? Infinity,
    shouldRetry: options.shouldRetry ?? defaultShouldRetry,
    onRetry: options.onRetry,
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
  };
  const { retries, maxWaitMs, maxElapsedMs } = settings;
  if (!Number.isInteger(retries) || retries < 0) {
    throw new RangeError(`retry: retries is ${retries}; a whole number from 0 is expected`);
  }
  for (const [name, value] of Object.entries({ maxWaitMs, maxElapsedMs })) {
    if (!(value >= 0)) throw new RangeError(`retry: ${name} is ${value}; milliseconds from 0 are expected`);
  }
  return settings;
}
