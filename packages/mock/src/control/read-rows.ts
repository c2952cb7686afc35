import { nearest } from "../document/nearest.ts";
import type { Incoming } from "../front/exchange.ts";
import { show } from "../show.ts";
import type { WorldData } from "../workspace/contract.ts";
import { KIND_LIST } from "../workspace/kinds.ts";
import { readCount } from "./read-count.ts";
import { count, object, text } from "./schemas.ts";

const MOST = 500;

export const rowsQuery = {
  kind: { enum: KIND_LIST.map(([name]) => name) },
  search: { ...text, description: "Only rows whose JSON holds this text, whatever the case." },
  from: { ...count, default: 0, description: "How many to leave out at the start." },
  limit: { type: "integer", minimum: 1, maximum: MOST, default: 50 },
} as const;

const row = object({ key: text, of: text, row: { type: "object" } }, ["key", "row"]);

export const rowsPart = object(
  {
    kinds: { type: "object", additionalProperties: count, description: "How many rows there are of each kind." },
    kind: text,
    matching: { ...count, description: "How many rows of the kind hold `search`." },
    rows: { type: "array", items: row },
  },
  ["kinds"],
);

/** A row, what names it, and the id of the object it belongs to where it belongs to one. */
interface Shown {
  readonly key: string;
  readonly of?: string;
  readonly row: object;
}

/** How many rows a world has, and some of one kind: a page of a large world rather than all of it. */
export function readRows(data: WorldData, query: Incoming["query"]): unknown {
  const { kind, search = "" } = query;
  const all = new Map<string, () => readonly Shown[]>(
    KIND_LIST.map(([name, what]) => [name, () => shown(data, name, what)]),
  );
  const kinds = Object.fromEntries(KIND_LIST.map(([name]) => [name, countOf(data[name])]));
  if (kind === undefined) return { kinds };
  const of = typeof kind === "string" ? all.get(kind) : undefined;
  if (!of) {
    const like = typeof kind === "string" ? nearest(kind, all.keys()) : undefined;
    throw new TypeError(
      `kind is one of ${[...all.keys()].join(", ")}; ${show(kind)} was given${like ? `. Did you mean "${like}"?` : ""}`,
    );
  }
  if (typeof search !== "string") throw new TypeError(`search is one text; ${show(search)} was given`);
  const from = readCount(query, "from", 0, 0, 999_999_999);
  const limit = readCount(query, "limit", 50, 1, MOST);
  const wanted = search.toLowerCase();
  const matching = of().filter((one) => wanted === "" || JSON.stringify(one).toLowerCase().includes(wanted));
  return { kinds, kind, matching: matching.length, rows: matching.slice(from, from + limit) };
}

const countOf = (part: object): number => (Array.isArray(part) ? part.length : Object.values(part).flat().length);

function shown(data: WorldData, name: keyof WorldData, what: (typeof KIND_LIST)[number][1]): readonly Shown[] {
  const part = data[name] as object;
  const keyOf = (row: object, key: string, index: number) => {
    const value = (row as Readonly<Record<string, unknown>>)[key];
    return typeof value === "string" ? value : String(index);
  };
  if (!("of" in what))
    return (part as readonly object[]).map((row, index) => ({ key: keyOf(row, what.key, index), row }));
  return Object.entries(part as Readonly<Record<string, readonly object[]>>).flatMap(([of, rows]) =>
    rows.map((row, index) => ({ key: `${of}/${keyOf(row, "id", index)}`, of, row })),
  );
}
