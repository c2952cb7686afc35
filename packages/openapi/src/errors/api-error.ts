import type { ERROR_CODES } from "../generated/error-codes.ts";
import { hasName, PylonError } from "./pylon-error.ts";

/** The codes Pylon is known to send, completed by the editor; any other string is accepted, the list is not complete. */
export type PylonErrorCode = (typeof ERROR_CODES)[number] | (string & {});

/** What a `PylonApiError` is made of. */
export interface PylonApiErrorFields {
  status: number;
  operation: string;
  code?: PylonErrorCode | undefined;
  errors?: readonly string[] | undefined;
  requestId?: string | undefined;
  existsId?: string | undefined;
  retryAfterMs?: number | undefined;
  attempts?: number | undefined;
  response: Response;
}

/**
 * Pylon answered, and the answer is not a success. `code` is the field to branch on (texts are reworded; older answers
 * lack it), `errors` holds Pylon's sentences, `existsId` the object a create collided with, `attempts` how often the
 * call was put on the wire. `response` is the raw answer; its body has been read.
 */
export class PylonApiError extends PylonError {
  override readonly name = "PylonApiError";
  declare readonly status: number;
  declare readonly operation: string;
  declare readonly code: PylonErrorCode | undefined;
  declare readonly errors: readonly string[];
  declare readonly requestId: string | undefined;
  declare readonly existsId: string | undefined;
  /** Milliseconds the server asked to wait; only on answers that carry `X-Retry-After` or `Retry-After`. */
  declare readonly retryAfterMs: number | undefined;
  declare readonly attempts: number;
  declare readonly response: Response;

  constructor(fields: PylonApiErrorFields) {
    const { status, operation, code, errors = [], requestId } = fields;
    const sentence = errors.length > 0 ? errors.join("; ") : "no reason given";
    super(
      `${operation} answered ${status}${code ? ` ${code}` : ""}: ${sentence}${requestId ? ` (request ${requestId})` : ""}`,
      { attempts: 1, ...fields, errors },
    );
  }
}

/** A `PylonApiError`, and with `code` one of that code: `isPylonApiError(error, "not_found")` narrows `error.code`. */
export function isPylonApiError<Code extends PylonErrorCode = PylonErrorCode>(
  error: unknown,
  code?: Code,
): error is PylonApiError & { readonly code: Code } {
  return hasName<PylonApiError>(error, "PylonApiError") && (code === undefined || error.code === code);
}
