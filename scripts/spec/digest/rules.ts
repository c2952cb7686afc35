import type { Json } from "./facts.ts";
import { canonical, isObject, listOf, objectOf, same, type JsonObject } from "./json.ts";

const KEYWORDS = ["if", "then", "else", "not", "allOf", "anyOf", "oneOf", "dependentRequired", "dependentSchemas"];

/** Keywords that say what a value is; a union with none of them in any part is a rule over properties. */
const TYPING = ["$ref", "type", "enum", "const", "format", "pattern", "items"];

/**
 * The rules that join several properties of a schema, as the JSON Schema they are written in, each with the sentence
 * beside it. One rule stands beside its `x-pylon-message`, at the top or in the `then` of `if: { type: object }`;
 * several are the `allOf` of that `then`.
 */
export function rulesOf(schema: JsonObject): Json[] {
  const wrapped = same(schema["if"], { type: "object" }) ? objectOf(schema["then"]) : {};
  const several = listOf(wrapped["allOf"]).filter(isObject).map(canonical);
  return [...ruleBeside(schema), ...(several.length > 0 ? several : ruleBeside(wrapped))];
}

function ruleBeside(schema: JsonObject): Json[] {
  if (schema["x-pylon-message"] === undefined) return [];
  const keywords = KEYWORDS.filter((key) => schema[key] !== undefined && !(isUnion(key) && isTypeUnion(schema[key])));
  if (keywords.length === 0) return [];
  return [canonical(Object.fromEntries([...keywords, "x-pylon-message"].map((key) => [key, schema[key]])))];
}

const isUnion = (key: string): boolean => key === "anyOf" || key === "oneOf" || key === "allOf";

/** Whether the parts of a union are what a value can be, in contrast to rules such as "a or b is required". */
export const isTypeUnion = (parts: unknown): boolean =>
  listOf(parts).some((part) => TYPING.some((keyword) => objectOf(part)[keyword] !== undefined));
