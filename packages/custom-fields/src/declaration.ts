import type { components } from "@pylonkit/openapi";

/** The names that an open enum of the spec knows, without the `string` beside them. */
export type Known<Name extends string> = Name extends unknown ? (string extends Name ? never : Name) : never;

/** The types of custom fields that the spec names. Each holds texts on the wire; see `readCustomFields` for what is made of them. */
export type CustomFieldType = Known<components["schemas"]["CustomFieldType"]>;

/** The types whose values are options, named by their slugs. */
export type SelectType = "select" | "multiselect";

/** The types whose values are of a form of their own. */
export type PlainType = Exclude<CustomFieldType, SelectType>;

/**
 * What is known of one custom field: its type, the slugs of its options where it is a select or multiselect, and
 * `readOnly` where Pylon takes no values for it, as for fields that a CRM keeps in step.
 */
export type CustomFieldDeclaration =
  | { readonly type: PlainType; readonly options?: never; readonly readOnly?: true }
  | { readonly type: SelectType; readonly options: readonly string[]; readonly readOnly?: true };

/** The custom fields of one kind of object, by slug. */
export type FieldsOfKind = Readonly<Record<string, CustomFieldDeclaration>>;

/** The custom fields of a workspace, by the kind of object (`issue`, `account`, …, or the slug of a custom object type). */
export type CustomFieldDeclarations = Readonly<Record<string, FieldsOfKind>>;
