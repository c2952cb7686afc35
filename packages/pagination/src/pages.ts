import type { PagedClient } from "./client.ts";
import { crawl, type Crawl } from "./crawl.ts";
import { checkCall, type LooseArgs, type PagingOptions } from "./options.ts";
import type { Page } from "./page.ts";
import { progressFrom, track } from "./progress.ts";
import type { ItemOf, PagedArgs, PagedRoute } from "./routes.ts";

function start(client: PagedClient, route: string, args: LooseArgs, options: PagingOptions): Crawl {
  const place = checkCall(route, args, options);
  return { client, route, place, args, options, progress: progressFrom(options.from, options.max) };
}

/**
 * The pages of a list, fetched one at a time as the loop asks for them. `args` is what the client takes for this
 * operation, without cursor and page size, and is never changed; with `max` the last page still says `hasNextPage`
 * where the list goes on.
 * Throws `PylonApiError` for an answer that is not a success, `PylonPaginationError` where going on would lose or repeat
 * items, `RangeError` at once for a `pageSize` or `max` out of bounds.
 */
export function pages<R extends PagedRoute>(
  client: PagedClient,
  route: R,
  args: PagedArgs<R>,
  options: PagingOptions = {},
): AsyncGenerator<Page<ItemOf<R>>, void, undefined> {
  const parts = start(client, route, args as LooseArgs, options);
  return track(crawl<ItemOf<R>>(parts), parts.progress, "pages");
}

/** The items of a list one by one, over all its pages; the same arguments and errors as `pages`. */
export function items<R extends PagedRoute>(
  client: PagedClient,
  route: R,
  args: PagedArgs<R>,
  options: PagingOptions = {},
): AsyncGenerator<ItemOf<R>, void, undefined> {
  const parts = start(client, route, args as LooseArgs, options);
  return track(itemsOf(crawl<ItemOf<R>>(parts), options.signal), parts.progress, "items");
}

/** What pages hold, item by item, until the signal aborts. */
export async function* itemsOf<Item>(
  pages: AsyncIterable<Page<Item>>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Item, void, undefined> {
  for await (const { items } of pages) {
    for (const item of items) {
      signal?.throwIfAborted();
      yield item;
    }
  }
}
