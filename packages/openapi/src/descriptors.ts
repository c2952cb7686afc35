/** How sure we are of a figure: seen in a live header, written in Pylon's documentation, or inferred from its tier. */
export type Evidence = "recorded" | "documented" | "mapped";

/** Requests an organization may make of one operation in one window. */
export interface RateLimit {
  readonly limit: number;
  readonly windowSeconds: number;
  readonly evidence: Evidence;
  /** The newest figure Pylon's documentation gave, where `limit` rests on weaker evidence. */
  readonly documented?: number;
}

/**
 * Whether a call may be sent again when nobody knows what became of it: `safe` only reads, `idempotent` has the same
 * effect twice as once, `never` may act twice.
 */
export type RetrySafety = "safe" | "idempotent" | "never";

/** One row of `OPERATIONS`: what the layers need to know of an operation. */
export interface OperationDescriptor {
  readonly rateLimit: RateLimit | "unknown";
  readonly retry: RetrySafety;
  /** The spec date that first had it, where later than 2025-09. */
  readonly since?: string;
  readonly evidence?: "path-only";
}

/** Where a paged operation takes its cursor and page size, and where its answer holds items and the next cursor. */
export interface PaginationDescriptor {
  readonly cursor: { readonly in: "query" | "body"; readonly name: string };
  readonly limit: {
    readonly in: "query" | "body";
    readonly name: string;
    readonly minimum: number;
    readonly maximum: number;
    /** What the server takes where none is sent; missing where it then answers everything at once. */
    readonly default?: number;
  };
  /** JSON pointers into the 200 answer. */
  readonly items: string;
  readonly next: string;
  readonly hasNext: string;
}

/** The time window a list asks for: its two parameters and how long it may be, by the newest and by the strictest source. */
export interface TimeWindowDescriptor {
  readonly start: string;
  readonly end: string;
  readonly maxDays: number;
  readonly strictestMaxDays: number;
}

/** What an operator takes: one value, a list, exactly two values, nested filters, or nothing. */
export type OperandKind = "value" | "values" | "values/2" | "subfilters" | "none";

/** One field a search can filter by. */
export interface FilterFieldDescriptor {
  readonly type: string;
  readonly operators: readonly string[];
  /** Values known to exist; others may (custom statuses). */
  readonly known?: readonly string[];
  /** The only values there are. */
  readonly values?: readonly string[];
  /** The property one reads, where its name differs from the field's. */
  readonly property?: string;
}

/** The filter grammar of one search. */
export interface FilterDescriptor {
  /** Whether any custom field's slug is a field too. */
  readonly customFields: boolean;
  readonly fields: Readonly<Record<string, FilterFieldDescriptor>>;
}
