import { PylonConnectionError } from "@pylonkit/openapi";

/** Causes that prove the request never left: https://nodejs.org/api/errors.html#common-system-errors, undici's own timeout. */
const NOT_SENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT", "ConnectionRefused"]);

/** Wraps what the runtime's `fetch` threw. The code is on the error or on one of its causes, depending on the runtime. */
export function connectionError(cause: unknown, operation: string, attempts: number): PylonConnectionError {
  return new PylonConnectionError({ operation, attempts, cause, notSent: provesNotSent(cause) });
}

function provesNotSent(cause: unknown): boolean {
  for (let at = cause, depth = 0; typeof at === "object" && at !== null && depth < 5; depth++) {
    const { code, cause: inner, errors } = at as { code?: unknown; cause?: unknown; errors?: unknown };
    if (typeof code === "string" && NOT_SENT.has(code)) return true;
    // Happy eyeballs: one error for each address that was tried.
    if (Array.isArray(errors) && errors.length > 0) return errors.every(provesNotSent);
    at = inner;
  }
  return false;
}
