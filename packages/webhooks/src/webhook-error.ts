import type { ForeignScheme } from "./foreign-schemes.ts";

/** The mark every error of pylonkit carries; `isPylonError` of the client knows this package's errors by it. */
const BRAND: unique symbol = Symbol.for("pylonkit.error");

/** Why a request was refused. The first four are about its signature, the last two about what it holds. */
export type WebhookRefusal =
  "missing_signature" | "malformed_signature" | "foreign_scheme" | "mismatch" | "invalid_json" | "invalid_payload";

/** One complaint of a schema, as Standard Schema has it. */
export interface WebhookIssue {
  readonly message: string;
  readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined;
}

/** What a `PylonWebhookError` is made of. */
export interface PylonWebhookErrorFields {
  reason: WebhookRefusal;
  /** What follows "refused: " in the message. */
  detail: string;
  scheme?: ForeignScheme | undefined;
  issues?: readonly WebhookIssue[] | undefined;
  cause?: unknown;
}

/**
 * A request that must not be acted on. `reason` is what to branch on, `status` what to answer: 401 where the signature
 * is at fault, 400 where the signature holds and the content is not what you expect. `scheme` names whose signature it
 * is in a `foreign_scheme`, `issues` holds the schema's complaints in an `invalid_payload`. Neither secrets nor the
 * body are in it; a mistake on your own side (no secret, a body that was parsed before) is a `TypeError` instead.
 */
export class PylonWebhookError extends Error {
  override readonly name = "PylonWebhookError";
  readonly [BRAND] = true;
  readonly reason: WebhookRefusal;
  readonly status: 400 | 401;
  readonly scheme: ForeignScheme | undefined;
  readonly issues: readonly WebhookIssue[];

  constructor({ reason, detail, scheme, issues = [], cause }: PylonWebhookErrorFields) {
    super(`refused: ${detail}`);
    this.reason = reason;
    this.status = reason === "invalid_json" || reason === "invalid_payload" ? 400 : 401;
    this.scheme = scheme;
    this.issues = issues;
    // Not enumerable, as the runtime's own: the cause of invalid JSON quotes the body, no logger should print it whole.
    if (cause !== undefined) Object.defineProperty(this, "cause", { value: cause, configurable: true, writable: true });
  }
}

/** A `PylonWebhookError`, whichever copy of the package made it, and with `reason` one of that reason. */
export function isPylonWebhookError<Reason extends WebhookRefusal = WebhookRefusal>(
  error: unknown,
  reason?: Reason,
): error is PylonWebhookError & { readonly reason: Reason } {
  if (typeof error !== "object" || error === null || !(BRAND in error)) return false;
  const { name, reason: found } = error as Partial<PylonWebhookError>;
  return name === "PylonWebhookError" && (reason === undefined || found === reason);
}
