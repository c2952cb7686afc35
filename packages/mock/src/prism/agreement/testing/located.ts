import { pointerStep, resolve, type ApiDocument, type Schema } from "../../../document/document.ts";

/** A schema and where in the document it stands, as a JSON pointer without `#`. */
export interface At {
  readonly schema: Schema | boolean;
  readonly pointer: string;
}

/** Reads a document's schemas with their places. */
export interface Reader {
  /** What stands below a keyword: `below(at, "properties", "name")`. `undefined` where nothing does. */
  below(at: At, ...steps: readonly string[]): At | undefined;
  /** The schemas of a keyword that holds a list, such as `anyOf`. */
  list(at: At, keyword: string): readonly At[];
  /** The schema, what it refers to and what its `allOf` joins, to the end: all of them hold for the same value. */
  joined(at: At): readonly At[];
}

/** A keyword's value, or `undefined` in a schema that is `true` or `false`. */
export const keyword = (at: At, name: string): unknown => (typeof at.schema === "object" ? at.schema[name] : undefined);

const isSchema = (value: unknown): value is Schema | boolean =>
  typeof value === "boolean" || (typeof value === "object" && value !== null && !Array.isArray(value));

/** A reader of one document. */
export function readerOf(document: ApiDocument): Reader {
  const below: Reader["below"] = (at, ...steps) => {
    let value: unknown = at.schema;
    for (const step of steps)
      value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[step] : undefined;
    return isSchema(value) ? { schema: value, pointer: [at.pointer, ...steps.map(pointerStep)].join("/") } : undefined;
  };
  const list: Reader["list"] = (at, name) =>
    ((keyword(at, name) ?? []) as readonly unknown[]).flatMap((_, index) => below(at, name, String(index)) ?? []);
  const joined: Reader["joined"] = (at) => {
    const target = keyword(at, "$ref") === undefined ? [] : [resolve(document, { $ref: keyword(at, "$ref") })];
    return [
      at,
      ...target.flatMap(({ value, pointer }) => joined({ schema: value as Schema, pointer })),
      ...list(at, "allOf").flatMap(joined),
    ];
  };
  return { below, list, joined };
}

/** Every schema that can be reached from one, each once. */
export function reachable(document: ApiDocument, start: At): readonly At[] {
  const reader = readerOf(document);
  const found = new Map<string, At>();
  const waiting = [start];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (found.has(at.pointer)) continue;
    found.set(at.pointer, at);
    waiting.push(...reader.joined(at), ...children(reader, at));
  }
  return [...found.values()];
}

const SINGLE = ["items", "not", "if", "then", "else", "additionalProperties", "propertyNames", "contains"];
const LISTS = ["anyOf", "oneOf", "prefixItems"];
const MAPS = ["properties", "patternProperties", "dependentSchemas"];

function children(reader: Reader, at: At): readonly At[] {
  return [
    ...SINGLE.flatMap((name) => reader.below(at, name) ?? []),
    ...LISTS.flatMap((name) => reader.list(at, name)),
    ...MAPS.flatMap((map) => Object.keys(keyword(at, map) ?? {}).flatMap((name) => reader.below(at, map, name) ?? [])),
  ];
}
