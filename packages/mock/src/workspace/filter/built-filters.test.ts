import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { SearchRoute } from "./accessors.ts";
import { builtFilters, type Offered } from "./testing/built-filters.ts";
import { naiveReading } from "./testing/naive-reading.ts";
import { SEARCHES } from "./testing/pairs.ts";
import { openSearchDesk, type Row } from "./testing/search-desk.ts";

const FILTERS_PER_SEARCH = 10_000;
const { desk, workspace, found, every } = await openSearchDesk();

/** The kind of object a search finds, as custom fields name it. */
const objectTypeOf = (route: SearchRoute, rows: readonly Row[]): string =>
  route.includes("{type}")
    ? ((rows[0] as { type?: string } | undefined)?.type ?? "")
    : (/^POST \/([^/]+)s\/search$/.exec(route)?.[1] ?? "");

function offeredBy(route: SearchRoute, values: (field: string, row: Row) => readonly string[]): Offered {
  const rows = every(route);
  const definitions = workspace.customFields
    .all()
    .filter(({ object_type: type }) => type === objectTypeOf(route, rows));
  const customFields = Object.fromEntries(definitions.map(({ slug, type }) => [slug, { type }]));
  const operands = (field: string) => [
    ...new Set(rows.flatMap((row) => values(field, row)).slice(0, 20)),
    ...rows.flatMap((row) => values(field, row).flatMap((text) => text.split(/\s+/))).slice(0, 8),
    "no such value",
  ];
  return { customFields, operands: (field) => operands(field).filter((text) => text.trim() !== "") };
}

describe("what the DSL builds", () => {
  it.each(SEARCHES)("%s takes, and finds what a naive reading finds", (route) => {
    const reading = naiveReading(desk);
    const known = new Map<Row, Map<string, string[]>>();
    /** Rows do not change here, so what they hold is read once. */
    const values = (field: string, row: Row): string[] => {
      const held = known.get(row) ?? new Map<string, string[]>();
      known.set(row, held);
      const read = held.get(field) ?? reading.values(route, field, row);
      held.set(field, read);
      return read;
    };
    const rows = every(route);
    const hits = new Set<string>();
    fc.assert(
      fc.property(builtFilters(route, offeredBy(route, values)), (filter) => {
        const ids = found(route, filter, 100).map(({ id }) => id);
        const expected = rows.filter((row) => reading.matches(route, filter, row, values)).map(({ id }) => id);
        hits.add(ids.length === 0 ? "none" : ids.length === rows.length ? "all" : "some");
        return ids.join() === expected.join();
      }),
      { numRuns: FILTERS_PER_SEARCH },
    );
    expect([...hits].sort()).toEqual(rows.length > 1 ? ["all", "none", "some"] : ["all", "none"]);
  });
});
