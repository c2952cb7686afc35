import { readBundle } from "../document/document.ts";
import { routesOf } from "../document/routes.ts";
import { parseTime, timestamp } from "../resources/inputs/times.ts";
import { completeRows } from "../seed/complete-seed.ts";
import { rowChecks } from "../seed/check-rows.ts";
import { placedRows, type Said } from "../seed/seed-rows.ts";
import { seedFrom } from "../seed/seed-from.ts";
import type { WorldData, WorldSeed } from "../workspace/contract.ts";
import { KIND_LIST, type KindName } from "../workspace/kinds.ts";
import { WORLDS } from "../worlds/worlds.ts";
import type { Cassette } from "./cassette.ts";
import { collectRows, type Collected } from "./collect-rows.ts";
import { mendReferences } from "./mend-references.ts";

/** A world that a recording came to, and what had to be made up or left out for it. */
export interface RecordedWorld {
  /** As `createPylonMock({ world })` and `writeWorld` take it. */
  readonly world: WorldSeed;
  /** How many rows of each kind were seen. */
  readonly rows: Readonly<Partial<Record<KindName, number>>>;
  /** One sentence for each row that stands in for one that was not recorded, reference that was cut, and row left out. */
  readonly notes: readonly string[];
}

/**
 * The world a recording tells of: every object of its answers as it was seen last, without those that were deleted.
 * What objects refer to and was not recorded is stood in for, or cut, and named in `notes`.
 */
export async function worldOfCassette(cassette: Cassette): Promise<RecordedWorld> {
  const document = readBundle();
  const check = rowChecks(document);
  const empty = await WORLDS.empty();
  const notes: string[] = [];
  const seen = collectRows(cassette, document, routesOf(document));
  notes.push(...seen.notes);
  const legal = onlyLegal(mendReferences(seen.rows, empty, notes), check, empty, notes);
  // What was left out may have been referred to.
  const rows = mendReferences(legal, empty, notes);
  const tokenUser = (rows["users"] as readonly Said[] | undefined)?.some(({ id }) => id === seen.tokenUser)
    ? seen.tokenUser
    : undefined;
  const world = seedFrom(
    { ...rows, now: latest(rows) ?? empty.now, ...(tokenUser !== undefined && { tokenUser }) },
    "the recording",
    { check, empty },
  );
  const counts = KIND_LIST.map(([part]) => [part, placedRows({ [part]: seen.rows[part] }).length] as const);
  return { world, rows: Object.fromEntries(counts.filter(([, count]) => count > 0)), notes };
}

/** The rows that the document allows once they are complete. */
function onlyLegal(rows: Collected, check: ReturnType<typeof rowChecks>, empty: WorldData, notes: string[]): Collected {
  const whole = (given: Readonly<Record<string, unknown>>) => ({ ...empty, ...given });
  const complete = completeRows(rows, { now: empty.now, nextNumber: 1001, with: whole, there: () => [] });
  const said = placedRows(rows);
  const wrong = new Set<Said>();
  placedRows(complete).forEach(({ part, row, place }, index) => {
    const given = said[index]?.row ?? row;
    const faults = check(part, row, given, place);
    if (faults.length === 0) return;
    wrong.add(given);
    notes.push(`${place} is left out: ${faults[0] ?? ""}`);
  });
  const without = (list: unknown) => (list as readonly Said[]).filter((row) => !wrong.has(row));
  return Object.fromEntries(
    KIND_LIST.flatMap(([part, kind]) => {
      if (rows[part] === undefined) return [];
      const kept =
        "of" in kind
          ? Object.fromEntries(Object.entries(rows[part]).map(([id, list]) => [id, without(list)]))
          : without(rows[part]);
      return [[part, kept]];
    }),
  );
}

/** The latest time in any row: the recording was made then at the earliest. */
function latest(value: unknown): string | undefined {
  let most = -Infinity;
  const look = (one: unknown, name: string): void => {
    if (typeof one === "string" && /_at$|^timestamp$/.test(name)) most = Math.max(most, parseTime(one) ?? -Infinity);
    if (typeof one === "object" && one !== null) for (const [key, inner] of Object.entries(one)) look(inner, key);
  };
  look(value, "");
  return most === -Infinity ? undefined : timestamp(most);
}
