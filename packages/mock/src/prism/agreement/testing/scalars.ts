import * as fc from "fast-check";
import { keyword, type At } from "./located.ts";

const TYPES = ["null", "boolean", "integer", "number", "string", "array", "object"];

/** Keywords that only speak about one type, for schemas that leave `type` out. */
const IMPLIED: Readonly<Record<string, string>> = {
  properties: "object",
  required: "object",
  additionalProperties: "object",
  items: "array",
  pattern: "string",
  minLength: "string",
  format: "string",
  minimum: "number",
};

/** The types all rules allow, `integer` within `number`. */
export function typesOf(rules: readonly At[]): readonly string[] {
  const lists = rules.flatMap((rule) => {
    const type = keyword(rule, "type");
    return type === undefined ? [] : [[type].flat() as string[]];
  });
  const fixed = fixedValues(rules)?.map(typeOf);
  if (fixed) return [...new Set(fixed)].filter((type) => lists.every((list) => allows(list, type)));
  if (lists.length === 0) {
    const implied = Object.entries(IMPLIED).find(([name]) => rules.some((rule) => keyword(rule, name) !== undefined));
    return implied ? [implied[1]] : TYPES.slice(0, 5);
  }
  const allowed = TYPES.filter((type) => lists.every((list) => allows(list, type)));
  return allowed.includes("number") ? allowed.filter((type) => type !== "integer") : allowed;
}

const allows = (list: readonly string[], type: string) =>
  list.includes(type) || (type === "integer" && list.includes("number"));

/** The JSON Schema type of a value. */
export function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" ? (Number.isInteger(value) ? "integer" : "number") : typeof value;
}

/** The values that `enum` and `const` leave, or `undefined` where neither speaks. */
function fixedValues(rules: readonly At[]): readonly unknown[] | undefined {
  const lists = rules.flatMap((rule) => {
    const list = keyword(rule, "enum");
    const one = keyword(rule, "const");
    return [...(list === undefined ? [] : [list as unknown[]]), ...(one === undefined ? [] : [[one]])];
  });
  const [first, ...others] = lists;
  return first?.filter((value) => others.every((list) => list.includes(value)));
}

/** Values of one type that keep to the rules, or `undefined` where there are none. */
export function scalarOf(type: string, rules: readonly At[]): fc.Arbitrary<unknown> | undefined {
  const fixed = fixedValues(rules)?.filter((value) => typeOf(value) === type);
  if (fixed) return fixed.length > 0 ? fc.constantFrom(...fixed) : undefined;
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
    case "number":
      return numberOf(type, rules);
    default:
      return textOf(rules);
  }
}

const bounds = (rules: readonly At[], name: string) =>
  rules.map((rule) => keyword(rule, name)).filter((bound) => typeof bound === "number");

function numberOf(type: string, rules: readonly At[]): fc.Arbitrary<number> | undefined {
  const step = type === "integer" ? 1 : 1e-6;
  const min = Math.max(
    Number.MIN_SAFE_INTEGER,
    ...bounds(rules, "minimum"),
    ...bounds(rules, "exclusiveMinimum").map((bound) => bound + step),
  );
  const max = Math.min(
    Number.MAX_SAFE_INTEGER,
    ...bounds(rules, "maximum"),
    ...bounds(rules, "exclusiveMaximum").map((bound) => bound - step),
  );
  if (min > max) return undefined;
  const integers = fc.maxSafeInteger().map((value) => {
    const [from, to] = [Math.ceil(min), Math.floor(max)];
    return value >= from && value <= to ? value : from + (Math.abs(value) % (to - from + 1));
  });
  return type === "integer" ? integers : fc.oneof(integers, fc.double({ min, max, noNaN: true }));
}

/** Values of the formats that validators check. Others say nothing. */
const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  uuid: fc.uuid(),
  email: fc.constantFrom("maya.chen@brightwater.example", "a@b.example", "o'neil+x@mail.b.example"),
  uri: fc.webUrl(),
  "date-time": fc
    .date({ min: new Date("1970-01-01T00:00:00Z"), max: new Date("2199-12-31T23:59:59Z"), noInvalidDate: true })
    .map((date) => date.toISOString()),
  date: fc
    .date({ min: new Date("1970-01-01T00:00:00Z"), max: new Date("2199-12-31T23:59:59Z"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
};

function textOf(rules: readonly At[]): fc.Arbitrary<string> {
  const minLength = Math.max(0, ...bounds(rules, "minLength"));
  const maxLength = Math.max(minLength, Math.min(minLength + 24, ...bounds(rules, "maxLength")));
  const patterns = rules.flatMap((rule) => (keyword(rule, "pattern") ?? []) as string | never[]);
  const [pattern] = patterns;
  if (pattern !== undefined) {
    const others = patterns.slice(1).map((one) => new RegExp(one, "u"));
    return fc.stringMatching(new RegExp(pattern, "u")).filter((text) => others.every((other) => other.test(text)));
  }
  const format = rules.map((rule) => FORMATS[String(keyword(rule, "format"))]).find((one) => one !== undefined);
  return format ?? fc.oneof(fc.string({ minLength, maxLength }), fc.string({ minLength, maxLength, unit: "grapheme" }));
}
