/**
 * A mock in another process that did not do what it was asked. `status` is that of its answer, and undefined where there
 * was none; `errors` are its sentences.
 */
export class MockControlError extends Error {
  override readonly name = "MockControlError";
  readonly status: number | undefined;
  readonly errors: readonly string[];

  constructor(message: string, { status, errors = [], cause }: MockControlFault = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.status = status;
    this.errors = errors;
  }
}

interface MockControlFault {
  readonly status?: number;
  readonly errors?: readonly string[];
  readonly cause?: unknown;
}
