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
  return Math.min(Math.max(left, limit.minimum), limit.maximum);
}

/** A crawl's parts; `progress` is moved on as pages are taken. */
export interface Crawl {
  readonly client: PagedClient;
  readonly route: string;
  readonly place: PaginationDescriptor;
  readonly args: LooseArgs;
  readonly options: PagingOptions;
  readonly progress: Progress;
  /** What the user resumes with, of a cursor of this list, where that is more than the cursor. */
  readonly resumeWith?: (cursor: string | undefined) => string | undefined;
}

function initFor({ place, args, options, progress }: Crawl): PagedInit {
  const sent: Record<"query" | "body", Record<string, unknown>> = {
    query: { ...args.params?.query },
    body: { ...args.body },
  };
  const limit = pageLimit(place, options.pageSize, progress.left.items);
  if (limit !== undefined) sent[place.limit.in][place.limit.name] = limit;
  if (progress.cursor !== undefined) sent[place.cursor.in][place.cursor.name] = progress.cursor;
  const body = args.body || place.cursor.in === "body" ? sent.body : undefined;
  return { params: { ...args.params, query: sent.query }, body, headers: args.headers, signal: options.signal };
}

/** Fetches page after page, each only when it is asked for. Pages whose place in the list is in doubt are not delivered. */
export async function* crawl<Item>(parts: Crawl): AsyncGenerator<Page<Item>, void, undefined> {
  const { client, route, place, options, progress, resumeWith = (cursor) => cursor } = parts;
  const { left } = progress;
  const seen = new Set([progress.cursor]);
  let emptyPages = 0;
  // What the page before was asked with; the list resumes there where its own cursor is refused.
  let before: string | undefined;
  while (progress.more && left.items > 0 && left.pages > 0) {
    options.signal?.throwIfAborted();
    const sent = progress.cursor;
    const faultAt = (cursor: string | undefined, reason: string) =>
      new PylonPaginationError({ operation: route, cursor: resumeWith(cursor), reason });
    const refuse = (reason: string) => faultAt(sent, reason);

    const { data, error, response } = await call(client, route, initFor(parts));
    if (!response.ok) {
      const refusal = apiErrorOf(response, error, route);
      // The same call was answered with the cursor before, or Pylon says so: it is the cursor that is refused.
      const ofCursor = seen.size > 1 || refusal.errors.some((reason) => /\bcursor\b/i.test(reason));
      if (response.status !== 400 || sent === undefined || !ofCursor) throw refusal;
      throw Object.assign(faultAt(before, `the cursor is refused: ${refusal.message}`), { cause: refusal });
    }
    // Read as a page it would be one without pagination, and the list would seem to end here.
    if (!isObject(data)) throw apiErrorOf(response, "the answer is no JSON object", route);
    const page = readPage<Item>(data, response, place, refuse);
    if (page.hasNextPage && seen.has(page.cursor)) throw refuse("the answer repeats a cursor, the list would not end");
    seen.add(page.cursor);
    emptyPages = page.items.length === 0 ? emptyPages + 1 : 0;
    if (page.hasNextPage && emptyPages > MOST_EMPTY_PAGES) throw refuse(`${emptyPages} empty pages in a row`);

    // A server that gives more than it was asked for: what does not fit is left out, and asked for again from here.
    const tooMany = page.items.length > left.items;
    const taken = tooMany ? { ...page, items: page.items.slice(0, left.items), cursor: sent, hasNextPage: true } : page;
    left.items -= taken.items.length;
    left.pages -= 1;
    yield taken;
    before = sent;
    progress.cursor = taken.cursor;
    progress.more = taken.hasNextPage;
  }
}
