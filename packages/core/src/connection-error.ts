import { provesNotSent, PylonConnectionError } from "@pylonkit/openapi";
import type { CallScope } from "./call-scope.ts";

/** Wraps what the runtime's `fetch`, or the reading of its answer, threw. */
export function connectionError(cause: unknown, { operation, attempts }: CallScope): PylonConnectionError {
  return new PylonConnectionError({ operation, attempts, cause, notSent: provesNotSent(cause) });
}
