import { resolve, type ApiDocument, type Schema } from "./document.ts";

/** The schema and everything it is composed of. */
function parts(document: ApiDocument, unresolved: Schema): readonly Schema[] {
  const schema = resolve(document, unresolved).value as Schema;
  const composed = ["allOf", "anyOf", "oneOf"].flatMap((key) => (schema[key] ?? []) as readonly Schema[]);
  return [schema, unresolved, ...composed.flatMap((part) => parts(document, part))];
}

/** The properties an object may have, or `undefined` where it may have any. */
export function propertiesOf(document: ApiDocument, unresolved: Schema): ReadonlyMap<string, Schema> | undefined {
  const properties = new Map<string, Schema>();
  for (const part of parts(document, unresolved)) {
    if (part["additionalProperties"] !== undefined && part["additionalProperties"] !== false) return undefined;
    if (part["patternProperties"] !== undefined) return undefined;
    for (const [name, schema] of Object.entries((part["properties"] ?? {}) as Record<string, Schema>))
      if (!properties.has(name)) properties.set(name, schema);
  }
  return properties.size > 0 ? properties : undefined;
}

/** What every value of a map is, or `undefined` where the schema is of no map. */
export function valuesOf(document: ApiDocument, unresolved: Schema): Schema | undefined {
  for (const { additionalProperties } of parts(document, unresolved))
    if (typeof additionalProperties === "object" && additionalProperties !== null)
      return additionalProperties as Schema;
  return undefined;
}

/** What the items of a list are, or `undefined` where the schema is of no list. */
export function itemsOf(document: ApiDocument, unresolved: Schema): Schema | undefined {
  for (const part of parts(document, unresolved))
    if (typeof part["items"] === "object" && part["items"] !== null) return part["items"] as Schema;
  return undefined;
}
