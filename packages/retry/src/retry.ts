import {
  callOf,
  copiesOf,
  type FetchLayer,
  isPylonTimeoutError,
  noteWait,
  notify,
  operationOf,
  retryAfterMs,
} from "@pylonkit/openapi";
import { backoffMs, withJitter } from "./backoff.ts";
import { canResend, discard } from "./body.ts";
import { createBudget, type RetryBudget } from "./budget.ts";
import { safetyOf, type RetryContext } from "./default-should-retry.ts";
import { isAttemptTimeout, isNetworkFailure } from "./failure.ts";
import { retrySettings, type RetryOptions, type RetryReason, type RetrySettings } from "./options.ts";

/**
 * A layer that sends again what is safe to send again: up to `retries` more attempts, after the wait the server asks for
 * or a full-jitter back-off. Which calls those are is `defaultShouldRetry`'s rule. Where it gives up, the last answer is
 * returned, or the last error thrown, as it is. Aborting the request ends a wait at once, with the signal's reason.
 *
 *     const client = createPylonClient({ layers: [retry(), rateLimit()] });
 */
export function retry(options: RetryOptions = {}): FetchLayer {
  const settings = retrySettings(options);
  const { clock, retries } = settings;
  return (next) => {
    const budget = createBudget();
    return async (request) => {
      const startedMs = clock.now();
      const attempts = canResend(request) ? retries + 1 : 1;
      const copy = attempts > 1 ? copiesOf(request) : () => request;
      for (let attempt = 1; ; attempt++) {
        let response: Response | undefined;
        let error: unknown;
        let unread: Request | undefined;
        const sent = attempt === 1 ? request : copy();
        try {
          response = await next(sent);
        } catch (thrown) {
          error = thrown;
        }
        // Read from what was sent, so that it is held until here: Node aborts no request that nobody holds
        // (https://github.com/nodejs/node/issues/55428).
        const { operation, safety } = identify(sent);
        const context: RetryContext = {
          operation,
          safety,
          attempt,
          response,
          error,
          get request() {
            return (unread ??= copy());
          },
        };
        const waitMs = await waitBefore(context, { signal: request.signal, attempts, startedMs, budget, settings });
        if (waitMs === undefined) {
          if (response) return response;
          throw error;
        }
        discard(response);
        const reason = reasonOf(context);
        noteWait(request, waitMs, reason);
        notify(settings.onRetry, {
          operation,
          attempt,
          waitMs,
          reason,
          ...(response && { status: response.status }),
        });
        await clock.sleep(waitMs, request.signal);
      }
    };
  };
}

/** What decides about a wait besides the attempt itself. */
interface Bounds {
  readonly signal: AbortSignal;
  readonly attempts: number;
  readonly startedMs: number;
  readonly budget: RetryBudget;
  readonly settings: RetrySettings;
}

/** Milliseconds to wait before the next attempt; `undefined` where there is none. */
async function waitBefore(context: RetryContext, bounds: Bounds): Promise<number | undefined> {
  const { response, error, attempt } = context;
  const { signal, attempts, startedMs, budget, settings } = bounds;
  const { clock, maxWaitMs, maxElapsedMs, random } = settings;
  if (response && isHealthy(response.status)) budget.refill();
  if (isFinal(signal, error)) return undefined;
  if (attempt >= attempts || !(await settings.shouldRetry(context))) return undefined;

  const serverMs = response && retryAfterMs(response.headers, clock.now());
  if (serverMs !== undefined && serverMs > maxWaitMs) return undefined;
  const waitMs =
    serverMs === undefined ? Math.min(maxWaitMs, backoffMs(attempt, random)) : withJitter(serverMs, maxWaitMs, random);
  if (clock.now() - startedMs + waitMs > maxElapsedMs) return undefined;
  // A 429 is the server pacing its callers, not an outage: it costs nothing.
  if (response?.status !== 429 && !budget.take()) return undefined;
  return waitMs;
}

const isHealthy = (status: number): boolean => status < 500 && status !== 408 && status !== 429;

/** Nobody waits for the answer any more: the caller aborted, or the whole call ran out of time. */
const isFinal = (signal: AbortSignal, error: unknown): boolean =>
  signal.aborted || (isPylonTimeoutError(error) && error.phase === "call");

function identify(request: Request): Pick<RetryContext, "operation" | "safety"> {
  const operation =
    operationOf(request)?.route ?? callOf(request)?.operation ?? `${request.method} ${new URL(request.url).pathname}`;
  return { operation, safety: safetyOf(request) };
}

function reasonOf({ response, error }: RetryContext): RetryReason {
  if (response) return response.status === 429 ? "rate_limited" : `status ${response.status}`;
  if (isAttemptTimeout(error)) return "timeout";
  return isNetworkFailure(error) ? "connection" : "error";
}
