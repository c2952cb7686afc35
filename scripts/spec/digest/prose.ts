import type { Json, ProseFacts } from "./facts.ts";
import { compact, sortedSet } from "./json.ts";
import { boundsIn, maxDepthIn } from "./limits.ts";

/** What is known of a value's type when its description is read: a figure bounds a number, but counts the items of a list. */
export interface Described {
  type: string | undefined;
  /** Of the items of a list. */
  itemType?: string | undefined;
  hasEnum?: boolean;
}

/**
 * The facts that the description of a value holds beyond its schema: values it may have, its default, its bounds.
 * Only fixed phrases are read ("one of", "must be", "defaults to", "greater than 0"); anything else gives nothing.
 */
export function proseFacts(description: string, { type, itemType, hasEnum }: Described): ProseFacts | undefined {
  const facts: ProseFacts = {};
  if (type === "string" || itemType === "string") {
    const { enum: values, open } = valuesIn(description);
    // Beside an enum in the schema the prose adds at most that other values occur.
    Object.assign(facts, hasEnum ? { open } : { enum: values, open });
  }
  if (type === "integer" || type === "number") {
    const { least, greatest } = boundsIn(description);
    Object.assign(facts, { minimum: least, maximum: greatest });
  }
  if (type === "array") {
    const { least, greatest } = boundsIn(description);
    Object.assign(facts, { minItems: least, maxItems: greatest, maxDepth: maxDepthIn(description) });
  }
  Object.assign(facts, { default: defaultIn(description, type) });
  const found = compact(facts);
  return Object.keys(found).length > 0 ? found : undefined;
}

/** Sentences and lines; a list that goes on over lines stays together. */
const sentencesOf = (text: string): string[] =>
  text
    .replaceAll(/\b(e\.g|i\.e|ex)\.,?/g, "$1")
    .replaceAll(/,\s*\n+\s*/g, ", ")
    .split(/(?<=[.!?])\s+|\n+/);

/** A condition: the values it names are those of another property, or of another case. */
const CONDITION = /\b(?:when|if|required|unless|only used)\b/i;
const CUE = /\b(?:one of|can be|could be|must be|only be changed to|valid values|either)\b|\buse ["'`]|:\s*["'`]/i;
const EXAMPLE = /\((?:e\.g|ex)\s+([^)]*)\)/;
const QUOTED = /["'`]([a-z][a-z0-9_-]*)["'`]/g;
const WORDS = /^[a-z][a-z0-9_]*(?:, (?:or |and )?[a-z][a-z0-9_]*)+$/;
/** `one of new, open, or closed`, and `a status (new, open)`: names without quotes count from three on, or in parentheses. */
const PLAIN = /one of:? ((?:[a-z][a-z0-9_]*, )+)(?:or |and )?([a-z][a-z0-9_]*)(?=[.\s]|$)/;
const IN_PARENTHESES = /\(([a-z][a-z0-9_]*(?:, [a-z][a-z0-9_]*)+)\)/;

/** The values a text lists for a property. `open` where it says that there are others. */
export function valuesIn(text: string): Pick<ProseFacts, "enum" | "open"> {
  for (const sentence of sentencesOf(text)) {
    const example = EXAMPLE.exec(sentence)?.[1]?.trim();
    if (example !== undefined) {
      const values = listed(example) ?? [];
      if (values.length > 1) return { enum: sortedSet(values), open: true };
    }
    const cue = CUE.exec(sentence);
    if (!cue || CONDITION.test(sentence)) continue;
    const quoted = [...sentence.slice(cue.index).matchAll(QUOTED)].map(([, value = ""]) => value);
    const values = quoted.length > 0 ? quoted : plain(sentence);
    if (values.length === 0 || (values.length === 1 && !/\bmust be\b/i.test(sentence))) continue;
    return { enum: sortedSet(values), ...(/\b(?:custom|such as)\b/.test(sentence) ? { open: true as const } : {}) };
  }
  return {};
}

function listed(text: string): string[] | undefined {
  const quoted = [...text.matchAll(QUOTED)].map(([, value = ""]) => value);
  if (quoted.length > 0) return quoted;
  return WORDS.test(text) ? text.split(/, (?:or |and )?/) : undefined;
}

function plain(sentence: string): string[] {
  const inside = IN_PARENTHESES.exec(sentence)?.[1];
  if (inside !== undefined) return inside.split(", ");
  const [, head, last = ""] = PLAIN.exec(sentence) ?? [];
  if (head === undefined) return [];
  // What follows "or a custom …" is a word of the sentence, not a value.
  return [...head.split(", ").filter((value) => value !== ""), ...(last === "a" || last === "an" ? [] : [last])];
}

/** The default a text states as a literal; "defaults to the current time" is none. */
function defaultIn(text: string, type: string | undefined): Json | undefined {
  const [, quoted, bare] =
    /\bdefaults to (?:["'`]([^"'`]{1,40})["'`]|(-?\d+(?:\.\d+)?|true|false)\b)/i.exec(text) ?? [];
  const marked = /["'`]([a-z][a-z0-9_]*)["'`][^"'`]*\(default\)/.exec(text)?.[1];
  const word = quoted ?? marked;
  if (type === "string") return word;
  if (bare === undefined) return undefined;
  if (type === "boolean") return bare === "true" ? true : bare === "false" ? false : undefined;
  return type === "integer" || type === "number" ? Number(bare) : undefined;
}
