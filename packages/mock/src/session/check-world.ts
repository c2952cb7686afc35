import type { WorldData } from "../workspace/contract.ts";
import { parseTime } from "../workspace/times.ts";

/** What each part of a world is, as its users give it. */
const PARTS: Readonly<Record<keyof WorldData, "list" | "object" | "string">> = {
  now: "string",
  organization: "object",
  tokenUser: "string",
  users: "list",
  roles: "list",
  teams: "list",
  tags: "list",
  customFields: "list",
  statuses: "list",
  accounts: "list",
  contacts: "list",
  issues: "list",
  messages: "object",
  followers: "object",
};

const NOUNS: Readonly<Record<string, string>> = { list: "a list", object: "an object", string: "a string" };

const named = (kind: string): string => NOUNS[kind] ?? kind;

const kindOf = (value: unknown): string => (Array.isArray(value) ? "list" : value === null ? "null" : typeof value);

/** What is wrong inside the lists of a world, as far as the workspace would otherwise fall over it. */
function rowFaults(world: WorldData): readonly string[] {
  const parts = world as unknown as Record<string, unknown>;
  return Object.entries(PARTS).flatMap(([part, kind]) => {
    if (kind === "list") {
      const key = part === "statuses" ? "slug" : "id";
      return (parts[part] as readonly unknown[]).flatMap((row, index) => {
        const at = `${part}[${index}]`;
        if (kindOf(row) !== "object")
          return [`${at} is ${named(kindOf(row))}, not an object with ${key === "id" ? "an id" : "a slug"}`];
        return typeof (row as Record<string, unknown>)[key] === "string" ? [] : [`${at} has no ${key}`];
      });
    }
    if (part !== "messages" && part !== "followers") return [];
    return Object.entries(parts[part] as object).flatMap(([id, rows]) =>
      Array.isArray(rows) ? [] : [`${part}["${id}"] is ${named(kindOf(rows))}, not a list`],
    );
  });
}

/** Refuses data that is no world and names every part that is missing or of another kind. */
export function checkWorld(world: WorldData): void {
  const wrong = Object.entries(PARTS).flatMap(([name, kind]) => {
    const value = (world as unknown as Record<string, unknown>)[name];
    return kindOf(value) === kind
      ? []
      : [`${name} is ${value === undefined ? "missing" : named(kindOf(value))}, not ${named(kind)}`];
  });
  if (wrong.length === 0) wrong.push(...rowFaults(world));
  if (wrong.length > 0) throw new TypeError(`this is not a world: ${wrong.join("; ")}`);
  if (parseTime(world.now) === undefined)
    throw new TypeError(`a world's now is a time as RFC 3339; ${JSON.stringify(world.now)} was given`);
}
