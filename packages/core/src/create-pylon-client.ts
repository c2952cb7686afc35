import {
  attachCall,
  SERVERS,
  systemClock,
  type Clock,
  type FetchLayer,
  type FetchLike,
  type paths,
} from "@pylonkit/openapi";
import createClient from "openapi-fetch";
import { boundedSignal } from "./bounded-signal.ts";
import { CallScope } from "./call-scope.ts";
import { compose } from "./compose.ts";
import { readEnvironment } from "./environment.ts";
import { guardedPath } from "./path-guard.ts";
import type { PylonClient, UntypedInit } from "./pylon-client.ts";
import { readFailure, refuseForeignBody } from "./read-answer.ts";
import { createWire, type AttemptEvent } from "./wire.ts";

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
  clock?: Clock;
  /** Called after each attempt. What it throws surfaces as an uncaught error and does not fail the call. */
  onAttempt?: (event: AttemptEvent) => void;
}

type LooseCall = PylonClient["request"];

/**
 * Makes a client. Methods resolve with `{ data, error, response }` and do not throw on a 4xx or 5xx (`unwrap` does);
 * they reject with `PylonTimeoutError`, `PylonConnectionError`, `PylonPathError`, an error of a layer, or the caller's
 * own abort reason. Redirects are not followed: a 3xx is an answer like any other, and the token goes nowhere else.
 */
export function createPylonClient(options: PylonClientOptions = {}): PylonClient {
  const environment = readEnvironment();
  const baseUrl = options.baseUrl ?? environment.baseUrl ?? SERVERS[options.region ?? "us"];
  const token = options.token ?? environment.token;
  const { clock = systemClock, timeoutMs, attemptTimeoutMs = 30_000, onAttempt } = options;
  const wire = createWire({ fetch: options.fetch, clock, attemptTimeoutMs, timeoutMs, onAttempt });
  const send = compose(...(options.layers ?? []))(wire);
  const home = `${originOf(baseUrl)}/`;

  const inner = createClient<paths>({
    baseUrl,
    headers: options.headers ?? {},
    pathSerializer: guardedPath,
    redirect: "manual",
  });
  const innerCall = inner.request as unknown as LooseCall;

  const call: LooseCall = async (method, path, init = {}) => {
    const deadline = timeoutMs === undefined ? undefined : clock.now() + timeoutMs;
    const scope = new CallScope(`${method} ${path}`, deadline);
    const bound =
      timeoutMs === undefined
        ? undefined
        : boundedSignal(init.signal ?? undefined, timeoutMs, clock, () => scope.timeout("call", timeoutMs));
    const signal = bound?.signal ?? init.signal ?? null;
    const fetchOfCall: FetchLike = async (request) => {
      if (token !== undefined && !request.headers.has("authorization") && request.url.startsWith(home)) {
        request.headers.set("authorization", `Bearer ${typeof token === "string" ? token : await token()}`);
      }
      const response = attachCall(await (init.fetch ?? send)(attachCall(request, scope)), scope);
      scope.answered = true;
      if ((init.parseAs ?? "json") === "json") await refuseForeignBody(response);
      return response;
    };
    try {
      return await innerCall(method, path, { ...init, signal, fetch: fetchOfCall });
    } catch (error) {
      throw readFailure(error, scope);
    } finally {
      bound?.end();
      scope.close();
    }
  };

  const bind = (method: string) => (path: string, init?: UntypedInit) => call(method, path, init);
  const methods = { GET: bind("GET"), POST: bind("POST"), PATCH: bind("PATCH"), DELETE: bind("DELETE") };
  return { ...methods, request: (method, path, init) => call(method.toUpperCase(), path, init) } as PylonClient;
}

function originOf(baseUrl: string): string {
  if (!URL.canParse(baseUrl)) {
    throw new TypeError(`createPylonClient: baseUrl is ${JSON.stringify(baseUrl)}; an absolute URL is expected`);
  }
  return new URL(baseUrl).origin;
}
