import type { PagedClient } from "./client.ts";
import { crawl, type Crawl } from "./crawl.ts";
import { checkCall, type LooseArgs, type PagingOptions } from "./options.ts";
import type { Page } from "./page.ts";
import { track } from "./progress.ts";
import type { ItemOf, PagedArgs, PagedRoute } from "./routes.ts";

function start(client: PagedClient, route: string, args: LooseArgs, options: PagingOptions): Crawl {
  const place = checkCall(route, args, options);
  const progress = { left: options.max ?? Infinity, cursor: options.from, more: true };
  return { client, route, place, args, options, progress };
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
  return crawl<ItemOf<R>>(start(client, route, args as LooseArgs, options));
}

async function* itemsOf<Item>(parts: Crawl): AsyncGenerator<Item, void, undefined> {
  for await (const { items } of crawl<Item>(parts)) {
    for (const item of items) {
      parts.options.signal?.throwIfAborted();
      yield item;
    }
  }
}

/** The items of a list one by one, over all its pages; the same arguments and errors as `pages`. */
export function items<R extends PagedRoute>(
  client: PagedClient,
  route: R,
  args: PagedArgs<R>,
  options: PagingOptions = {},
): AsyncGenerator<ItemOf<R>, void, undefined> {
  const parts = start(client, route, args as LooseArgs, options);
  return track(itemsOf<ItemOf<R>>(parts), parts.progress);
}
