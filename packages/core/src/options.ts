import type { Clock, FetchLayer, FetchLike, SERVERS } from "@pylonkit/openapi";
import type { AttemptEvent } from "./wire.ts";

/** A Pylon API token, or a function that fetches one; the function is asked once per call. */
export type PylonToken = string | (() => string | Promise<string>);

/** Options of `createPylonClient`. Times are in milliseconds. */
export interface PylonClientOptions {
  /** Default: the environment's `PYLON_API_TOKEN`; without any, no Authorization header is sent (a proxy may add it). */
  token?: PylonToken;
  /** Where the organization lives; a token works in its own region only. Default `"us"`. */
  region?: keyof typeof SERVERS;
  /** Wins over `region`; may have a path. Default: the environment's `PYLON_BASE_URL`, else the region's server. */
  baseUrl?: string;
  /** Outermost first. Default none. */
  layers?: readonly FetchLayer[];
  /** The wire. Default: the runtime's `fetch`, looked up at each call. */
  fetch?: FetchLike;
  /** How long one attempt may take on the wire, its body included. Default 30 000; `Infinity` for no bound. */
  attemptTimeoutMs?: number;
  /** How long a call may take with all its attempts and waits. Default: no bound. */
  timeoutMs?: number;
  /** Sent with every request. */
  headers?: Record<string, string>;
  /** Your product, `"acme-sync/2.1"`: stands before pylonkit's own in the User-Agent. Not sent in browsers. */
  userAgent?: string;
  clock?: Clock;
  /** Called after each attempt. What it throws surfaces as an uncaught error and does not fail the call. */
  onAttempt?: (event: AttemptEvent) => void;
}
