import { isPylonError, provesNotSent, PylonConnectionError } from "@pylonkit/openapi";
import type { CallScope } from "./call-scope.ts";
import { quotesOf, withoutSecrets } from "./secrets.ts";

/**
 * Names what the runtime's `fetch`, or the reading of its answer, threw: the reason of the abort that caused it where
 * `signal` has aborted, an error of our own as it is, else a `PylonConnectionError` in which nothing quotes the request.
 */
export function wireFailure(
  thrown: unknown,
  { operation, attempts, headers, body, response }: CallScope,
  signal: AbortSignal | undefined,
): unknown {
  if (signal?.aborted) return signal.reason;
  if (isPylonError(thrown)) return thrown;
  const cause = withoutSecrets(thrown, quotesOf(headers, body));
  return new PylonConnectionError({ operation, attempts, cause, notSent: provesNotSent(thrown), response });
}
