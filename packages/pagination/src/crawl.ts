import { apiErrorOf, PylonPaginationError, type PaginationDescriptor } from "@pylonkit/openapi";
import { call, type PagedClient, type PagedInit } from "./client.ts";
import type { LooseArgs, PagingOptions } from "./options.ts";
import { isObject, readPage, type Page } from "./page.ts";
import type { Progress } from "./progress.ts";

/** Empty pages with a new cursor occur; more of them in a row than this is a server going round in circles. */
const MOST_EMPTY_PAGES = 5;

/** The page size to ask for; `undefined` leaves it to Pylon. Near `max` a smaller page keeps the next cursor exact. */
function pageLimit({ limit }: PaginationDescriptor, pageSize: number | undefined, left: number): number | undefined {
  const usual = pageSize || limit.default || Infinity;
  if (left >= usual) return pageSize;
  return Math.min(Math.max(left, limit.minimum, 1), limit.maximum);
}

function initFor(place: PaginationDescriptor, args: LooseArgs, options: PagingOptions, progress: Progress): PagedInit {
  const limit = pageLimit(place, options.pageSize, progress.left);
  const inputs = [
    { ...place.limit, value: limit },
    { ...place.cursor, value: progress.cursor },
  ].filter(({ value }) => value !== undefined);
  const sent = (where: "query" | "body") =>
    Object.fromEntries(inputs.filter((input) => input.in === where).map(({ name, value }) => [name, value]));

  const { params, body, headers } = args;
  return {
    params: { ...params, query: { ...params?.query, ...sent("query") } },
    ...(body || place.cursor.in === "body" ? { body: { ...body, ...sent("body") } } : {}),
    ...(headers ? { headers } : {}),
    ...(options.signal ? { signal: options.signal } : {}),
  };
}

/** A crawl's parts; `progress` is moved on as pages are taken. */
export interface Crawl {
  readonly client: PagedClient;
  readonly route: string;
  readonly place: PaginationDescriptor;
  readonly args: LooseArgs;
  readonly options: PagingOptions;
  readonly progress: Progress;
}

/** Fetches page after page, each only when it is asked for. Pages whose place in the list is in doubt are not delivered. */
export async function* crawl<Item>(parts: Crawl): AsyncGenerator<Page<Item>, void, undefined> {
  const { client, route, place, args, options, progress } = parts;
  const seen = new Set([progress.cursor]);
  let emptyPages = 0;
  while (progress.more && progress.left > 0) {
    options.signal?.throwIfAborted();
    const sent = progress.cursor;
    const { data, error, response } = await call(client, route, initFor(place, args, options, progress));
    if (!response.ok) throw apiErrorOf(response, error, route);
    // Read as a page it would be one without pagination, and the list would seem to end here.
    if (!isObject(data)) throw apiErrorOf(response, "the answer is no JSON object", route);
    const page = readPage<Item>(data, response, place, route, sent);

    const refuse = (reason: string) => new PylonPaginationError({ operation: route, cursor: sent, reason });
    if (page.hasNextPage && seen.has(page.cursor)) throw refuse("the answer repeats a cursor, the list would not end");
    seen.add(page.cursor);
    emptyPages = page.items.length === 0 ? emptyPages + 1 : 0;
    if (page.hasNextPage && emptyPages > MOST_EMPTY_PAGES) throw refuse(`${emptyPages} empty pages in a row`);

    // A server that gives more than it was asked for: what does not fit is left out, and asked for again from here.
    const tooMany = page.items.length > progress.left;
    const taken = tooMany
      ? { ...page, items: page.items.slice(0, progress.left), cursor: sent, hasNextPage: true }
      : page;
    progress.left -= taken.items.length;
    yield taken;
    progress.cursor = taken.cursor;
    progress.more = taken.hasNextPage;
  }
}
