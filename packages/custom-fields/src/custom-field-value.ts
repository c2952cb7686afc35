import { entriesOf, type CustomFieldHolder } from "./entries.ts";

/**
 * The text a custom field holds, whatever its type; the first one where there are several; null where the object has
 * no such field or nothing in it. For options it is the slug, for users and other objects the id.
 */
export function customFieldValue(object: CustomFieldHolder | null | undefined, slug: string): string | null {
  return entriesOf(object).get(slug)?.values[0] ?? null;
}

/** All texts a custom field holds: several for a multiselect, one for others, none where it is not set. */
export function customFieldValues(object: CustomFieldHolder | null | undefined, slug: string): string[] {
  return [...(entriesOf(object).get(slug)?.values ?? [])];
}

/**
 * What a person sees for a custom field: the labels of its options, one per value. Pylon sends them undocumented and
 * not on every field (`interpreted_value`, recorded in October 2026); where one is missing it is the value itself.
 */
export function customFieldLabels(object: CustomFieldHolder | null | undefined, slug: string): string[] {
  const { values = [], labels = [] } = entriesOf(object).get(slug) ?? {};
  return values.map((value, index) => labels[index] ?? value);
}
