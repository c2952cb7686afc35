import { OPERATIONS, type Route } from "@pylonkit/openapi";
import { array, assert, asyncProperty, constantFrom, double, integer, oneof, option, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { createVirtualClock } from "@pylonkit/openapi/testing";
import { retry } from "./retry.ts";

const refused = Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } });
const reset = Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } });
const bug = new RangeError("a bug in a layer");

const step = oneof(
  record({
    status: constantFrom(200, 404, 408, 409, 429, 500, 501, 502, 503, 504),
    retryAfter: option(constantFrom("0", "0.5", "3", "70", "soon"), { nil: undefined }),
  }),
  constantFrom(refused, reset, bug),
);
const route = constantFrom<Route>(
  "GET /me",
  "POST /issues/search",
  "PATCH /issues/{id}",
  "POST /issues",
  "DELETE /accounts/{id}",
);

const cases = record({
  calls: array(
    record({
      route,
      steps: array(step, { minLength: 1, maxLength: 8 }),
      latencyMs: integer({ min: 0, max: 5_000 }),
      abortsAfterMs: option(integer({ min: 0, max: 30_000 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 12 },
  ),
  retries: integer({ min: 0, max: 5 }),
  maxWaitMs: integer({ min: 0, max: 65_000 }),
  maxElapsedMs: option(integer({ min: 0, max: 60_000 }), { nil: Infinity }),
  random: double({ min: 0, max: 0.999, noNaN: true }),
});

const TRANSIENT = [408, 500, 502, 503, 504];

describe("over random answers, failures and aborts", () => {
  it("sends again only what may be, within every bound, and gives the caller what came last", async () => {
    await assert(
      asyncProperty(cases, async ({ calls, retries, maxWaitMs, maxElapsedMs, random }) => {
        const clock = createVirtualClock();
        const layer = retry({ clock, retries, maxWaitMs, maxElapsedMs, random: () => random });
        const sends = calls.map(async ({ route, steps, latencyMs, abortsAfterMs }) => {
          const attempts: { beganMs: number; endedMs: number; step: (typeof steps)[number] }[] = [];
          const send = layer(async ({ signal }) => {
            signal.throwIfAborted();
            const step = steps[Math.min(attempts.length, steps.length - 1)] ?? bug;
            const attempt = { beganMs: clock.now(), endedMs: Infinity, step };
            attempts.push(attempt);
            await clock.sleep(latencyMs, signal);
            attempt.endedMs = clock.now();
            if (step instanceof Error) throw step;
            const headers: Record<string, string> = step.retryAfter ? { "x-retry-after": step.retryAfter } : {};
            return new Response(null, { status: step.status, headers });
          });
          const controller = new AbortController();
          const gone = new Error("gone");
          let abortedMs = Infinity;
          if (abortsAfterMs !== undefined) {
            const abort = async () => {
              await clock.sleep(abortsAfterMs);
              abortedMs = clock.now();
              controller.abort(gone);
            };
            void abort();
          }
          const [method = "", path = ""] = route.split(" ");
          const body = method === "GET" || method === "DELETE" ? {} : { body: "{}" };
          const startedMs = clock.now();
          const outcome = await send(
            new Request(`https://api.test${path.replace("{id}", "1")}`, {
              method,
              headers: { "content-type": "application/json" },
              signal: controller.signal,
              ...body,
            }),
          ).catch((error: unknown) => error);
          const settledMs = clock.now();

          const broken: string[] = [];
          const must = (rule: string, holds: boolean) => void (holds || broken.push(rule));
          must("retries", attempts.length <= retries + 1);
          for (const [index, { beganMs }] of attempts.entries()) {
            const before = attempts[index - 1];
            if (!before) continue;
            const { step, endedMs } = before;
            const isFailure = step instanceof Error;
            const waitedMs = beganMs - endedMs;
            const passing = isFailure ? step === reset : TRANSIENT.includes(step.status);
            const always = isFailure ? step === refused : step.status === 429;
            must("resend", always || (passing && OPERATIONS[route].retry !== "never"));
            must("cap", waitedMs <= maxWaitMs);
            must("deadline", beganMs - startedMs <= maxElapsedMs);
            must("abort", beganMs <= abortedMs);
            const askedMs = isFailure ? Number.NaN : Number(step.retryAfter) * 1_000;
            const longestMs = askedMs >= 0 ? askedMs + 1_000 : Math.min(8_000, 500 * 2 ** (index - 1));
            must("wait", waitedMs >= (askedMs || 0) && waitedMs <= longestMs);
          }
          const last = attempts.at(-1)?.step;
          const came = outcome instanceof Response ? outcome.status : outcome;
          const lastCame = last instanceof Error ? last : last?.status;
          must("outcome", outcome === gone ? settledMs === abortedMs : came === lastCame);
          expect(broken).toEqual([]);
        });
        await clock.run(Promise.all(sends));
      }),
      { numRuns: 1_000, seed: 4 },
    );
  }, 60_000);

  it("never makes more retries than the budget allows: 100, and a tenth of one for each good answer", async () => {
    const outcomes = array(constantFrom(200, 404, 429, 503, 408), { minLength: 1, maxLength: 400 });
    await assert(
      asyncProperty(outcomes, async (statuses) => {
        const clock = createVirtualClock();
        let asked = 0;
        let retries = 0;
        let good = 0;
        let most = 0;
        const send = retry({
          clock,
          retries: 1,
          random: () => 0,
          onRetry: ({ status }) => {
            if (status !== 429) retries++;
            most = Math.max(most, retries - good / 10);
          },
        })(async () => {
          const status = statuses[asked++ % statuses.length] ?? 200;
          if (status === 200 || status === 404) good++;
          return new Response(null, { status });
        });
        // No wait takes time, so the calls of one case may go one after the other.
        const work = async () => {
          for (let call = 0; call < 30; call++)
            await Promise.all(Array.from({ length: 8 }, () => send(new Request("https://api.test/me"))));
        };
        await clock.run(work());
        expect(most).toBeLessThanOrEqual(100);
      }),
      { numRuns: 1_000, seed: 4 },
    );
  }, 60_000);
});
