import { operationOf, type RetrySafety } from "@pylonkit/openapi";
import { isNetworkFailure, isNotSent } from "./failure.ts";

/** One attempt that may be sent again: what was asked, and what came of it. */
export interface RetryContext {
  /** The route, e.g. `"POST /issues/search"`; method and path where the spec does not know it. */
  readonly operation: string;
  /** What the spec says about sending it twice; by method where the spec does not know the operation. */
  readonly safety: RetrySafety;
  /** The attempt that just ended, from 1. */
  readonly attempt: number;
  /** What was asked, its body unread; an upload's body has been sent. */
  readonly request: Request;
  /** The answer, or `undefined` where none came. Clone it before reading its body: the caller may still get it. */
  readonly response: Response | undefined;
  /** What `fetch` rejected with, where no answer came. */
  readonly error: unknown;
}

/** Statuses after which the same request may go through: the request came late, or something before Pylon failed. */
const TRANSIENT = new Set([408, 500, 502, 503, 504]);

/** https://www.rfc-editor.org/rfc/rfc9110#section-9.2: what HTTP itself says, for operations the spec does not know. */
const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);
const IDEMPOTENT_METHODS = new Set(["PUT", "DELETE"]);

/** Whether a request may be sent twice: reads always, else as its operation is marked, else by its method. */
export function safetyOf(request: Request): RetrySafety {
  if (SAFE_METHODS.has(request.method)) return "safe";
  const marked = operationOf(request)?.retry;
  return marked ?? (IDEMPOTENT_METHODS.has(request.method) ? "idempotent" : "never");
}

/**
 * The rule of `retry()`, exported so that an own `shouldRetry` can add to it or narrow it. True for a 429 on every
 * operation; for a network failure, 408, 500, 502, 503 and 504 where the operation is safe or idempotent; for the rest
 * only where the cause proves that nothing was sent.
 */
export function defaultShouldRetry({ safety, response, error }: RetryContext): boolean {
  if (response) return response.status === 429 || (safety !== "never" && TRANSIENT.has(response.status));
  return isNetworkFailure(error) && (safety !== "never" || isNotSent(error));
}
