import type { ApiDocument } from "../document/document.ts";
import { legible } from "../front/legible.ts";
import { checkWorld, partFaults } from "../session/check-world.ts";
import { show } from "../show.ts";
import type { WorldData, WorldSeed } from "../workspace/contract.ts";
import { KIND_LIST } from "../workspace/kinds.ts";
import { rowChecks } from "./check-rows.ts";
import { completeSeed } from "./complete-seed.ts";
import { danglingReferences } from "./references.ts";

/** What a seed is read by. */
interface SeedParts {
  readonly document: ApiDocument;
  /** What the seed leaves out is as in this one. */
  readonly empty: WorldData;
}

/**
 * The world that somebody means who says of each row only what makes it different. `what` is what to call it in errors.
 *
 * @throws TypeError that names every row, field and value that is wrong, and what would be legal.
 */
export function seedFrom(value: unknown, what: string, { document, empty }: SeedParts): WorldSeed {
  const refuse = (faults: readonly string[]): void => {
    if (faults.length > 0) throw new TypeError(`${what} is no world:\n${legible(faults).join("\n")}`);
  };
  if (!isObject(value)) throw new TypeError(`${what} is no world: it holds ${show(value)}, not an object of its parts`);
  refuse(partFaults(value));
  refuse(formFaults(value));
  const seed = completeSeed(value, empty);
  const check = rowChecks(document);
  const said = rowsOf(value);
  refuse(
    rowsOf(seed).flatMap(([place, row, part], index) => check(part, row as object, said[index]?.[1] as object, place)),
  );
  try {
    checkWorld(seed);
  } catch (error) {
    refuse([error instanceof Error ? error.message : String(error)]);
  }
  refuse(danglingReferences({ ...empty, tokenUser: seed.users?.[0]?.id ?? empty.tokenUser, ...seed }));
  return seed;
}

/** What in a seed is no list or no row. */
function formFaults(seed: WorldSeed): readonly string[] {
  const lists = KIND_LIST.flatMap(([part, kind]) =>
    "of" in kind
      ? Object.entries(seed[part] ?? {}).flatMap(([owner, rows]: [string, unknown]) =>
          Array.isArray(rows) ? [] : [`${part}[${show(owner)}] is ${show(rows)}, not a list`],
        )
      : [],
  );
  if (lists.length > 0) return lists;
  return rowsOf(seed).flatMap(([place, row]) => (isObject(row) ? [] : [`${place} is ${show(row)}, not an object`]));
}

/** Every row of a seed with its place, as `accounts[0]` or `messages["issue-1"][0]`. */
function rowsOf(seed: WorldSeed) {
  return KIND_LIST.flatMap(([part, kind]) => {
    const lists = "of" in kind ? Object.entries(seed[part] ?? {}) : [["", seed[part] ?? []] as const];
    return lists.flatMap(([owner, rows]) => {
      const list = owner === "" ? part : `${part}[${show(owner)}]`;
      return (rows as readonly unknown[]).map((row, index) => [`${list}[${index}]`, row, part] as const);
    });
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
