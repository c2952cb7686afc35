import type { FilterFieldDescriptor } from "@pylonkit/openapi";
import type { Grammar } from "./grammar.ts";

/** `account` of `account.id`: what one would write for a field that answers have inside an object. */
const headOf = (property: string): string => property.split(".", 1)[0] ?? property;

/**
 * The field to filter by where one reads this name: `issue_type` for `type`, `account_id` for `account.id`. `account`
 * alone counts where the slugs of custom fields are known, else it may well be one of them.
 */
export function filteredAs(property: string, { fields, slugs }: Grammar): string | undefined {
  for (const [name, field] of fields) {
    if (field.property === property) return name;
    if (slugs !== "any" && field.property !== undefined && headOf(field.property) === property) return name;
  }
  return undefined;
}

/** The names that answers have and a search does not, each with the field to filter by: `type` with `issue_type`. */
export function readNames(fields: Readonly<Record<string, FilterFieldDescriptor>>): (readonly [string, string])[] {
  return Object.entries(fields).flatMap(([name, { property }]) => {
    const head = property === undefined ? undefined : headOf(property);
    return head === undefined || Object.hasOwn(fields, head) ? [] : [[head, name] as const];
  });
}
