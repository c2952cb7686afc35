import { apiErrorOf, isPylonError } from "@pylonkit/openapi";
import type { CallScope } from "./call-scope.ts";
import { wireFailure } from "./wire-failure.ts";

/** A 2xx that is no JSON is not Pylon's: a proxy's page becomes a `PylonApiError` that quotes its beginning. */
export async function refuseForeignBody(response: Response): Promise<void> {
  if (!response.ok || !response.body) return;
  const type = response.headers.get("content-type") ?? "";
  if (type === "" || /\bjson\b/i.test(type)) return;
  throw apiErrorOf(response, await response.text());
}

/**
 * Names what went wrong while an answer was read: an abort or timeout keeps its reason; a body that was cut or does not
 * parse becomes a `PylonConnectionError`. Whatever failed before there was an answer passes untouched.
 */
export function readFailure(error: unknown, scope: CallScope): unknown {
  if (!scope.response || isPylonError(error)) return error;
  // The parser's own words quote the answer, and with it what is private.
  return wireFailure(error instanceof SyntaxError ? new SyntaxError("the answer is cut, or no JSON") : error, scope);
}
