import { format } from "prettier";
import type { Digest } from "./facts.ts";
import { isObject } from "./json.ts";

/** The words from which a string counts as a sentence, which a digest must not hold. */
const SENTENCE = 8;

/**
 * A digest as the text of its file: JSON with a fact a line, in the layout prettier keeps. The same facts give the same
 * bytes. Throws where a string reads like a sentence: facts carry over, wording does not.
 */
export async function textOfDigest(digest: Digest): Promise<string> {
  const sentence = sentencesIn(digest)[0];
  if (sentence !== undefined) throw new Error(`a digest holds facts only, not sentences: ${sentence}`);
  return format(laidOut(digest), { parser: "json", printWidth: 120 });
}

/** The strings within a value that have eight words or more. */
export function sentencesIn(value: unknown): string[] {
  if (typeof value === "string") return value.trim().split(/\s+/).length >= SENTENCE ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => [...sentencesIn(key), ...sentencesIn(entry)]);
}

/** Maps whose entries are facts of their own: they are open, however short. */
const MAPS = new Set(["operations", "schemas", "parameters", "responses", "properties", "fields"]);

/** Prettier keeps an object open where a line break follows its brace: so is every one that holds objects with several facts. */
function laidOut(value: unknown, key = ""): string {
  if (Array.isArray(value)) return `[${value.map((entry) => laidOut(entry)).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, entry]) => `${JSON.stringify(name)}:${laidOut(entry, name)}`);
  const open = MAPS.has(key) || (Object.values(value).some(isObject) && countFacts(value) > 2);
  return `{${open ? "\n" : ""}${entries.join(",")}}`;
}

const countFacts = (value: unknown): number =>
  isObject(value) ? Object.values(value).reduce<number>((sum, entry) => sum + countFacts(entry), 0) : 1;
