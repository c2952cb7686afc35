import { BOUNDS, type Json, type SchemaFacts } from "./facts.ts";
import { canonical, compact, isObject, listOf, mapValues, objectOf, same, sortedSet, type JsonObject } from "./json.ts";
import { proseFacts } from "./prose.ts";
import { isTypeUnion, rulesOf } from "./rules.ts";

/** How a document is read. `prose`: facts in descriptions count. `documentation`: texts for people are kept, for comparison. */
export interface Reading {
  prose: boolean;
  documentation: boolean;
}

const SCHEMA_REFERENCE = "#/components/schemas/";

/** The name a reference to a shared schema ends in. */
const nameOf = (reference: unknown): string | undefined =>
  typeof reference === "string" && reference.startsWith(SCHEMA_REFERENCE)
    ? reference.slice(SCHEMA_REFERENCE.length).replaceAll("~1", "/").replaceAll("~0", "~")
    : undefined;

/** The facts of a schema as it stands there; what it refers to stays a name. Reads OpenAPI 3.0 and 3.1. */
export function schemaFacts(raw: unknown, reading: Reading): SchemaFacts {
  const schema = objectOf(raw);
  const types = [schema["type"]].flat().filter((type) => typeof type === "string");
  const named = types.filter((type) => type !== "null");
  const folded = unionFacts(schema, reading);
  const { ref = folded.ref, ...own } = compact(ownFacts(schema, reading));
  const type = named.length > 1 ? sortedSet(named) : (named[0] ?? folded.type);
  const nullable = types.includes("null") || schema["nullable"] === true || folded.nullable === true;
  const first = { ref, type, ...(nullable ? { nullable } : {}) };
  const facts: SchemaFacts = compact({ ...first, ...folded, ...own, ...first });
  const prose = reading.prose && typeof schema["description"] === "string" ? describe(schema, facts) : undefined;
  return { ...facts, ...(prose ? { prose } : {}), ...documentationOf(schema, reading) };
}

function describe(schema: JsonObject, facts: SchemaFacts) {
  const type = typeof facts.type === "string" ? facts.type : undefined;
  const itemType = typeof facts.items?.type === "string" ? facts.items.type : undefined;
  const found = proseFacts(String(schema["description"]), { type, itemType, hasEnum: facts.enum !== undefined });
  // What the schema says itself needs no second witness.
  return found && compact({ ...found, ...(facts.default === undefined ? {} : { default: undefined }) });
}

/** What a schema says in keywords of its own, apart from its type and its unions. */
function ownFacts(schema: JsonObject, reading: Reading): SchemaFacts {
  const bounds = BOUNDS.flatMap((keyword) => {
    const value = schema[keyword];
    return typeof value === "number" || (keyword === "uniqueItems" && value === true) ? [[keyword, value]] : [];
  });
  const values = schema["const"] === undefined ? listOf(schema["enum"]) : [schema["const"]];
  const additional = schema["additionalProperties"];
  const depth = schema["x-pylon-max-depth"];
  return {
    ref: nameOf(schema["$ref"]),
    format: text(schema["format"]),
    pattern: text(schema["pattern"]),
    ...(schema["deprecated"] === true ? { deprecated: true as const } : {}),
    enum: sortedSet(values.filter((value) => value !== null) as Json[]),
    default: schema["default"] === undefined ? undefined : canonical(schema["default"]),
    ...(Object.fromEntries(bounds) as SchemaFacts),
    ...(typeof depth === "number" ? { maxDepth: depth } : {}),
    required: sortedSet(listOf(schema["required"]).filter((name) => typeof name === "string")),
    properties: mapValues(objectOf(schema["properties"]), (property) => schemaFacts(property, reading)),
    ...(isObject(schema["items"]) ? { items: schemaFacts(schema["items"], reading) } : {}),
    ...(isObject(additional) && Object.keys(additional).length > 0 ? { map: schemaFacts(additional, reading) } : {}),
    ...(additional === false ? { closed: true as const } : {}),
    rules: rulesOf(schema),
  };
}

/**
 * `anyOf`, `oneOf` and `allOf`, folded where they say no more than one schema could: null beside a schema is that
 * schema, nullable; an enum beside any string is an open enum. Unions of rules are no types and are left to the rules.
 */
function unionFacts(schema: JsonObject, reading: Reading): SchemaFacts {
  const unions = Object.fromEntries(["allOf", "anyOf", "oneOf"].map((key) => [key, typesIn(schema[key])]));
  const all = unions["allOf"] ?? [];
  if (all.length === 1) return schemaFacts(all[0], reading);
  if (all.length > 1) return { all: all.map((part) => schemaFacts(part, reading)) };
  const parts = [...(unions["anyOf"] ?? []), ...(unions["oneOf"] ?? [])].map((part) => schemaFacts(part, reading));
  if (parts.length === 0) return {};
  const rest = parts.filter((part) => !same(part, { nullable: true }));
  const nullable = rest.length < parts.length ? { nullable: true as const } : {};
  const [first, second] = rest;
  if (first && rest.length === 1) return { ...first, ...nullable };
  if (first && second && rest.length === 2) {
    const [listed, other] = first.enum ? [first, second] : [second, first];
    const { nullable: also = nullable.nullable, ...plain } = other;
    const nulls = also ? { nullable: also } : {};
    if (listed.enum && same(plain, { type: listed.type })) return { ...listed, open: true, ...nulls };
  }
  return { any: sortedSet(rest), ...nullable };
}

const typesIn = (parts: unknown): unknown[] => (isTypeUnion(parts) ? listOf(parts) : []);

function documentationOf(schema: JsonObject, reading: Reading): Pick<SchemaFacts, "documentation"> {
  if (!reading.documentation) return {};
  const { title, description, example, examples } = schema;
  const texts = compact({ title, description, example, examples });
  return Object.keys(texts).length > 0 ? { documentation: canonical(texts) } : {};
}

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
