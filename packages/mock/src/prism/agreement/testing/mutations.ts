import * as fc from "fast-check";
import type { Draw } from "./json-arbitrary.ts";
import type { ValidBodies } from "./valid-bodies.ts";
import { keyword, type At, type Reader } from "./located.ts";

/** A place within a body: what stands there, and every schema that may say something about it. */
export interface Site {
  readonly path: readonly string[];
  readonly value: unknown;
  readonly schemas: readonly At[];
}

interface Tools {
  readonly draw: Draw;
  readonly reader: Reader;
  readonly valid: ValidBodies;
}

/** Something else to stand at a site; `undefined` where the mutation has nothing to offer there. */
export type Mutation = (site: Site, tools: Tools) => { readonly value: unknown } | undefined;

const ODD_VALUES: readonly unknown[] = ["text", "", "5", "true", "null", 0, -1, 7, 1.5, 1e21, true, false, [], {}];

const bounds = (site: Site, name: string): readonly number[] =>
  site.schemas.map((at) => keyword(at, name)).filter((bound) => typeof bound === "number");

/** One of several, or nothing where there are none. */
const oneOf = <Value>({ draw }: Tools, values: readonly Value[]) =>
  values.length === 0 ? undefined : { value: draw(fc.constantFrom(...values)) };

const otherValue: Mutation = (_, tools) => oneOf(tools, ODD_VALUES);
const toNull: Mutation = () => ({ value: null });
const wrapped: Mutation = ({ value }, tools) => oneOf(tools, [[value], { value }]);

const numberAtBounds: Mutation = (site, tools) =>
  oneOf(
    tools,
    ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]
      .flatMap((name) => bounds(site, name))
      .flatMap((bound) => [bound - 1, bound, bound + 1, bound + 0.5]),
  );

const lengthAtBounds: Mutation = (site, tools) => {
  const least = bounds(site, "minLength").map((length) => "ü".repeat(Math.max(0, length - 1)));
  const most = bounds(site, "maxLength").flatMap((length) => [
    "a".repeat(length),
    "😀".repeat(length),
    "a".repeat(length + 1),
  ]);
  return oneOf(tools, [...least, ...most, ...(least.length > 0 ? [" "] : [])]);
};

const unknownValue: Mutation = (site, tools) => {
  const known = site.schemas.flatMap((at) => (keyword(at, "enum") ?? []) as readonly unknown[]);
  const near = known
    .filter((value) => typeof value === "string")
    .flatMap((value) => [`${value}s`, value.toUpperCase()]);
  return oneOf(tools, known.length === 0 ? [] : [...near, ...known, "no_such_value"]);
};

/** A text with a character more, less or exchanged: what a pattern or a format has to notice. */
const otherText: Mutation = ({ value }, tools) => {
  if (typeof value !== "string") return undefined;
  const at = tools.draw(fc.nat(value.length));
  const inserted = tools.draw(fc.constantFrom("0", "9", "Z", "-", " ", "\n", "é", ""));
  return { value: value.slice(0, at) + inserted + value.slice(at + tools.draw(fc.nat(1))) };
};

const withoutEntry: Mutation = ({ value }, tools) =>
  Array.isArray(value) && value.length > 0
    ? { value: value.toSpliced(tools.draw(fc.nat(value.length - 1)), 1) }
    : undefined;

const moreEntries: Mutation = (site, tools) => {
  if (!Array.isArray(site.value)) return undefined;
  const value: readonly unknown[] = site.value;
  const entry =
    value.length > 0 ? value[tools.draw(fc.nat(value.length - 1))] : tools.draw(fc.constantFrom(...ODD_VALUES));
  const length = Math.max(1, ...bounds(site, "maxItems").map((most) => most + 1 - value.length));
  return { value: [...value, ...Array.from({ length }, () => entry)] };
};

const noEntries: Mutation = ({ value }) => (Array.isArray(value) ? { value: [] } : undefined);

type Record_ = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Record_ =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const withoutKey: Mutation = ({ value, schemas }, tools) => {
  if (!isObject(value)) return undefined;
  const required = schemas.flatMap((at) => (keyword(at, "required") ?? []) as readonly string[]);
  const names = Object.keys(value);
  const name = oneOf(tools, [
    ...names,
    ...required.filter((one) => names.includes(one)),
    ...required.filter((one) => names.includes(one)),
  ]);
  return name && { value: Object.fromEntries(Object.entries(value).filter(([key]) => key !== name.value)) };
};

/** Adds a property that the schema knows and the body left out, with a value it takes: what exclusions have to notice. */
const knownKey: Mutation = ({ value, schemas }, tools) => {
  if (!isObject(value)) return undefined;
  const known = new Set(schemas.flatMap((at) => Object.keys(keyword(at, "properties") ?? {})));
  const name = oneOf(
    tools,
    [...known].filter((one) => !Object.hasOwn(value, one)),
  )?.value;
  if (name === undefined) return undefined;
  const made = tools.valid.drawPart(
    tools.draw,
    schemas.flatMap((at) => tools.reader.below(at, "properties", name) ?? []),
  );
  return { value: { ...value, [name]: made ?? null } };
};

const extraKey: Mutation = ({ value }, { draw }) =>
  isObject(value)
    ? { value: { ...value, [draw(fc.stringMatching(/^[a-z]{1,8}$/))]: draw(fc.constantFrom(...ODD_VALUES)) } }
    : undefined;

const renamedKey: Mutation = ({ value }, tools) => {
  const name = isObject(value) ? oneOf(tools, Object.keys(value))?.value : undefined;
  if (!isObject(value) || name === undefined) return undefined;
  const renamed = tools.draw(fc.constantFrom(`${name}s`, name.slice(0, -1), name.toUpperCase()));
  return {
    value: Object.fromEntries(Object.entries(value).map(([key, inner]) => [key === name ? renamed : key, inner])),
  };
};

const swappedKeys: Mutation = ({ value }, { draw }) => {
  if (!isObject(value) || Object.keys(value).length < 2) return undefined;
  const [one = "", other = ""] = draw(fc.shuffledSubarray(Object.keys(value), { minLength: 2, maxLength: 2 }));
  return { value: { ...value, [one]: value[other], [other]: value[one] } };
};

/** The mutations that fit what stands at a site. */
export function mutationsFor({ path, value, schemas }: Site): readonly Mutation[] {
  // A body that is no object at all is refused by every schema: worth a few cases, not many.
  const other = path.length === 0 ? [otherValue] : [otherValue, toNull, wrapped];
  const says = (name: string) => schemas.some((at) => keyword(at, name) !== undefined);
  return [
    ...other,
    ...(says("enum") ? [unknownValue, unknownValue] : []),
    ...(says("minimum") || says("maximum") ? [numberAtBounds, numberAtBounds] : []),
    ...(says("minLength") || says("maxLength") ? [lengthAtBounds] : []),
    ...(typeof value === "string"
      ? [otherText, ...(says("pattern") || says("format") ? [otherText, otherText] : [])]
      : []),
    ...(Array.isArray(value) ? [withoutEntry, moreEntries, noEntries] : []),
    ...(isObject(value) ? [withoutKey, withoutKey, knownKey, knownKey, extraKey, renamedKey, swappedKeys] : []),
  ];
}
