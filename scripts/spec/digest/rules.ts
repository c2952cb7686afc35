import type { Json } from "./facts.ts";
import { canonical, isObject, listOf, objectOf, same, type JsonObject } from "./json.ts";

const KEYWORDS = ["if", "then", "else", "not", "allOf", "anyOf", "oneOf", "dependentRequired", "dependentSchemas"];

/**
 * The rules that join several properties of a schema, as the JSON Schema they are written in, each with the sentence
 * beside it. One rule stands at the top beside its `x-pylon-message`; several are the `allOf` of
 * `if: { type: object }` / `then`.
 */
export function rulesOf(schema: JsonObject): Json[] {
  const several = same(schema["if"], { type: "object" }) ? listOf(objectOf(schema["then"])["allOf"]) : [];
  const rules = several.filter(isObject);
  const one = ruleOf(schema);
  return [...(one ? [one] : []), ...rules.map((rule) => canonical(rule))];
}

function ruleOf(schema: JsonObject): Json | undefined {
  if (schema["x-pylon-message"] === undefined) return undefined;
  const keywords = Object.fromEntries(
    KEYWORDS.flatMap((key) => (schema[key] === undefined ? [] : [[key, schema[key]]])),
  );
  if (Object.keys(keywords).length === 0) return undefined;
  return canonical({ ...keywords, "x-pylon-message": schema["x-pylon-message"] });
}
