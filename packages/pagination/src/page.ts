import type { PaginationDescriptor, PylonPaginationError } from "@pylonkit/openapi";

/** One page of a list. */
export interface Page<Item> {
  readonly items: Item[];
  /** Where the next page starts, to be kept and given as `from` later; `undefined` on the last page. */
  readonly cursor: string | undefined;
  /** Whether the list goes on after this page, also when `max` ends the crawl here. */
  readonly hasNextPage: boolean;
  /** Pylon's id of the request, to quote to its support. */
  readonly requestId: string | undefined;
  /** The raw answer; its body has been read. */
  readonly response: Response;
}

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function at(value: unknown, pointer: string): unknown {
  let found = value;
  for (const key of pointer.split("/").slice(1)) {
    if (!isObject(found) || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found;
}

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/**
 * Reads a page from a 2xx answer. The list ends where the answer has no `pagination`, where the cursor is null or empty
 * and nothing claims a next page, and where `has_next_page` is false. A next page without a cursor is an error; `refuse`
 * makes it.
 */
export function readPage<Item>(
  data: Record<string, unknown>,
  response: Response,
  place: PaginationDescriptor,
  refuse: (reason: string) => PylonPaginationError,
): Page<Item> {
  const items = at(data, place.items) ?? [];
  if (!Array.isArray(items)) throw refuse(`the answer holds no list at ${place.items}`);
  const pagination = place.next.slice(0, place.next.lastIndexOf("/"));
  if (!isObject(at(data, pagination) ?? {})) throw refuse(`the answer holds no object at ${pagination}`);
  const claim = at(data, place.hasNext);
  const next = claim === false ? undefined : (at(data, place.next) ?? undefined);
  if (next !== undefined && typeof next !== "string") throw refuse(`the cursor at ${place.next} is no string`);
  const cursor = text(next);
  if (claim && !cursor) throw refuse("the answer says there is a next page but has no cursor for it");
  return {
    items: items as Item[],
    cursor,
    hasNextPage: cursor !== undefined,
    requestId: text(at(data, "/request_id")) ?? text(response.headers.get("x-pylon-request-id")),
    response,
  };
}
