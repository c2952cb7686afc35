import type { CustomFieldDeclaration, FieldsOfKind } from "./declaration.ts";
import { entriesOf, type CustomFieldHolder } from "./entries.ts";
import { FORMS, isPlainType } from "./forms.ts";
import type { CustomFieldReads } from "./value-types.ts";

/** All that an object carries in custom fields, beside what was declared. */
export interface InspectedCustomFields<Fields extends FieldsOfKind> {
  /** What `readCustomFields` returns. */
  readonly values: CustomFieldReads<Fields>;
  /** Texts that could not be read as the type their field declares, by slug. */
  readonly unreadable: Readonly<Record<string, string>>;
  /** Options that the declaration does not list: it is older than they are. */
  readonly newOptions: Readonly<Record<string, readonly string[]>>;
  /** Fields that the declaration does not have, with all their texts, by slug. */
  readonly undeclared: Readonly<Record<string, readonly string[]>>;
}

/**
 * The custom fields of an object, by slug and typed by their declaration: numbers as `number`, datetimes as `Date`,
 * dates as the text of a day, users as their id, options as their slug, a multiselect as a list of them. A field is
 * null (a multiselect empty) where it is missing, not set, or of a text that does not read as its type;
 * `customFieldValue` has that text. Never throws on what Pylon sends: options that are not declared are kept.
 */
export function readCustomFields<const Fields extends FieldsOfKind>(
  object: CustomFieldHolder | null | undefined,
  fields: Fields,
): CustomFieldReads<Fields> {
  return inspectCustomFields(object, fields).values;
}

/** Reads as `readCustomFields` does and says besides what a declaration does not know or could not read. Nothing is lost. */
export function inspectCustomFields<const Fields extends FieldsOfKind>(
  object: CustomFieldHolder | null | undefined,
  fields: Fields,
): InspectedCustomFields<Fields> {
  const entries = entriesOf(object);
  const declared = Object.entries<CustomFieldDeclaration>(fields).map(([slug, field]) => {
    const texts = entries.get(slug)?.values ?? [];
    return { slug, field, texts, value: valueOf(field, texts) };
  });
  const unread = declared.flatMap(({ slug, texts: [text], value }) =>
    value === null && text !== undefined ? [[slug, text] as const] : [],
  );
  const newer = declared
    .map(({ slug, field, texts }) => [slug, texts.filter((text) => field.options?.includes(text) === false)] as const)
    .filter(([, options]) => options.length > 0);
  const others = [...entries].filter(([slug]) => !Object.hasOwn(fields, slug));
  return {
    values: Object.fromEntries(declared.map(({ slug, value }) => [slug, value])) as CustomFieldReads<Fields>,
    unreadable: Object.fromEntries(unread),
    newOptions: Object.fromEntries(newer),
    undeclared: Object.fromEntries(others.map(([slug, { values }]) => [slug, values])),
  };
}

function valueOf({ type }: CustomFieldDeclaration, texts: readonly string[]): unknown {
  if (type === "multiselect") return [...texts];
  const [text] = texts;
  if (text === undefined) return null;
  // A type of another version of the spec, in a declaration that was not checked, is read as text.
  return isPlainType(type) ? (FORMS[type].read(text) ?? null) : text;
}
