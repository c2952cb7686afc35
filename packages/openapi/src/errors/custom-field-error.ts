import { hasName, PylonError } from "./pylon-error.ts";

/** One fault in custom fields: where it is (`/priority`, `/issue/priority/type`), what is wrong, what would be legal, and the nearest name. */
export interface CustomFieldFault {
  readonly path: string;
  readonly message: string;
  readonly legal: readonly string[];
  readonly nearest: string | undefined;
}

/**
 * Values of custom fields that Pylon would refuse or misread, or a declaration of fields that is none. `faults` lists
 * everything wrong, not just the first. Nothing was sent.
 */
export class PylonCustomFieldError extends PylonError {
  override readonly name = "PylonCustomFieldError";
  declare readonly faults: readonly CustomFieldFault[];

  constructor(fields: { faults: readonly CustomFieldFault[] }) {
    super(fields.faults.map((fault) => `${fault.path || "/"}: ${fault.message}`).join("; "), fields);
  }
}

/** A `PylonCustomFieldError`. */
export function isPylonCustomFieldError(error: unknown): error is PylonCustomFieldError {
  return hasName<PylonCustomFieldError>(error, "PylonCustomFieldError");
}
