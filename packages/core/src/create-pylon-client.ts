import { attachCall, SERVERS, systemClock, untilAborted, type FetchLike } from "@pylonkit/openapi";
import { boundedSignal } from "./bounded-signal.ts";
import { boundedStream } from "./bounded-stream.ts";
import { CallScope } from "./call-scope.ts";
import { compose } from "./compose.ts";
import { variable } from "./environment.ts";
import { legalBaseUrl, legalToken } from "./legal-options.ts";
import type { PylonClientOptions } from "./options.ts";
import type { PylonClient, UntypedInit } from "./pylon-client.ts";
import { readAnswer } from "./read-answer.ts";
import { headersOf, requestOf, urlOf } from "./request-of.ts";
import { userAgentHeader } from "./user-agent.ts";
import { wireFailure } from "./wire-failure.ts";
import { createWire } from "./wire.ts";

/**
 * Makes a client. Methods resolve with `{ data, error, response }` and do not throw on a 4xx or 5xx (`unwrap` does);
 * they reject with `PylonTimeoutError`, `PylonConnectionError`, `PylonPathError`, an error of a layer, or the caller's
 * own abort reason. Redirects are not followed: a 3xx is an answer like any other, and the token goes nowhere else.
 */
export function createPylonClient(options: PylonClientOptions = {}): PylonClient {
  const home = legalBaseUrl(options.baseUrl ?? variable("PYLON_BASE_URL") ?? SERVERS[options.region ?? "us"]);
  const given = options.token ?? variable("PYLON_API_TOKEN");
  const token = given === undefined || typeof given === "function" ? given : legalToken(given);
  const { clock = systemClock, timeoutMs = Infinity, attemptTimeoutMs = 30_000, onAttempt } = options;
  const standing = { ...userAgentHeader(options.userAgent), ...options.headers };
  const wire = createWire({ fetch: options.fetch, clock, attemptTimeoutMs, timeoutMs, onAttempt });
  const send = compose(...(options.layers ?? []))(wire);

  /** Makes the request, sends it through the layers and reads its answer. */
  const perform = async (method: string, path: string, init: UntypedInit, scope: CallScope, signal?: AbortSignal) => {
    const base = init.baseUrl ? legalBaseUrl(init.baseUrl) : home;
    const url = urlOf(base, path, init.params);
    const headers = headersOf(init, standing);
    if (token !== undefined && !headers.has("authorization") && isSameOrigin(base, home)) {
      headers.set("authorization", `Bearer ${typeof token === "string" ? token : legalToken(await token())}`);
    }
    const request = attachCall(requestOf(method, url, headers, init, signal), scope);
    const sendThis: FetchLike = init.fetch ?? send;
    const response = attachCall(await sendThis(request), scope);
    scope.response = response;
    try {
      return await readAnswer(response, init.parseAs);
    } catch (error) {
      throw wireFailure(error, scope, headers);
    }
  };

  const call: PylonClient["request"] = async (method, path, init = {}) => {
    if (!path.startsWith("/")) throw new TypeError(`path is ${JSON.stringify(path)}; one like "/issues" is expected`);
    init.signal?.throwIfAborted();
    const scope = new CallScope(`${method} ${path}`, clock.now() + timeoutMs, init.body);
    // The caller's signal is followed by one listener, which goes with the call; a Request's own go when they are collected.
    const bound =
      init.signal || timeoutMs < Infinity
        ? boundedSignal(init.signal ?? undefined, timeoutMs, clock, () => scope.timeout("call", timeoutMs))
        : undefined;
    const signal = bound?.signal;
    const close = () => {
      bound?.end();
      scope.close();
    };
    let isStreaming = false;
    try {
      const work = perform(method, path, init, scope, signal);
      const result = await (signal ? untilAborted(work, signal) : work);
      if (result.data instanceof ReadableStream) {
        isStreaming = true;
        result.data = boundedStream(result.data, scope.signal ?? signal, close);
      }
      return result;
    } catch (error) {
      throw signal?.aborted ? signal.reason : error;
    } finally {
      if (!isStreaming) close();
    }
  };

  const bind = (method: string) => (path: string, init?: UntypedInit) => call(method, path, init);
  const methods = { GET: bind("GET"), POST: bind("POST"), PATCH: bind("PATCH"), DELETE: bind("DELETE") };
  return { ...methods, request: (method, path, init) => call(method.toUpperCase(), path, init) } as PylonClient;
}

/** Paths cannot leave the origin of their base: it ends with a host or a path, and they begin with a slash. */
const isSameOrigin = (base: string, home: string): boolean =>
  base === home || new URL(base).origin === new URL(home).origin;
