import { show } from "../show.ts";
import type { WorldData } from "../workspace/contract.ts";
import { KIND_LIST, type KindName } from "../workspace/kinds.ts";

/** What is said of a row. */
export type Said = Readonly<Record<string, unknown>>;

/** Rows by their kind, as somebody writes them; a world is that and more. */
export type Rows = Readonly<Record<string, unknown>>;

/** What rows are put on. */
export interface Ground {
  /** The time of a row that says none. */
  readonly now: string;
  /** The number of the first issue that says none. */
  readonly nextNumber: number;
  /** Everything there is once these rows are there too. */
  readonly with: (rows: Rows) => WorldData;
  /** The rows of a list that are there already and stay. */
  readonly there: (part: KindName, owner?: string) => readonly Said[];
}

/** A row with its place, as `accounts[0]` or `messages["issue-1"][0]`. */
export interface PlacedRow {
  readonly part: KindName;
  readonly owner: string;
  readonly place: string;
  readonly row: Said;
}

/** Every row there is, with its place. */
export function placedRows(rows: Rows): readonly PlacedRow[] {
  return KIND_LIST.flatMap(([part, kind]) => {
    const lists = "of" in kind ? Object.entries(rows[part] ?? {}) : [["", rows[part] ?? []] as const];
    return lists.flatMap(([owner, list]) => {
      const name = "of" in kind ? `${part}[${show(owner)}]` : part;
      return (list as readonly Said[]).map((row, index) => ({ part, owner, place: `${name}[${index}]`, row }));
    });
  });
}

/** Every list that belongs to an object. */
export function ownedLists(rows: Rows): readonly Pick<PlacedRow, "part" | "owner">[] {
  return KIND_LIST.flatMap(([part, kind]) =>
    "of" in kind ? Object.keys(rows[part] ?? {}).map((owner) => ({ part, owner })) : [],
  );
}

/** What is no list or no row. */
export function formFaults(rows: Rows): readonly string[] {
  const lists = KIND_LIST.flatMap(([part, kind]) =>
    "of" in kind
      ? Object.entries(rows[part] ?? {}).flatMap(([owner, list]: [string, unknown]) =>
          Array.isArray(list) ? [] : [`${part}[${show(owner)}] is ${show(list)}, not a list`],
        )
      : [],
  );
  if (lists.length > 0) return lists;
  return placedRows(rows).flatMap(({ place, row }) =>
    isObject(row) ? [] : [`${place} is ${show(row)}, not an object`],
  );
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
