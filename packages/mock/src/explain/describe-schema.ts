import { resolve, type ApiDocument, type Schema } from "../document/document.ts";

const ARTICLES: Readonly<Record<string, string>> = {
  string: "a string",
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  null: "null",
};

/** What a schema allows, in words that finish "must be …": `an integer from 1 to 999`, `one of new, closed`. */
export function describeSchema(document: ApiDocument, unresolved: Schema): string {
  const schema = resolve(document, unresolved).value as Schema;
  const choices = (schema["anyOf"] ?? schema["oneOf"]) as readonly Schema[] | undefined;
  if (choices && schema["type"] === undefined)
    return [...new Set(choices.map((choice) => describeSchema(document, choice)))].join(", or ");
  if (Array.isArray(schema["enum"])) return `one of ${schema["enum"].map(String).join(", ")}`;
  if ("const" in schema) return JSON.stringify(schema["const"]);
  const types = [schema["type"]].flat().filter((type): type is string => typeof type === "string");
  if (types.length === 0) return "something else";
  return types.map((type) => describeType(document, type, schema)).join(" or ");
}

function describeType(document: ApiDocument, type: string, schema: Schema): string {
  const name = ARTICLES[type] ?? type;
  switch (type) {
    case "integer":
    case "number":
      return `${name}${span(schema["minimum"], schema["maximum"], "")}`;
    case "string":
      if (schema["format"] === "binary") return "a file";
      if (schema["minLength"] === 1 && schema["maxLength"] === undefined) return "a string that is not empty";
      if (typeof schema["format"] === "string") return `a string of the format ${schema["format"]}`;
      if (typeof schema["pattern"] === "string") return `a string that matches ${schema["pattern"]}`;
      return `${name}${span(schema["minLength"], schema["maxLength"], " characters")}`;
    case "array": {
      const items = schema["items"] ? ` of which each is ${describeSchema(document, schema["items"] as Schema)}` : "";
      return `${name}${span(schema["minItems"], schema["maxItems"], " items")}${items}`;
    }
    default:
      return name;
  }
}

function span(minimum: unknown, maximum: unknown, unit: string): string {
  const [from, to] = [minimum, maximum].map((bound) =>
    typeof bound === "number" ? `${bound}${bound === 1 ? unit.replace(/s$/, "") : unit}` : undefined,
  );
  if (from !== undefined && from === to) return ` of exactly ${from}`;
  if (from !== undefined && to !== undefined)
    return unit ? ` of ${String(minimum)} to ${to}` : ` from ${from} to ${to}`;
  if (from !== undefined) return ` of at least ${from}`;
  return to === undefined ? "" : ` of at most ${to}`;
}
