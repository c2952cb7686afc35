import { attachCall, systemClock, untilAborted, type FetchLike, type paths } from "@pylonkit/openapi";
import createClient from "openapi-fetch";
import { boundedSignal } from "./bounded-signal.ts";
import { boundedStream } from "./bounded-stream.ts";
import { CallScope } from "./call-scope.ts";
import { compose } from "./compose.ts";
import { variable } from "./environment.ts";
import { legalBaseUrl, legalHeaders, legalTimeout, legalToken, serverOf } from "./legal-options.ts";
import type { PylonClientOptions } from "./options.ts";
import { guardedPath, legalPath } from "./path-guard.ts";
import type { PylonClient, UntypedInit } from "./pylon-client.ts";
import { foreignAnswer, isForeign, readFailure } from "./read-answer.ts";
import { requestWithText } from "./request-with-text.ts";
import { userAgentHeader } from "./user-agent.ts";
import { createWire } from "./wire.ts";

type LooseCall = PylonClient["request"];

/**
 * Makes a client. Methods resolve with `{ data, error, response }` and do not throw on a 4xx or 5xx (`unwrap` does);
 * they reject with `PylonTimeoutError`, `PylonConnectionError`, `PylonPathError`, an error of a layer, or the caller's
 * own abort reason. Redirects are not followed: a 3xx is an answer like any other, and the token goes nowhere else.
 */
export function createPylonClient(options: PylonClientOptions = {}): PylonClient {
  const baseUrl = legalBaseUrl(options.baseUrl ?? variable("PYLON_BASE_URL") ?? serverOf(options.region ?? "us"));
  const given = options.token ?? variable("PYLON_API_TOKEN");
  const token = given === undefined || typeof given === "function" ? given : legalToken(given);
  const { clock = systemClock, onAttempt } = options;
  const timeoutMs = legalTimeout("timeoutMs", options.timeoutMs ?? Infinity);
  const attemptTimeoutMs = legalTimeout("attemptTimeoutMs", options.attemptTimeoutMs ?? 30_000);
  const wire = createWire({ fetch: options.fetch, clock, attemptTimeoutMs, timeoutMs, onAttempt });
  const send = compose(...(options.layers ?? []))(wire);
  const home = `${new URL(baseUrl).origin}/`;

  const inner = createClient<paths>({
    baseUrl,
    headers: legalHeaders({ ...userAgentHeader(options.userAgent), ...options.headers }),
    pathSerializer: guardedPath,
    Request: requestWithText,
  });
  const innerCall = inner.request as unknown as LooseCall;

  const call: LooseCall = async (method, path, init = {}) => {
    legalPath(path);
    init.signal?.throwIfAborted();
    legalHeaders(init.headers);
    legalHeaders(init.params?.header);
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
    const fetchOfCall: FetchLike = async (request) => {
      const { headers, url } = request;
      if (!url.startsWith(home)) {
        // What the client was made with is meant for its own server; what comes with the call, for wherever that goes.
        if (!new Headers(init.headers).has("authorization")) headers.delete("authorization");
      } else if (token !== undefined && !headers.has("authorization")) {
        const current = typeof token === "string" ? token : legalToken(await token());
        headers.set("authorization", `Bearer ${current}`);
      }
      scope.headers = headers;
      const response = attachCall(await (init.fetch ?? send)(attachCall(request, scope)), scope);
      scope.response = response;
      if ((init.parseAs ?? "json") === "json" && isForeign(response)) throw await foreignAnswer(response);
      return response;
    };
    const failure = (error: unknown) => (signal?.aborted ? signal.reason : readFailure(error, scope));
    let isStreaming = false;
    try {
      const bounds = {
        baseUrl: init.baseUrl && legalBaseUrl(init.baseUrl),
        signal: signal ?? null,
        redirect: "manual",
        fetch: fetchOfCall,
        // Without any, openapi-fetch would not ask the guard and send the braces.
        params: { path: {}, ...init.params },
      };
      const work = innerCall(method, path, { ...init, ...bounds });
      const result = await (signal ? untilAborted(work, signal) : work);
      // An empty refusal leaves nothing to narrow a result by.
      if (!result.response.ok) result.error ||= { errors: [], request_id: "" };
      if (result.data instanceof ReadableStream) {
        isStreaming = true;
        result.data = boundedStream(result.data, { signal: scope.signal ?? signal, failure, close });
      }
      return result;
    } catch (error) {
      throw failure(error);
    } finally {
      if (!isStreaming) close();
    }
  };

  const bind = (method: string) => (path: string, init?: UntypedInit) => call(method, path, init);
  const methods = { GET: bind("GET"), POST: bind("POST"), PATCH: bind("PATCH"), DELETE: bind("DELETE") };
  return { ...methods, request: (method, path, init) => call(method.toUpperCase(), path, init) } as PylonClient;
}
