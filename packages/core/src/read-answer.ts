import { apiErrorOf, isPylonError } from "@pylonkit/openapi";
import type { CallScope } from "./call-scope.ts";
import { wireFailure } from "./wire-failure.ts";

/** Whether an answer is a 2xx that says it is no JSON, and so not Pylon's. */
export function isForeign(response: Response): boolean {
  const type = response.headers.get("content-type") ?? "";
  return response.ok && type !== "" && !/\bjson\b/i.test(type) && response.body !== null;
}

/** A proxy's page as a `PylonApiError` that quotes its beginning. */
export const foreignAnswer = async (response: Response): Promise<Error> => apiErrorOf(response, await response.text());

/**
 * Names what went wrong while an answer was read: an abort or timeout keeps its reason; a body that was cut or does not
 * parse becomes a `PylonConnectionError`. Whatever failed before there was an answer passes untouched.
 */
export function readFailure(error: unknown, scope: CallScope): unknown {
  if (!scope.response || isPylonError(error)) return error;
  // The parser's own words quote the answer, and with it what is private.
  const shown = error instanceof SyntaxError ? new SyntaxError("the answer is cut, or no JSON") : error;
  return wireFailure(shown, scope, scope.signal);
}
