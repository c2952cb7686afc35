import { isPylonConnectionError, isPylonTimeoutError } from "@pylonkit/core";
import { retry } from "@pylonkit/retry";
import { equal, known, ok, thrownBy } from "../assert.mjs";

const LONG_MS = 60_000;

/** Calls that end otherwise than with an answer. */
export const checks = {
  "an abort ends a call on the wire with the caller's own reason": async ({ client, fault }) => {
    await fault({ operation: "GET /me", delayMs: LONG_MS });
    const controller = new AbortController();
    const reason = new Error("changed my mind");
    const abortOnceSent = (next) => (request) => {
      const answer = next(request);
      setTimeout(() => controller.abort(reason), 50);
      return answer;
    };
    const call = client({ layers: [abortOnceSent] }).GET("/me", { signal: controller.signal });
    ok((await thrownBy(call, "the abort")) === reason, "the very reason");
  },

  "an abort ends the wait before another attempt": async ({ client, fault, journal }) => {
    await fault({ operation: "GET /me", status: 503, retryAfterSeconds: 60 });
    const controller = new AbortController();
    const reason = new Error("changed my mind");
    const again = retry({ onRetry: () => setTimeout(() => controller.abort(reason), 0), random: () => 1 });
    const call = client({ layers: [again] }).GET("/me", { signal: controller.signal });
    ok((await thrownBy(call, "the abort")) === reason, "the very reason");
    equal((await journal()).length, 1, "requests");
  },

  "an attempt without an answer ends in time": async ({ client, fault }) => {
    await fault({ operation: "GET /me", delayMs: LONG_MS });
    const error = await thrownBy(client({ attemptTimeoutMs: 100 }).GET("/me"), "a timeout");
    known(isPylonTimeoutError, error);
    equal([error.phase, error.timeoutMs, error.operation], ["attempt", 100, "GET /me"], "fields");
  },

  "a call without an answer ends in time": async ({ client, fault }) => {
    await fault({ operation: "GET /me", delayMs: LONG_MS });
    const error = await thrownBy(client({ timeoutMs: 100 }).GET("/me"), "a timeout");
    known(isPylonTimeoutError, error);
    equal([error.phase, error.timeoutMs], ["call", 100], "fields");
  },

  "a create is sent again where a refused connection proves that nothing was sent": async (context) => {
    const { client, clock, refusedUrl, traits } = context;
    const layers = [retry({ clock: clock() })];
    const body = { object_type: "issue", value: "customs" };
    const error = await thrownBy(client({ baseUrl: refusedUrl, layers }).POST("/tags", { body }), "a refusal");
    known(isPylonConnectionError, error);
    const attempts = traits.provesRefusal ? 3 : 1;
    equal([error.operation, error.notSent, error.attempts], ["POST /tags", traits.provesRefusal, attempts], "fields");
  },

  "a redirect is not followed": async ({ client, redirectUrl, traits, journal }) => {
    const { data, response } = await client({ baseUrl: redirectUrl }).GET("/me");
    equal([response.status, response.redirected, data], [traits.showsRedirects ? 302 : 0, false, undefined], "answer");
    equal((await journal()).length, 0, "requests where it led");
  },
};
