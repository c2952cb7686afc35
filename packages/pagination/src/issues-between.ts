import { PAGINATION, TIME_WINDOWS } from "@pylonkit/openapi";
import type { PagedClient } from "./client.ts";
import { millisecondsOf, type Instant } from "./instant.ts";
import { crawlWindows, type Issue } from "./crawl-windows.ts";
import { checkMax, checkPageSize, type PagingOptions } from "./options.ts";
import type { Page } from "./page.ts";
import { itemsOf } from "./pages.ts";
import { progressFrom, track } from "./progress.ts";
import { timeWindows } from "./time-windows.ts";
import { placeOf, type WindowPlace } from "./window-cursor.ts";

const ROUTE = "GET /issues";

/** What `issuesBetween` takes: a span of time, and how to go through it. */
export interface IssuesBetweenOptions extends PagingOptions {
  readonly start: Instant;
  readonly end: Instant;
  /** Days per window. Default: the smallest bound any source documents; at most the newest one. */
  readonly maxDays?: number | undefined;
}

/**
 * The issues created between two times, however far apart: `GET /issues` in windows Pylon accepts, oldest window first.
 * Whether its bounds belong to a window is not documented, so an issue that two neighbours both report comes once.
 * Throws `RangeError` at once for times or `maxDays` out of bounds, else what `items` throws.
 */
export function issuesBetween(
  client: PagedClient,
  options: IssuesBetweenOptions,
): AsyncGenerator<Issue, void, undefined> {
  const { list, progress } = start(client, options);
  return track(itemsOf(list, options.signal), progress, "items");
}

/**
 * The issues of `issuesBetween` page by page. A page's `cursor` stands for the whole span: given as `from` with the same
 * `end`, in another process too, the crawl goes on in the window where it was.
 */
export function issuePagesBetween(
  client: PagedClient,
  options: IssuesBetweenOptions,
): AsyncGenerator<Page<Issue>, void, undefined> {
  const { list, progress } = start(client, options);
  return track(list, progress, "pages");
}

function start(client: PagedClient, options: IssuesBetweenOptions) {
  const { maxDays: most, strictestMaxDays } = TIME_WINDOWS[ROUTE];
  const { end, maxDays = strictestMaxDays, pageSize, max, from } = options;
  if (maxDays > most) throw new RangeError(`maxDays is ${maxDays}; ${ROUTE} takes windows of at most ${most} days`);
  checkPageSize(pageSize, ROUTE, PAGINATION[ROUTE]);
  checkMax(max);
  const stored = from === undefined ? [] : [placeOf(from)];
  const [resumed] = stored;
  if (resumed && millisecondsOf(end, "end") < millisecondsOf(resumed.window.end, "from")) {
    const shown = typeof end === "string" ? end : end.toISOString();
    throw new RangeError(`end is ${shown}; from goes on in a window up to ${resumed.window.end}`);
  }
  const windows = timeWindows({ start: resumed?.window.end ?? options.start, end, maxDays });
  const places: WindowPlace[] = [
    ...stored,
    ...windows.map((window) => ({ window, cursor: undefined, atStart: [], atEnd: [] })),
  ];
  const progress = { ...progressFrom(from, max), more: places.length > 0 };
  return { list: crawlWindows({ client, places, options, progress }), progress };
}
