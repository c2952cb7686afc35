import { callOf } from "../call.ts";
import { RETRY_AFTER_HEADERS, secondsInMs } from "../retry-after-seconds.ts";
import { PylonApiError } from "./api-error.ts";

/**
 * Makes the error of an answer that is not a success. `body` is what was read of it, in whatever form: Pylon's envelope,
 * a proxy's HTML page, or nothing; what is missing stays `undefined`, nothing is thrown. The operation and the number of
 * attempts are those of the call the response belongs to, unless `operation` is given.
 */
export function apiErrorOf(response: Response, body: unknown, operation?: string): PylonApiError {
  const call = callOf(response);
  const envelope = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  return new PylonApiError({
    status: response.status,
    operation: operation ?? call?.operation ?? "unknown operation",
    code: text(envelope["code"]),
    errors: sentencesOf(body, envelope["errors"]),
    requestId: text(envelope["request_id"]) ?? text(response.headers.get("x-pylon-request-id")),
    existsId: text(envelope["exists_id"]),
    retryAfterMs: RETRY_AFTER_HEADERS.map((name) => secondsInMs(response.headers.get(name))).find(
      (ms) => ms !== undefined,
    ),
    ...(call && { attempts: call.attempts }),
    response,
  });
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Pylon's sentences, or the beginning of whatever else came back (a proxy's page is worth a line in the message). */
function sentencesOf(body: unknown, errors: unknown): string[] {
  if (Array.isArray(errors)) return errors.map((one) => tokenless(typeof one === "string" ? one : JSON.stringify(one)));
  if (typeof body !== "string") return [];
  const line = tokenless(body).replaceAll(/\s+/g, " ").trim();
  return line === "" ? [] : [line.length > 200 ? `${line.slice(0, 200)}…` : line];
}

/** A server that quotes what it was sent must not bring the token into a log. */
const tokenless = (text: string): string => text.replaceAll(/\bbearer\s+[\w.~+/=-]+/gi, "Bearer …");
