import { resolve, type ApiDocument, type Schema } from "../document/document.ts";

/** A schema of the document and the component it stands in, such as `Issue`. */
interface Part {
  readonly owner: string;
  /** Whether it is the component itself, not something within it. */
  readonly isWhole: boolean;
  readonly schema: Schema;
}

/** Everything the document says of a value; nothing where it says nothing. */
export type Typed = readonly Part[];

const COMPONENT = /^\/components\/schemas\/([^/]+)$/;

/** A schema with all it is composed of, each part with the name of its component. */
export function typed(document: ApiDocument, schema: Schema, owner = "", isWithin = true): Typed {
  const at = resolve(document, schema);
  const component = COMPONENT.exec(at.pointer)?.[1];
  const name = component ?? owner;
  const isWhole = component !== undefined || !isWithin;
  const resolved = at.value as Schema;
  const composed = ["allOf", "anyOf", "oneOf"].flatMap((key) => (resolved[key] ?? []) as readonly Schema[]);
  return [
    { owner: name, isWhole, schema: resolved },
    ...composed.flatMap((part) => typed(document, part, name, !isWhole)),
  ];
}

/** What the document says of a property; `known` where it has the name, not only any name. */
export function propertyOf(document: ApiDocument, object: Typed, name: string): { known: boolean; typed: Typed } {
  const named = object.flatMap(({ schema, owner }) => {
    const properties = schema["properties"] as Readonly<Record<string, Schema>> | undefined;
    const property = properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
    return property ? typed(document, property, owner) : [];
  });
  if (named.length > 0) return { known: true, typed: named };
  return { known: false, typed: inner(document, object, "additionalProperties") };
}

/** What the document says of the items of a list. */
export const itemOf = (document: ApiDocument, list: Typed): Typed => inner(document, list, "items");

const inner = (document: ApiDocument, outer: Typed, key: string): Typed =>
  outer.flatMap(({ schema, owner }) =>
    typeof schema[key] === "object" && schema[key] !== null ? typed(document, schema[key] as Schema, owner) : [],
  );

/** Whether a value is one of those the document lists. */
export const isListed = (value: unknown, parts: Typed): boolean =>
  parts.some(({ schema }) => ((schema["enum"] as readonly unknown[]) ?? [schema["const"]]).includes(value));
