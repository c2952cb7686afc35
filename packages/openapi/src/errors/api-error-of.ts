import { callOf } from "../call.ts";
import { PylonApiError } from "./api-error.ts";

const SECONDS = /^\d+(?:\.\d+)?$/;

/**
 * Makes the error of an answer that is not a success. `body` is what was read of it, in whatever form: Pylon's envelope,
 * a proxy's HTML page, or nothing; what is missing stays `undefined`, nothing is thrown. The operation and the number of
 * attempts are those of the call the response belongs to, unless `operation` is given.
 */
export function apiErrorOf(response: Response, body: unknown, operation?: string): PylonApiError {
  const call = callOf(response);
  const envelope = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  const seconds = (response.headers.get("x-retry-after") ?? response.headers.get("retry-after"))?.trim();
  return new PylonApiError({
    status: response.status,
    operation: operation ?? call?.operation ?? "unknown operation",
    code: text(envelope["code"]),
    errors: sentencesOf(body, envelope["errors"]),
    requestId: text(envelope["request_id"]) ?? text(response.headers.get("x-pylon-request-id")),
    existsId: text(envelope["exists_id"]),
    retryAfterMs: seconds && SECONDS.test(seconds) ? Number(seconds) * 1000 : undefined,
    attempts: call?.attempts,
    response,
  });
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Pylon's sentences, or the beginning of whatever else came back (a proxy's page is worth a line in the message). */
function sentencesOf(body: unknown, errors: unknown): string[] {
  if (Array.isArray(errors)) return errors.map(String);
  if (typeof body !== "string") return [];
  const line = body.replaceAll(/\s+/g, " ").trim();
  return line === "" ? [] : [line.length > 200 ? `${line.slice(0, 200)}…` : line];
}
