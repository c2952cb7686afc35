import type { components } from "@pylonkit/openapi";
import type { FieldsOfKind } from "./declaration.ts";
import type { CustomFieldWrites } from "./value-types.ts";
import { valuesToWrite, type WriteOptions } from "./values-to-write.ts";

/**
 * Custom fields as the bodies of accounts, contacts, issues, tasks, … take them: a list of `{ slug, value }`, or
 * `{ slug, values }` for a multiselect, of the fields that are given. Null, or an empty list for a multiselect, clears a
 * field: the entry then has neither, as Pylon documents. Fields that are not given, or undefined, keep what they hold.
 * @throws PylonCustomFieldError with every fault: an unknown slug or option with the nearest name, a value of another
 * type, a read-only field. Options that are not declared are taken with `allowNewOptions`.
 */
export function writeCustomFields<const Fields extends FieldsOfKind, New extends boolean = false>(
  fields: Fields,
  values: CustomFieldWrites<Fields, New>,
  options: WriteOptions<New> = {},
): components["schemas"]["CustomFieldInput"][] {
  return valuesToWrite(fields, values, options);
}
