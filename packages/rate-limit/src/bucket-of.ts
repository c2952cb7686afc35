import { operationOf, OPERATIONS, type OperationDescriptor, type RateLimit, type Route } from "@pylonkit/openapi";
import type { Bucket } from "./store.ts";

/** A bucket with the names it is shown under. */
export interface NamedBucket extends Bucket {
  readonly scope: string;
  /** The route, e.g. `"POST /issues/search"`; `"GET unknown"` for calls the spec does not know, one for each method. */
  readonly operation: string;
  readonly windowMs: number;
}

/** Limits a user knows better than the table: requests per window, by route. */
export type Limits = Readonly<Partial<Record<Route, number>>>;

/** The lowest tier Pylon ever documented; what we keep to where nothing is known. */
const FLOOR = 10;
/** Every window Pylon documents is a minute. */
const WINDOW_MS = 60_000;

/** The highest tier of the table: as far as a header may raise an operation the table has no figure for. */
const HIGHEST_TIER = /* @__PURE__ */ Object.values(OPERATIONS as Record<Route, OperationDescriptor>).reduce(
  (highest, { rateLimit }) => (rateLimit === "unknown" ? highest : Math.max(highest, rateLimit.limit)),
  FLOOR,
);

const operationNameOf = (request: Request): string => operationOf(request)?.route ?? `${request.method} unknown`;

/** The key of the bucket a request is counted in. */
export const bucketKey = (request: Request, scope: string): string => `${scope} ${operationNameOf(request)}`;

/** The bucket a request is counted in. */
export function bucketOf(request: Request, scope: string, limits: Limits, marginMs: number): NamedBucket {
  const found = operationOf(request);
  const operation = operationNameOf(request);
  const windowMs = found && found.rateLimit !== "unknown" ? found.rateLimit.windowSeconds * 1_000 : WINDOW_MS;
  const own = found && limits[found.route];
  const belief = own === undefined ? believed(found?.rateLimit) : { limit: own, ceiling: own };
  return { key: bucketKey(request, scope), scope, operation, windowMs, holdMs: windowMs + marginMs, ...belief };
}

/**
 * A limit seen in a live header is believed. One inferred from its tier is only a ceiling: we begin with what Pylon's
 * documentation last said of the operation, and let headers raise it.
 */
function believed(rateLimit: RateLimit | "unknown" | undefined): { limit: number; ceiling: number } {
  // Several endpoints share the bucket of unknown calls, so one endpoint's header says nothing about it.
  if (rateLimit === undefined) return { limit: FLOOR, ceiling: FLOOR };
  if (rateLimit === "unknown") return { limit: FLOOR, ceiling: HIGHEST_TIER };
  const { limit, evidence, documented } = rateLimit;
  const start = evidence === "recorded" ? limit : (documented ?? (evidence === "documented" ? limit : FLOOR));
  return { limit: Math.min(start, limit), ceiling: limit };
}
