import { PAGINATION, type PaginationDescriptor } from "@pylonkit/openapi";

import type { Answer, HandlerCall } from "./contract.ts";
import { compareKeys, decodeCursor, encodeCursor, type RowKey } from "./cursor.ts";
import { canonicalJson, hashOf } from "./hash.ts";
import { badRequest } from "../resources/inputs/refusals.ts";

/** Rows in the order a list answers them, and the key each stands at. Keys ascend and are unique. */
export interface Listing<Row> {
  readonly rows: readonly Row[];
  keyOf(row: Row): RowKey;
}

/** What of a listing a page shows. */
export interface PageOptions<Row> {
  /** Which rows belong to the answer. Default: all. */
  readonly matches?: (row: Row) => boolean;
  /** What a search without results answers: `omitted` leaves `data` out, as searches do; default is an empty list. */
  readonly emptyData?: "omitted" | "list";
}

/**
 * One page of a listing as Pylon answers it. `pagination` is there only while more follows, so the last page has none.
 * Where the operation takes its cursor and limit, and their bounds, comes from the spec's `PAGINATION`. The cursor
 * names the last row by its place, not by an offset: rows that come or go between two pages neither repeat nor hide
 * others. Where the API took no cursor yet, everything is on one page.
 */
export function page<Row>(
  route: keyof typeof PAGINATION,
  call: HandlerCall,
  listing: Listing<Row>,
  options: PageOptions<Row> = {},
): Answer {
  if (!call.workspace.api.paged.has(route)) {
    const data = options.matches ? listing.rows.filter(options.matches) : listing.rows;
    return data.length === 0 && options.emptyData === "omitted" ? {} : { data };
  }
  const descriptor: PaginationDescriptor = PAGINATION[route];
  const given = parameter(descriptor.cursor, call);
  const cursor = typeof given === "string" ? given : "";
  const binding = { workspace: call.workspace.fingerprint, query: queryHash(route, descriptor, call) };
  const start = cursor ? firstBehind(listing, decodeCursor(cursor, binding)) : 0;
  const limit = limitOf(descriptor, call, Boolean(cursor));

  const data: Row[] = [];
  for (let index = start; index < listing.rows.length; index += 1) {
    const row = listing.rows[index] as Row;
    if (options.matches && !options.matches(row)) continue;
    if (data.length === limit) {
      const next = encodeCursor(binding, listing.keyOf(data[limit - 1] as Row));
      return { data, pagination: { cursor: next, has_next_page: true } };
    }
    data.push(row);
  }
  return data.length === 0 && options.emptyData === "omitted" ? {} : { data };
}

function parameter(place: { in: "query" | "body"; name: string }, call: HandlerCall): unknown {
  return call[place.in][place.name];
}

/**
 * How many rows the page holds. A list without a default answers everything where neither limit nor cursor is given;
 * a cursor alone goes on in pages of 100 (written in the description of an issue's messages, the only such list).
 */
function limitOf({ limit }: PaginationDescriptor, call: HandlerCall, continued: boolean): number {
  const byDefault = limit.default ?? (continued ? 100 : Number.POSITIVE_INFINITY);
  const given = parameter(limit, call);
  if (given === undefined || given === null || given === "") return byDefault;
  const wanted = typeof given === "string" && !/^\d+$/.test(given) ? Number.NaN : Number(given);
  if (!Number.isInteger(wanted) || wanted < limit.minimum || wanted > limit.maximum) {
    throw badRequest(
      `${limit.name}: ${JSON.stringify(given)} is out of bounds; a whole number from ${limit.minimum} to ${limit.maximum} is expected.`,
    );
  }
  return wanted === 0 ? byDefault : wanted;
}

/** The query a cursor is bound to: everything but the cursor and the page size. */
function queryHash(route: string, { cursor, limit }: PaginationDescriptor, call: HandlerCall): string {
  const asked: Record<string, unknown> = {};
  for (const [from, values] of [
    ["query", call.query],
    ["body", call.body],
    ["path", call.params],
  ] as const) {
    for (const [name, value] of Object.entries(values)) {
      const paging = (cursor.in === from && cursor.name === name) || (limit.in === from && limit.name === name);
      if (!paging && value !== undefined && value !== null) asked[`${from} ${name}`] = value;
    }
  }
  return hashOf(`${route} ${canonicalJson(asked)}`);
}

function firstBehind<Row>({ rows, keyOf }: Listing<Row>, key: RowKey): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareKeys(keyOf(rows[middle] as Row), key) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
