import { provesNotSent, PylonConnectionError } from "@pylonkit/openapi";
import type { CallScope } from "./call-scope.ts";

/**
 * Names what the runtime's `fetch`, or the reading of its answer, threw: the reason of the abort that caused it, else a
 * `PylonConnectionError`.
 */
export function wireFailure(cause: unknown, { operation, attempts, signal }: CallScope): unknown {
  if (signal?.aborted) return signal.reason;
  return new PylonConnectionError({ operation, attempts, cause, notSent: provesNotSent(cause) });
}
