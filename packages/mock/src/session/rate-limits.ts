import { nearest } from "../document/nearest.ts";
import type { RouteEntry, Routes } from "../document/routes.ts";

/**
 * `"enforce"` refuses with 429 what is over an operation's limit, `"headers"` only counts, `"off"` does neither. A
 * record enforces too and replaces the limits of the operations it names, in requests per window.
 */
export type RateLimitMode = "enforce" | "headers" | "off" | Readonly<Record<string, number>>;

/** What a request gets from its operation's budget. */
export interface Slot {
  readonly granted: boolean;
  /** What is left after it; `undefined` where nothing is counted. */
  readonly remaining: number | undefined;
  /** Whole seconds until a slot is free; only where none was granted. */
  readonly retryAfterSeconds: number;
}

/** How much of an operation's budget is used. */
export interface Budget {
  readonly operation: string;
  readonly limit: number;
  readonly windowSeconds: number;
  readonly used: number;
  readonly remaining: number;
  /** Whole seconds until the oldest slot is free again. */
  readonly freesInSeconds: number;
}

/** The budgets of one workspace. */
export interface RateLimits {
  /** Takes a slot of the operation's window if one is free. */
  take(entry: RouteEntry): Slot;
  /** What is left, without taking any. */
  peek(entry: RouteEntry): number | undefined;
  /** The budgets of which something is used now, in the order of the operations that are asked for. */
  report(entries: readonly RouteEntry[]): readonly Budget[];
  clear(): void;
}

/** Refuses a mode that is not one, and limits of operations that do not exist. */
export function checkRateLimitMode(mode: unknown, routes: Routes): asserts mode is RateLimitMode {
  if (mode === "enforce" || mode === "headers" || mode === "off") return;
  if (typeof mode !== "object" || mode === null || Array.isArray(mode))
    throw new TypeError(
      `rateLimits is "enforce", "headers", "off" or limits by route; ${JSON.stringify(mode)} was given`,
    );
  for (const [route, limit] of Object.entries(mode)) {
    if (!routes.byRoute.has(route)) throw new TypeError(unknownRoute("rateLimits", route, routes));
    if (!Number.isInteger(limit) || limit < 0)
      throw new TypeError(
        `rateLimits["${route}"] is a whole number of requests, 0 or more; ${String(limit)} was given`,
      );
  }
}

/** The sentence for a route that no operation has. */
export function unknownRoute(what: string, route: unknown, routes: Routes): string {
  const like = typeof route === "string" ? nearest(route, routes.byRoute.keys()) : undefined;
  return `${what}: no operation is called ${JSON.stringify(route)}${like ? `; did you mean "${like}"?` : '; routes look like "POST /issues/search"'}`;
}

/**
 * Counts each operation for itself in a sliding window on the mock's clock. Limits and windows are those of the
 * document. A refused request takes no slot.
 */
export function rateLimits(mode: RateLimitMode, now: () => number): RateLimits {
  const taken = new Map<string, number[]>();
  const own = typeof mode === "object" ? mode : {};

  const budgetOf = (entry: RouteEntry) => {
    if (mode === "off") return undefined;
    const limit = own[entry.route] ?? entry.rateLimit?.limit;
    return limit === undefined ? undefined : { limit, windowMs: entry.rateLimit?.windowMs ?? 60_000 };
  };

  const running = (entry: RouteEntry, windowMs: number): number[] => {
    const times = taken.get(entry.route) ?? [];
    taken.set(entry.route, times);
    const open = times.findIndex((time) => time > now() - windowMs);
    times.splice(0, open === -1 ? times.length : open);
    return times;
  };

  return {
    take(entry) {
      const budget = budgetOf(entry);
      if (!budget) return { granted: true, remaining: undefined, retryAfterSeconds: 0 };
      const times = running(entry, budget.windowMs);
      if (times.length < budget.limit || mode === "headers") {
        times.push(now());
        // Beyond the limit nothing is left whatever the number, and the newest are the last to leave the window.
        if (times.length > budget.limit) times.shift();
        return { granted: true, remaining: Math.max(0, budget.limit - times.length), retryAfterSeconds: 0 };
      }
      const freeAt = (times[0] ?? now()) + budget.windowMs;
      return { granted: false, remaining: 0, retryAfterSeconds: Math.max(1, Math.ceil((freeAt - now()) / 1000)) };
    },
    peek(entry) {
      const budget = budgetOf(entry);
      return budget && Math.max(0, budget.limit - running(entry, budget.windowMs).length);
    },
    report: (entries) =>
      entries.flatMap((entry) => {
        const budget = taken.has(entry.route) ? budgetOf(entry) : undefined;
        if (!budget) return [];
        const { limit, windowMs } = budget;
        const times = running(entry, windowMs);
        const [oldest] = times;
        if (oldest === undefined) return [];
        const used = times.length;
        const freesInSeconds = Math.max(1, Math.ceil((oldest + windowMs - now()) / 1000));
        const remaining = Math.max(0, limit - used);
        return [{ operation: entry.route, limit, windowSeconds: windowMs / 1000, used, remaining, freesInSeconds }];
      }),
    clear: () => taken.clear(),
  };
}
