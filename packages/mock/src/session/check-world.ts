import type { WorldData } from "../workspace/contract.ts";

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

const kindOf = (value: unknown): string => (Array.isArray(value) ? "list" : value === null ? "null" : typeof value);

/** Refuses data that is no world and names every part that is missing or of another kind. */
export function checkWorld(world: WorldData): void {
  const wrong = Object.entries(PARTS).flatMap(([name, kind]) => {
    const value = (world as unknown as Record<string, unknown>)[name];
    return kindOf(value) === kind
      ? []
      : [`${name} is ${value === undefined ? "missing" : kindOf(value)}, not a ${kind}`];
  });
  if (wrong.length > 0) throw new TypeError(`this is not a world: ${wrong.join("; ")}`);
  if (Number.isNaN(Date.parse(world.now)))
    throw new TypeError(`a world's now is a time as RFC 3339; ${JSON.stringify(world.now)} was given`);
}
