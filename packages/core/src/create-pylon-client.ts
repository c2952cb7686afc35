import {
  attachCall,
  SERVERS,
  systemClock,
  untilAborted,
  type Clock,
  type FetchLayer,
  type FetchLike,
  type paths,
} from "@pylonkit/openapi";
import createClient from "openapi-fetch";
import { boundedSignal } from "./bounded-signal.ts";
import { boundedStream } from "./bounded-stream.ts";
import { CallScope } from "./call-scope.ts";
import { compose } from "./compose.ts";
import { variable } from "./environment.ts";
import { legalBaseUrl, legalToken } from "./legal-options.ts";
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
  const baseUrl = legalBaseUrl(options.baseUrl ?? variable("PYLON_BASE_URL") ?? SERVERS[options.region ?? "us"]);
  const given = options.token ?? variable("PYLON_API_TOKEN");
  const token = given === undefined || typeof given === "function" ? given : legalToken(given);
  const { clock = systemClock, timeoutMs = Infinity, attemptTimeoutMs = 30_000, onAttempt } = options;
  const wire = createWire({ fetch: options.fetch, clock, attemptTimeoutMs, timeoutMs, onAttempt });
  const send = compose(...(options.layers ?? []))(wire);
  const home = `${new URL(baseUrl).origin}/`;

  const inner = createClient<paths>({
    baseUrl,
    headers: options.headers ?? {},
    pathSerializer: guardedPath,
    redirect: "manual",
  });
  const innerCall = inner.request as unknown as LooseCall;

  const authorize = async (request: Request): Promise<void> => {
    if (token === undefined || request.headers.has("authorization") || !request.url.startsWith(home)) return;
    const current = typeof token === "string" ? token : legalToken(await token());
    request.headers.set("authorization", `Bearer ${current}`);
  };

  const call: LooseCall = async (method, path, init = {}) => {
    if (!path.startsWith("/")) throw new TypeError(`path is ${JSON.stringify(path)}; one like "/issues" is expected`);
    init.signal?.throwIfAborted();
    const scope = new CallScope(`${method} ${path}`, clock.now() + timeoutMs);
    // The caller's signal is followed by one listener, which goes with the call; a Request's own go when they are collected.
    const bound =
      init.signal || timeoutMs < Infinity
        ? boundedSignal(init.signal ?? undefined, timeoutMs, clock, () => scope.timeout("call", timeoutMs))
        : undefined;
    const close = () => {
      bound?.end();
      scope.close();
    };
    const fetchOfCall: FetchLike = async (request) => {
      await authorize(request);
      const response = attachCall(await (init.fetch ?? send)(attachCall(request, scope)), scope);
      scope.answered = true;
      if ((init.parseAs ?? "json") === "json") await refuseForeignBody(response);
      return response;
    };
    const signal = bound?.signal;
    let isStreaming = false;
    try {
      const baseUrlOfCall = init.baseUrl && legalBaseUrl(init.baseUrl);
      const bounds = { baseUrl: baseUrlOfCall, signal: signal ?? null, fetch: fetchOfCall };
      const work = innerCall(method, path, { ...init, ...bounds });
      const result = await (signal ? untilAborted(work, signal) : work);
      // An empty refusal leaves nothing to narrow a result by.
      if (!result.response.ok) result.error ||= { errors: [], request_id: "" };
      if (result.data instanceof ReadableStream) {
        isStreaming = true;
        result.data = boundedStream(result.data, scope.signal ?? signal, close);
      }
      return result;
    } catch (error) {
      throw signal?.aborted ? signal.reason : readFailure(error, scope);
    } finally {
      if (!isStreaming) close();
    }
  };

  const bind = (method: string) => (path: string, init?: UntypedInit) => call(method, path, init);
  const methods = { GET: bind("GET"), POST: bind("POST"), PATCH: bind("PATCH"), DELETE: bind("DELETE") };
  return { ...methods, request: (method, path, init) => call(method.toUpperCase(), path, init) } as PylonClient;
}
