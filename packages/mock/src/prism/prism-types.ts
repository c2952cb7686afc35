/**
 * The parts of Prism's types that the mock relies on, written down here: Prism's own pull in types of packages that
 * are not installed, and would leak into what this package publishes.
 */

/** What Prism found wrong. Severity 0 is an error, 1 a warning such as a deprecated parameter. */
export interface Violation {
  readonly path?: readonly string[];
  readonly code?: string | number;
  readonly message: string;
  readonly severity: number;
}

/** A request as Prism takes it; header names in lower case. */
export interface PrismRequest {
  readonly method: string;
  readonly url: { readonly path: string; readonly query: Readonly<Record<string, string | string[]>> };
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** An answer as Prism takes it. */
export interface PrismAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** An operation in Prism's own form, opaque to us. */
export type PrismOperation = Readonly<Record<string, unknown>>;

/** fp-ts' Either, which Prism's components speak. */
export type Either<Left, Right> =
  { readonly _tag: "Left"; readonly left: Left } | { readonly _tag: "Right"; readonly right: Right };

/** A `mock` component: reads the operation, the request and its violations, and answers. */
export type MockComponent<Config> = (given: {
  readonly resource: PrismOperation;
  readonly input: { readonly data: PrismRequest; readonly validations: readonly Violation[] };
  readonly config: Config;
}) => (logger: PrismLogger) => Either<Error, PrismAnswer>;

/** What Prism logs to. */
export interface PrismLogger {
  child(): PrismLogger;
  readonly [level: string]: unknown;
}

/** What one request through Prism comes to. */
export interface PrismResult {
  readonly output: PrismAnswer;
  readonly validations: { readonly input: readonly Violation[]; readonly output: readonly Violation[] };
}
