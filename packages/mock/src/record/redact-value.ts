import { parseTime } from "../resources/inputs/times.ts";
import { pointerStep, type ApiDocument } from "../document/document.ts";
import type { RedactionRules } from "./redaction-rules.ts";
import { isUuid, type Fakes } from "./fakes.ts";
import { ruleOfField, type Rule } from "./field-rules.ts";
import { redactHtml } from "./redact-html.ts";
import { looksSecret, REDACTED } from "./secrets.ts";
import { isListed, itemOf, propertyOf, type Typed } from "./typed.ts";

/** A value without what it could tell, and the JSON pointers of what was replaced. */
export interface Redacted {
  readonly value: unknown;
  readonly at: readonly string[];
}

/** Redacts values of one recording. */
export interface Redactor {
  /** A body, or a part of one called `name`. What the document says of it is `parts`. */
  readonly value: (value: unknown, parts: Typed, name?: string) => Redacted;
  /** A text by a rule. */
  readonly text: (text: string, rule: Rule) => string;
}

interface Place {
  readonly parts: Typed;
  /** The components of the object it is in. */
  readonly owners: readonly string[];
  readonly name: string;
  readonly pointer: string;
  /** The rule of a filter's field goes for what it is compared with. */
  readonly rule?: Rule | undefined;
}

/** A name as programs write them: those of people begin with a capital. Currencies and languages have some. */
const SLUG = /^(?=.{1,64}$)(?:[a-z0-9][a-z0-9_.-]*(?:-[A-Z]{2})?|[A-Z]{2,5})$/;
const KEY = /^[a-z0-9_][\w.-]{0,63}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const SHORT_NUMBER = /^-?\d{1,6}(?:\.\d{1,4})?$/;

/** From here on a number that the document does not know may be that of a phone. */
const LONG_NUMBER = 1_000_000;

/** The redactor of a recording. `secrets` are texts that must not stay anywhere, whatever rule their field has. */
export function redactor(
  document: ApiDocument,
  {
    fakes,
    rules,
    secrets,
  }: { readonly fakes: Fakes; readonly rules: RedactionRules; readonly secrets: ReadonlySet<string> },
): Redactor {
  const hasSecret = (value: string) => [...secrets].some((secret) => value.includes(secret));
  const label = (text: string) => `label-${fakes.numbered("label", text)}`;
  const isTime = (text: string) => parseTime(text) !== undefined || DATE.test(text);
  const id = (text: string) =>
    (rules.ids === "keep" && isUuid(text)) || /^\d{1,7}$/.test(text) ? text : fakes.id(text);

  const byRule: Readonly<Record<Rule, (text: string) => string>> = {
    keep: (text) => (looksLikeKey(text) ? REDACTED : text),
    id,
    slug: (text) => (SLUG.test(text) && !looksSecret(text) ? text : label(text)),
    time: (text) => (isTime(text) ? text : fakes.text(text)),
    color: (text) => (/^#[0-9a-f]{3,8}$/i.test(text) ? text : fakes.text(text)),
    person: (text) => `Person ${fakes.numbered("person", text)}`,
    company: (text) => `Company ${fakes.numbered("company", text)}`,
    name: (text) => `Name ${fakes.numbered("name", text)}`,
    email: fakes.email,
    domain: fakes.domain,
    phone: fakes.phone,
    url: fakes.url,
    path: (text) => `/path-${fakes.numbered("path", text)}`,
    cursor: (text) => `cursor-${fakes.numbered("cursor", text)}`,
    label,
    value(text) {
      if (text === "true" || text === "false" || isTime(text) || SHORT_NUMBER.test(text)) return text;
      return isUuid(text) ? id(text) : label(text);
    },
    text: fakes.text,
    html: (text) => redactHtml(text, fakes),
    secret: () => REDACTED,
  };

  /** An empty text tells nothing, and stands for nothing at Pylon. */
  const text = (value: string, rule: Rule) => {
    const fake = value === "" ? value : byRule[rule](value);
    return fake === value && hasSecret(value) ? REDACTED : fake;
  };

  const ruleOf = (value: string, { owners, name, parts, rule }: Place): Rule => {
    const asked = owners.map((owner) => rules.fields.get(`${owner}.${name}`)).find(Boolean) ?? rules.fields.get(name);
    if (asked) return asked;
    if (isListed(value, parts)) return "keep";
    if (rule) return rule;
    if (parts.some(({ schema }) => schema["format"] === "date-time" || schema["format"] === "date")) return "time";
    return ruleOfField(owners, name) ?? "text";
  };

  const keyOf = (name: string, known: boolean) =>
    known || (((KEY.test(name) && !looksSecret(name)) || isTime(name)) && !hasSecret(name))
      ? name
      : `key-${fakes.numbered("key", name)}`;

  const walk = (value: unknown, place: Place, at: string[]): unknown => {
    if (typeof value === "string") {
      const fake = text(value, ruleOf(value, place));
      if (fake !== value) at.push(place.pointer);
      return fake;
    }
    if (typeof value === "number") return number(value, place, at);
    if (Array.isArray(value))
      return value.map((item, index) =>
        walk(item, { ...place, parts: itemOf(document, place.parts), pointer: `${place.pointer}/${index}` }, at),
      );
    if (typeof value !== "object" || value === null) return value;
    const owners = place.parts.map(({ owner }) => owner).filter(Boolean);
    const compared = comparedBy(value as Readonly<Record<string, unknown>>, owners);
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        const property = propertyOf(document, place.parts, name);
        const key = keyOf(name, property.known);
        const rule = name === "value" || name === "values" ? compared : undefined;
        const pointer = `${place.pointer}/${pointerStep(key)}`;
        return [key, walk(inner, { parts: property.typed, owners, name, pointer, rule }, at)];
      }),
    );
  };

  const number = (value: number, place: Place, at: string[]): number => {
    if (place.parts.length > 0 || Math.abs(value) < LONG_NUMBER) return value;
    at.push(place.pointer);
    return 0;
  };

  return {
    text,
    value(value, parts, name = "") {
      const at: string[] = [];
      return { value: walk(value, { parts, owners: [], name, pointer: "" }, at), at };
    },
  };
}

/** `keep` is a user's word for a field; what is plainly a key stays out all the same. */
const looksLikeKey = (text: string): boolean => looksSecret(text) && !text.includes("@");

/** By which rule a filter's operands go: that of the field they are compared with. */
function comparedBy(object: Readonly<Record<string, unknown>>, owners: readonly string[]): Rule | undefined {
  const { field } = object;
  if (!owners.includes("Filter") || typeof field !== "string") return undefined;
  if (field === "title" || field === "body_html") return "text";
  return ruleOfField([], field) ?? "value";
}
