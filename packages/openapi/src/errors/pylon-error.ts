const BRAND: unique symbol = Symbol.for("pylonkit.error");

/** The names of the errors pylonkit throws; `error.name` is one of them and never changes. */
export type PylonErrorName =
  | "PylonApiError"
  | "PylonTimeoutError"
  | "PylonConnectionError"
  | "PylonRateLimitWaitError"
  | "PylonPathError"
  | "PylonPaginationError"
  | "PylonFilterError"
  | "PylonCustomFieldError"
  | "PylonWebhookError";

/**
 * The base of every error pylonkit throws on its own account. Tell them apart by the guards or by `name`: both survive
 * two copies of a package in one program, `instanceof` does not. A caller's own abort is never wrapped in one.
 */
export abstract class PylonError extends Error {
  abstract override readonly name: PylonErrorName;
  readonly [BRAND] = true;

  /** `fields` become the error's own. A `response` or `cause` among them is not enumerable: no logger should print them whole. */
  constructor(message: string, fields: object) {
    super(message);
    Object.assign(this, fields);
    for (const key of ["response", "cause"]) {
      if (key in this) Object.defineProperty(this, key, { enumerable: false });
    }
  }
}

/** True for every error of pylonkit, whichever copy of the package made it. */
export function isPylonError(error: unknown): error is PylonError {
  return typeof error === "object" && error !== null && BRAND in error;
}

/** The guard of one error class, by name. */
export function hasName<E extends PylonError>(error: unknown, name: E["name"]): error is E {
  return isPylonError(error) && error.name === name;
}
