import {
  callOf,
  cloneRequest,
  type FetchLayer,
  isPylonTimeoutError,
  noteWait,
  operationOf,
  retryAfterMs,
} from "@pylonkit/openapi";
import { backoffMs, withJitter } from "./backoff.ts";
import { canResend, discard } from "./body.ts";
import { createBudget, type RetryBudget } from "./budget.ts";
import { safetyOf, type RetryContext } from "./default-should-retry.ts";
import { isAttemptTimeout, isNetworkFailure } from "./failure.ts";
import { retrySettings, type RetryEvent, type RetryOptions, type RetryReason, type RetrySettings } from "./options.ts";

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
      for (let attempt = 1; ; attempt++) {
        let response: Response | undefined;
        let error: unknown;
        try {
          // The last attempt sends the original: cloning it would keep a copy of the body nobody reads.
          response = await next(attempt < attempts ? cloneRequest(request) : request);
        } catch (thrown) {
          error = thrown;
        }
        const context = contextOf(request, attempt, response, error);
        const waitMs = await waitBefore(context, { attempts, startedMs, budget, settings });
        if (waitMs === undefined) {
          if (response) return response;
          throw error;
        }
        discard(response);
        const reason = reasonOf(context);
        noteWait(request, waitMs, reason);
        notify(settings.onRetry, {
          operation: context.operation,
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
  readonly attempts: number;
  readonly startedMs: number;
  readonly budget: RetryBudget;
  readonly settings: RetrySettings;
}

/** Milliseconds to wait before the next attempt; `undefined` where there is none. */
async function waitBefore(context: RetryContext, bounds: Bounds): Promise<number | undefined> {
  const { request, response, error, attempt } = context;
  const { attempts, startedMs, budget, settings } = bounds;
  const { clock, maxWaitMs, maxElapsedMs, random } = settings;
  if (response && isHealthy(response.status)) budget.refill();
  if (!response && isFinal(request, error)) return undefined;
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
const isFinal = (request: Request, error: unknown): boolean =>
  request.signal.aborted || (isPylonTimeoutError(error) && error.phase === "call");

function contextOf(request: Request, attempt: number, response: Response | undefined, error: unknown): RetryContext {
  const operation =
    operationOf(request)?.route ?? callOf(request)?.operation ?? `${request.method} ${new URL(request.url).pathname}`;
  return { operation, safety: safetyOf(request), attempt, request, response, error };
}

function reasonOf({ response, error }: RetryContext): RetryReason {
  if (response) return response.status === 429 ? "rate_limited" : `status ${response.status}`;
  if (isAttemptTimeout(error)) return "timeout";
  return isNetworkFailure(error) ? "connection" : "error";
}

/** An observer that throws must not turn a call that may still succeed into a failure: its error surfaces on its own. */
function notify(onRetry: RetryOptions["onRetry"], event: RetryEvent): void {
  try {
    onRetry?.(event);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
