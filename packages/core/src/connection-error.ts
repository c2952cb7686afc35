import { provesNotSent, PylonConnectionError } from "@pylonkit/openapi";

/** Wraps what the runtime's `fetch` threw. */
export function connectionError(cause: unknown, operation: string, attempts: number): PylonConnectionError {
  return new PylonConnectionError({ operation, attempts, cause, notSent: provesNotSent(cause) });
}
