import { legible } from "../front/legible.ts";
import { partFaults } from "../session/check-world.ts";
import { show } from "../show.ts";
import type { WorldData, Workspace } from "../workspace/contract.ts";
import { frozen } from "../workspace/frozen.ts";
import { KIND_LIST, KINDS, type KindName } from "../workspace/kinds.ts";
import type { Table } from "../workspace/table.ts";
import { timestamp } from "../resources/inputs/times.ts";
import type { CheckRow } from "./check-rows.ts";
import { completeRows } from "./complete-seed.ts";
import { keyFaults } from "./keys.ts";
import { danglingReferences } from "./references.ts";
import { formFaults, isObject, ownedLists, placedRows, type Ground, type Rows, type Said } from "./seed-rows.ts";

/**
 * Puts rows that say only what makes them different into a workspace, all of them or none, and gives them back complete
 * and frozen. They are read as those of a seed file are, and may name what is there already.
 *
 * @throws TypeError that names every row, field and value that is wrong, and what would be legal.
 */
export function addRows(workspace: Workspace, value: unknown, check: CheckRow): Rows {
  const refuse = (faults: readonly string[]): void => {
    if (faults.length > 0) throw new TypeError(`nothing was added:\n${legible(faults).join("\n")}`);
  };
  if (!isObject(value)) throw new TypeError(`nothing was added: ${show(value)} is not an object of rows`);
  const given = plain(value);
  refuse(partFaults(given).map((fault) => fault.replace(/^it has/, "a world has")));
  refuse(
    Object.keys(given).flatMap((part) => (isKind(part) ? [] : [`${part} is said where a world is made, not added`])),
  );
  refuse(formFaults(given));
  const ground = groundOf(workspace);
  const complete = completeRows(given, ground);
  const rows = placedRows(complete);
  const said = placedRows(given);
  refuse(rows.flatMap(({ part, row, place }, index) => check(part, row, said[index]?.row ?? row, place)));
  const world = ground.with(complete);
  const lists = ownedLists(given);
  refuse([...keyFaults(world, rows), ...danglingReferences(world, { rows, lists, tokenUser: false })]);
  put(workspace, frozen(complete));
  return complete;
}

const isKind = (part: string): part is KindName => Object.hasOwn(KINDS, part);

/** What is given, as JSON says it, so that who gave it cannot change what is there. */
function plain(value: object): Rows {
  try {
    return JSON.parse(JSON.stringify(value)) as Rows;
  } catch (error) {
    const [why] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new TypeError(`nothing was added: the rows cannot be written as JSON: ${why}`, { cause: error });
  }
}

function groundOf(workspace: Workspace): Ground {
  const { data } = workspace;
  const there = (part: KindName, owner = "") => {
    const rows = data[part] as readonly Said[] | Readonly<Record<string, readonly Said[]>>;
    return Array.isArray(rows)
      ? (rows as readonly Said[])
      : (ownOf(rows as Record<string, readonly Said[]>, owner) ?? []);
  };
  return {
    now: timestamp(workspace.now()),
    nextNumber: workspace.upcomingIssueNumber,
    there,
    with(rows) {
      const longer = KIND_LIST.flatMap(([part, kind]): readonly (readonly [string, unknown])[] => {
        const added = rows[part];
        if (added === undefined) return [];
        if (!("of" in kind)) return [[part, [...there(part), ...(added as readonly Said[])]]];
        const lists = Object.entries(added as Record<string, readonly Said[]>);
        const continued = lists.map(([owner, list]) => [owner, [...there(part, owner), ...list]] as const);
        return [[part, { ...(data[part] as object), ...Object.fromEntries(continued) }]];
      });
      return { ...data, ...(Object.fromEntries(longer) as Partial<WorldData>) };
    },
  };
}

const ownOf = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

function put(workspace: Workspace, rows: Rows): void {
  for (const [part, kind] of KIND_LIST) {
    const table = workspace[part] as Table<unknown>;
    if ("of" in kind)
      for (const [owner, list] of Object.entries(rows[part] ?? {}) as [string, readonly unknown[]][])
        table.put(owner, [...((table.get(owner) ?? []) as readonly unknown[]), ...list]);
    else for (const row of (rows[part] ?? []) as readonly Said[]) table.put(String(row[kind.key]), row);
  }
  for (const { number } of (rows["issues"] ?? []) as readonly { number: number }[]) workspace.takeIssueNumber(number);
}
