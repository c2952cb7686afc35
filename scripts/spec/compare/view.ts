import type { Digest, Json, SchemaFacts } from "../digest/facts.ts";
import { sortedSet } from "../digest/json.ts";

/** A schema with its references followed, as one compares it. */
export interface View {
  /** The shared schema it is, if it refers to one. */
  name: string | undefined;
  facts: SchemaFacts;
  /** The keys of `facts` that a description said, not the schema. */
  said: ReadonlySet<string>;
}

/**
 * Follows a schema to all that holds for it: a reference's target under what stands beside the reference, the parts of
 * a union or an `allOf` laid over one another. With `prose`, what a description says counts where the schema is silent.
 */
export function viewOf(digest: Digest, schema: SchemaFacts, prose: boolean, depth = 0): View {
  const { ref, ...own } = schema;
  const target =
    ref === undefined || depth > 20 ? {} : viewOf(digest, digest.schemas[ref] ?? {}, prose, depth + 1).facts;
  const { any = [], all = [], ...facts }: SchemaFacts = { ...target, ...own };
  const parts = [...any, ...all].map((part) => viewOf(digest, part, prose, depth + 1).facts);
  const merged: SchemaFacts = parts.length === 0 ? facts : laidOver(facts, parts, any.length > 0);
  const said = Object.keys(merged.prose ?? {}).filter((key) => merged[key as keyof SchemaFacts] === undefined);
  return { name: ref, facts: prose ? withProse(merged) : merged, said: new Set(said) };
}

/** A union takes what any part takes, so what it requires is what all of them do; an `allOf` requires what any does. */
function laidOver(facts: SchemaFacts, parts: readonly SchemaFacts[], union: boolean): SchemaFacts {
  const types = sortedSet([facts, ...parts].flatMap(typesOf));
  const enums = parts.flatMap((part) => part.enum ?? []);
  const required = parts.map((part) => new Set(part.required ?? []));
  const shared = [...(required[0] ?? [])].filter((name) => required.every((names) => names.has(name)));
  const musts = union ? shared : required.flatMap((names) => [...names]);
  return {
    ...Object.assign({}, ...parts.toReversed()),
    ...facts,
    ...(types.length > 0 ? { type: types.length === 1 ? types[0] : types } : {}),
    ...(enums.length > 0 ? { enum: sortedSet(enums) } : {}),
    ...(enums.length > 0 && union && parts.some((part) => part.open || !part.enum) ? { open: true } : {}),
    properties: Object.assign({}, ...parts.toReversed().map((part) => part.properties ?? {}), facts.properties ?? {}),
    required: sortedSet([...(facts.required ?? []), ...musts]),
  } as SchemaFacts;
}

function withProse({ prose, ...facts }: SchemaFacts): SchemaFacts {
  if (!prose) return facts;
  const { open, ...said } = prose;
  const openly = open && (facts.enum ?? said.enum) ? { open } : {};
  return { ...said, ...facts, ...openly };
}

/** The types of a value; of a schema that names none, what its keywords are about. */
export function typesOf({ type, properties, map, items, enum: values }: SchemaFacts): string[] {
  if (type !== undefined) return [type].flat();
  if ((properties && Object.keys(properties).length > 0) || map) return ["object"];
  if (items) return ["array"];
  return sortedSet((values ?? []).map((value) => typeof value));
}

/** A schema in a few words: `string`, `Issue[]`, `map of string`, `MiniUser or null`. */
export function summaryOf({ ref, nullable, items, map, any, ...facts }: SchemaFacts): string {
  const types = typesOf(facts);
  const inner = items ? summaryOf(items) : undefined;
  const array = inner === undefined ? "array" : inner.includes(" ") ? `(${inner})[]` : `${inner}[]`;
  const words =
    ref ??
    (any
      ? any.map(summaryOf).join(" or ")
      : items
        ? array
        : map
          ? `map of ${summaryOf(map)}`
          : types.join(" or ") || "anything");
  return nullable ? `${words} or null` : words;
}

/** The values of an enum with whether others occur; nothing where a schema lists none. */
export const enumOf = ({ enum: values, open }: SchemaFacts): Json | undefined =>
  values === undefined ? undefined : { values, ...(open ? { open } : {}) };
