import { isPylonConnectionError, isPylonError, isPylonTimeoutError, provesNotSent } from "@pylonkit/openapi";

interface RuntimeError {
  name?: unknown;
  code?: unknown;
}

const asRuntimeError = (error: unknown): RuntimeError => (typeof error === "object" && error !== null ? error : {});

/** Whether an attempt found no answer in time: pylonkit's own timeout of an attempt, or an `AbortSignal.timeout()`. */
export function isAttemptTimeout(error: unknown): boolean {
  if (isPylonTimeoutError(error)) return error.phase === "attempt";
  return asRuntimeError(error).name === "TimeoutError";
}

/**
 * Whether an attempt failed on the network. `fetch` rejects with a TypeError for that
 * (https://fetch.spec.whatwg.org/#fetch-method); some runtimes throw an Error with a code instead. Errors of other
 * layers and aborts are not failures of the network.
 */
export function isNetworkFailure(error: unknown): boolean {
  if (isPylonConnectionError(error) || isAttemptTimeout(error)) return true;
  if (isPylonError(error)) return false;
  const { name, code } = asRuntimeError(error);
  return name !== "AbortError" && (name === "TypeError" || typeof code === "string");
}

/** Whether an attempt proves that nothing reached the server: the client's word, or the cause of a bare `fetch`. */
export function isNotSent(error: unknown): boolean {
  if (isPylonConnectionError(error)) return error.notSent;
  return !isPylonError(error) && provesNotSent(error);
}
