import { PAGINATION, TIME_WINDOWS } from "@pylonkit/openapi";
import type { PagedClient } from "./client.ts";
import { crawl } from "./crawl.ts";
import type { PagingOptions } from "./options.ts";
import type { Page } from "./page.ts";
import type { Progress } from "./progress.ts";
import type { ItemOf } from "./routes.ts";
import { cursorOf, type WindowPlace } from "./window-cursor.ts";

const route = "GET /issues";

/** One issue, as the list of them gives it. */
export type Issue = ItemOf<typeof route>;

/** Times are written in whole seconds: what lies so near a bound may be reported by the windows on both sides. */
const EDGE_MS = 1000;

interface WindowCrawl {
  readonly client: PagedClient;
  readonly places: readonly WindowPlace[];
  readonly options: PagingOptions;
  readonly progress: Progress;
}

/**
 * Goes through the issues of window after window. An id that this window or the one before has delivered is dropped;
 * only the ids of these two are kept.
 */
export async function* crawlWindows(parts: WindowCrawl): AsyncGenerator<Page<Issue>, void, undefined> {
  const { client, places, options, progress } = parts;
  const place = PAGINATION[route];
  const names = TIME_WINDOWS[route];
  let before = new Set(places[0]?.atStart);
  let atStart = [...before];
  for (const [index, { window, cursor, atEnd: alreadyAtEnd }] of places.entries()) {
    const ids = new Set(alreadyAtEnd);
    const atEnd = [...alreadyAtEnd];
    const resumeWith = (cursor: string | undefined) => cursorOf({ window, cursor, atStart, atEnd });
    const args = { params: { query: { [names.start]: window.start, [names.end]: window.end } } };
    const within: Progress = { left: progress.left, cursor, more: true };
    for await (const page of crawl<Issue>({ client, route, place, args, options, progress: within, resumeWith })) {
      const items = page.items.filter(({ id }) => !before.has(id) && !ids.has(id) && ids.add(id));
      progress.left.items += page.items.length - items.length;
      const end = Date.parse(window.end);
      for (const { id, created_at } of items) if (Math.abs(Date.parse(created_at) - end) < EDGE_MS) atEnd.push(id);

      const next = places[index + 1];
      const onward = page.hasNextPage ? resumeWith(page.cursor) : next && cursorOf({ ...next, atStart: atEnd });
      yield { ...page, items, cursor: onward, hasNextPage: onward !== undefined };
      progress.cursor = onward;
      progress.more = onward !== undefined;
    }
    before = ids;
    atStart = atEnd;
  }
}
