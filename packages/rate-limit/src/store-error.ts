/**
 * The store could not say whether there is a slot, so the call was not sent. `cause` is what the store threw.
 * Not a `PylonError`: it speaks of your Redis, not of Pylon.
 */
export class RateLimitStoreError extends Error {
  override readonly name = "RateLimitStoreError";
  readonly operation: string;

  constructor(fields: { operation: string; cause: unknown }) {
    const { operation, cause } = fields;
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`${operation}: the rate limit store failed (${reason}); the request was not sent`, { cause });
    this.operation = operation;
  }
}
