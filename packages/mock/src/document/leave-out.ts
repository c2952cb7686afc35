import { itemsOf, propertiesOf, valuesOf } from "./composed.ts";
import type { ApiDocument, Schema } from "./document.ts";
import type { IsLater } from "./later.ts";

/**
 * A value without the properties that its schema had only later. The document is the newest one: in an older one such
 * a property cannot be told from one that was never described, which stays.
 */
export function leaveOut(document: ApiDocument, isLater: IsLater, schema: Schema, value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = itemsOf(document, schema);
    return items ? value.map((item) => leaveOut(document, isLater, items, item)) : value;
  }
  if (typeof value !== "object" || value === null) return value;
  const values = valuesOf(document, schema);
  const properties = propertiesOf(document, schema) ?? new Map<string, Schema>();
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const known = properties.get(name) ?? values;
      if (known === undefined) return [[name, inner]];
      return isLater(known) ? [] : [[name, leaveOut(document, isLater, known, inner)]];
    }),
  );
}
