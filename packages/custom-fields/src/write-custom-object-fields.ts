import type { components } from "@pylonkit/openapi";
import type { FieldsOfKind } from "./declaration.ts";
import type { CustomFieldWrites } from "./value-types.ts";
import { valuesToWrite, type WriteOptions } from "./values-to-write.ts";

/** The field that every custom object has by itself: the id of its account. Answers show it in `relations` instead. */
const BUILT_IN = { account: { type: "text" } } as const satisfies FieldsOfKind;

/** The values to write to a custom object, by slug: the declared fields, and `account`. */
export type CustomObjectWrites<Fields extends FieldsOfKind, New extends boolean = false> = CustomFieldWrites<
  Omit<typeof BUILT_IN, keyof Fields> & Fields,
  New
>;

/**
 * Custom fields as the bodies of custom objects take them: a map by slug of `{ value }`, or `{ values }` for a
 * multiselect. `account`, the id of an account, links the object to it and need not be declared. Null clears a field: it
 * is sent as an empty `value`, the way Pylon documents for custom objects. Otherwise as `writeCustomFields`.
 */
export function writeCustomObjectFields<const Fields extends FieldsOfKind, New extends boolean = false>(
  fields: Fields,
  values: CustomObjectWrites<Fields, New>,
  options: WriteOptions<New> = {},
): Record<string, components["schemas"]["CustomFieldEntryInput"]> {
  const written = valuesToWrite({ ...BUILT_IN, ...fields }, values, options);
  return Object.fromEntries(
    written.map(({ slug, ...entry }) => [slug, "value" in entry || "values" in entry ? entry : { value: "" }]),
  );
}
