import { nearest } from "../document/nearest.ts";
import { show } from "../show.ts";
import type { WorldSeed } from "../workspace/contract.ts";
import { KIND_LIST } from "../workspace/kinds.ts";
import { parseTime } from "../resources/inputs/times.ts";

type Form = "list" | "object" | "string";

/** What each part of a world is, as its users give it. */
const FORMS: ReadonlyMap<string, Form> = new Map([
  ["now", "string"],
  ["organization", "object"],
  ["tokenUser", "string"],
  ...KIND_LIST.map(([name, kind]) => [name, "of" in kind ? "object" : "list"] as const),
]);

/** The names of the parts a whole world has. */
export const PARTS = [...FORMS.keys()] as readonly (keyof WorldSeed)[];

const NOUNS: Readonly<Record<string, string>> = { list: "a list", object: "an object", string: "a string" };

const named = (kind: string): string => NOUNS[kind] ?? kind;

const kindOf = (value: unknown): string => (Array.isArray(value) ? "list" : value === null ? "null" : typeof value);

/** Which parts of a world are unknown or of another kind. */
export function partFaults(seed: Record<string, unknown>): readonly string[] {
  return Object.entries(seed).flatMap(([name, value]) => {
    const form = FORMS.get(name);
    if (form === undefined) {
      const like = nearest(name, FORMS.keys());
      return [`it has no part ${show(name)}${like ? `, did you mean "${like}"?` : ""}`];
    }
    return value === undefined || kindOf(value) === form
      ? []
      : [`${name} is ${named(kindOf(value))}, not ${named(form)}`];
  });
}

/** What is wrong inside the lists of a world, as far as the workspace would otherwise fall over it. */
function rowFaults(seed: Record<string, unknown>): readonly string[] {
  return KIND_LIST.flatMap(([part, kind]) => {
    if ("of" in kind) {
      return Object.entries(seed[part] ?? {}).flatMap(([id, rows]) =>
        Array.isArray(rows) ? [] : [`${part}["${id}"] is ${named(kindOf(rows))}, not a list`],
      );
    }
    return ((seed[part] ?? []) as readonly unknown[]).flatMap((row, index) => {
      const at = `${part}[${index}]`;
      if (kindOf(row) !== "object") return [`${at} is ${named(kindOf(row))}, not an object with its ${kind.key}`];
      return typeof (row as Record<string, unknown>)[kind.key] === "string" ? [] : [`${at} has no ${kind.key}`];
    });
  });
}

/** Refuses data that is no world and names every part that is unknown or of another kind. */
export function checkWorld(seed: WorldSeed): void {
  if (kindOf(seed) !== "object") throw new TypeError(`a world is an object; ${show(seed)} was given`);
  const parts = seed as Record<string, unknown>;
  const wrong = [...partFaults(parts)];
  if (wrong.length === 0) wrong.push(...rowFaults(parts));
  if (wrong.length > 0) throw new TypeError(`this is not a world: ${wrong.join("; ")}`);
  if (seed.now !== undefined && parseTime(seed.now) === undefined)
    throw new TypeError(`a world's now is a time as RFC 3339; ${show(seed.now)} was given`);
}
