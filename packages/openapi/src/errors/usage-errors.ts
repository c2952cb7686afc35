import { hasName, PylonError } from "./pylon-error.ts";

/**
 * A slot would only be free after `waitMs`, more than the `maxWaitMs` the caller allowed. Nothing was sent and no slot
 * is held.
 */
export class PylonRateLimitWaitError extends PylonError {
  override readonly name = "PylonRateLimitWaitError";
  declare readonly operation: string;
  declare readonly waitMs: number;
  declare readonly maxWaitMs: number;

  constructor(fields: { operation: string; waitMs: number; maxWaitMs: number }) {
    super(
      `${fields.operation}: the next slot is free in ${fields.waitMs} ms, maxWaitMs is ${fields.maxWaitMs}`,
      fields,
    );
  }
}

/** A `PylonRateLimitWaitError`. */
export function isPylonRateLimitWaitError(error: unknown): error is PylonRateLimitWaitError {
  return hasName<PylonRateLimitWaitError>(error, "PylonRateLimitWaitError");
}

/**
 * A path parameter would have made another path of the call: it is missing, empty, `.` or `..` (encoded or not).
 * Thrown before a request is made.
 */
export class PylonPathError extends PylonError {
  override readonly name = "PylonPathError";
  declare readonly path: string;
  declare readonly parameter: string;
  declare readonly value: unknown;

  constructor(fields: { path: string; parameter: string; value: unknown }) {
    const { value } = fields;
    const shown = value === undefined ? "missing" : typeof value === "string" ? JSON.stringify(value) : kindOf(value);
    super(
      `${fields.path}: path parameter "${fields.parameter}" is ${shown}; an id, number or external id is expected`,
      fields,
    );
  }
}

/** Not by JSON, which throws on a bigint and on what contains itself. */
function kindOf(value: unknown): string {
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

/** A `PylonPathError`. */
export function isPylonPathError(error: unknown): error is PylonPathError {
  return hasName<PylonPathError>(error, "PylonPathError");
}

/**
 * Paging cannot go on without losing or repeating items. `cursor` is the last good one: a crawl resumes from there
 * (`undefined` means from the start).
 */
export class PylonPaginationError extends PylonError {
  override readonly name = "PylonPaginationError";
  declare readonly operation: string;
  declare readonly cursor: string | undefined;

  constructor({ operation, cursor, reason }: { operation: string; cursor: string | undefined; reason: string }) {
    super(`${operation}: ${reason}`, { operation, cursor });
  }
}

/** A `PylonPaginationError`. */
export function isPylonPaginationError(error: unknown): error is PylonPaginationError {
  return hasName<PylonPaginationError>(error, "PylonPaginationError");
}

/** One fault of a filter: where it is (`/subfilters/0/operator`), what is wrong, what would be legal, and the nearest name. */
export interface FilterFault {
  readonly path: string;
  readonly message: string;
  readonly legal: readonly string[];
  readonly nearest: string | undefined;
}

/** A filter that Pylon would refuse or misread. `faults` lists everything wrong with it, not just the first. */
export class PylonFilterError extends PylonError {
  override readonly name = "PylonFilterError";
  declare readonly operation: string;
  declare readonly faults: readonly FilterFault[];

  /** `sentences` say the faults in another way than by their paths. */
  constructor(fields: { operation: string; faults: readonly FilterFault[] }, sentences?: string) {
    const byPath = () => fields.faults.map((fault) => `${fault.path || "/"}: ${fault.message}`).join("; ");
    super(`${fields.operation}: ${sentences ?? byPath()}`, fields);
  }
}

/** A `PylonFilterError`. */
export function isPylonFilterError(error: unknown): error is PylonFilterError {
  return hasName<PylonFilterError>(error, "PylonFilterError");
}
