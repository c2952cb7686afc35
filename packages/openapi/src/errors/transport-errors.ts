import { hasName, PylonError } from "./pylon-error.ts";

/**
 * No answer came in time. `phase` tells which limit ran out: `"attempt"` is one try on the wire (`attemptTimeoutMs`),
 * `"call"` the whole call with its waits (`timeoutMs`). A timed-out write may still have reached Pylon. `response` is
 * there where the headers had come and the time ran out while the body was read.
 */
export class PylonTimeoutError extends PylonError {
  override readonly name = "PylonTimeoutError";
  declare readonly operation: string;
  declare readonly phase: "attempt" | "call";
  declare readonly timeoutMs: number;
  declare readonly attempts: number;
  declare readonly response: Response | undefined;

  constructor(fields: {
    operation: string;
    phase: "attempt" | "call";
    timeoutMs: number;
    attempts: number;
    response?: Response | undefined;
  }) {
    const { operation, phase, timeoutMs, attempts } = fields;
    super(
      phase === "attempt"
        ? `${operation}: attempt ${attempts} had no answer after ${timeoutMs} ms (attemptTimeoutMs)`
        : `${operation}: not done after ${timeoutMs} ms and ${attempts} attempts (timeoutMs)`,
      fields,
    );
  }
}

/** A `PylonTimeoutError`. */
export function isPylonTimeoutError(error: unknown): error is PylonTimeoutError {
  return hasName<PylonTimeoutError>(error, "PylonTimeoutError");
}

/**
 * The connection failed: refused, not found, reset, or cut in the middle of an answer, whose head is then `response`.
 * `cause` is what the runtime threw; where that quotes the request, only its name and code are left of it. `notSent` is
 * true only where the cause proves that nothing reached Pylon (refused, DNS, connect timeout), so that even a write may
 * be sent again.
 */
export class PylonConnectionError extends PylonError {
  override readonly name = "PylonConnectionError";
  declare readonly operation: string;
  declare readonly notSent: boolean;
  declare readonly attempts: number;
  declare readonly response: Response | undefined;

  constructor(fields: {
    operation: string;
    notSent: boolean;
    attempts: number;
    cause: unknown;
    response?: Response | undefined;
  }) {
    const { operation, notSent, cause } = fields;
    super(`${operation}: ${describeCause(cause)}${notSent ? " (nothing was sent)" : ""}`, fields);
  }
}

/** A `PylonConnectionError`. */
export function isPylonConnectionError(error: unknown): error is PylonConnectionError {
  return hasName<PylonConnectionError>(error, "PylonConnectionError");
}

/** Runtimes hide the reason below `cause`: undici throws "fetch failed" and keeps `ECONNREFUSED` one level down. */
function describeCause(cause: unknown): string {
  if (!(cause instanceof Error)) return `connection failed: ${String(cause)}`;
  const inner = cause.cause instanceof Error ? `: ${cause.cause.message || cause.cause.name}` : "";
  return `connection failed: ${cause.message}${inner}`;
}
