import { show } from "../show.ts";
import type { WorldData } from "../workspace/contract.ts";
import { KINDS, type KindName } from "../workspace/kinds.ts";
import type { PlacedRow, Said } from "./seed-rows.ts";

/** Which of some rows have an id, a slug or a number that another row of the world has too, one sentence each. */
export function keyFaults(world: WorldData, rows: readonly PlacedRow[]): readonly string[] {
  const counted = new Map<string, ReadonlyMap<unknown, number>>();
  const countOf = ({ part, owner }: PlacedRow, field: string, value: unknown): number => {
    const list = `${part} ${owner} ${field}`;
    const counts = counted.get(list) ?? countsIn(listOf(world, part, owner), field);
    counted.set(list, counts);
    return counts.get(value) ?? 0;
  };
  return rows.flatMap((placed) =>
    keysOf(placed.part).flatMap((field) => {
      const value = placed.row[field];
      if (value === undefined || countOf(placed, field, value) < 2) return [];
      return [`${placed.place}.${field} is ${show(value)}, which another of the ${KINDS[placed.part].noun} has too.`];
    }),
  );
}

/** By what rows of a kind are found, each unique: for lists within the list. */
function keysOf(part: KindName): readonly string[] {
  const kind = KINDS[part];
  if (part === "issues") return ["id", "number"];
  return ["key" in kind ? kind.key : "id"];
}

const listOf = (world: WorldData, part: KindName, owner: string): readonly Said[] => {
  const rows = world[part] as object;
  return (Array.isArray(rows) ? rows : (rows as Record<string, readonly Said[]>)[owner]) as readonly Said[];
};

function countsIn(rows: readonly Said[], field: string): ReadonlyMap<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const { [field]: value } of rows) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
