import { readFile } from "node:fs/promises";
import { nearest } from "../document/nearest.ts";
import { formatOf, valueOf } from "../seed/seed-text.ts";
import { isObject } from "../seed/seed-rows.ts";
import { show } from "../show.ts";
import { RULES, type Rule } from "./field-rules.ts";

/** What a user wants redacted otherwise. */
export interface RedactionOptions {
  /** Rules by field, `name` for all or `Issue.title` for those of one kind of object. */
  readonly fields?: Readonly<Record<string, Rule>>;
  /** Whether uuids stay, as relations and later requests go by them, or are replaced too. Default `"keep"`. */
  readonly ids?: "keep" | "fake";
}

/** The same, checked. */
export interface RedactionRules {
  readonly fields: ReadonlyMap<string, Rule>;
  readonly ids: "keep" | "fake";
}

const PARTS = ["fields", "ids"];

/** Checks rules. @throws TypeError that names what is wrong and what would be legal. */
export function redactionRules(given: unknown, what = "rules"): RedactionRules {
  if (!isObject(given))
    throw new TypeError(`${what}: an object with fields and ids is expected, ${show(given)} is there`);
  for (const part of Object.keys(given))
    if (!PARTS.includes(part))
      throw new TypeError(`${what}: ${show(part)} is unknown; there are ${PARTS.join(", ")}${like(part, PARTS)}`);
  const { fields = {}, ids = "keep" } = given;
  if (ids !== "keep" && ids !== "fake") throw new TypeError(`${what}: ids is keep or fake; ${show(ids)} is there`);
  if (!isObject(fields))
    throw new TypeError(`${what}: fields is an object of rules by field; ${show(fields)} is there`);
  for (const [field, rule] of Object.entries(fields))
    if (!RULES.includes(rule as Rule))
      throw new TypeError(
        `${what}: fields.${field} is one of ${RULES.join(", ")}; ${show(rule)} is there${like(String(rule), RULES)}`,
      );
  return { fields: new Map(Object.entries(fields as Record<string, Rule>)), ids };
}

/** Reads rules from a JSON or YAML file. @throws TypeError as above, with the file's name. */
export async function readRules(path: string): Promise<RedactionOptions> {
  const value = await valueOf(await readFile(path, "utf8"), formatOf(path));
  redactionRules(value, path);
  return value as RedactionOptions;
}

function like(name: string, names: readonly string[]): string {
  const found = nearest(name, names);
  return found === undefined ? "" : `. Did you mean "${found}"?`;
}
