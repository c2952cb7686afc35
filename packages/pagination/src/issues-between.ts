import { PAGINATION, TIME_WINDOWS } from "@pylonkit/openapi";
import type { PagedClient } from "./client.ts";
import type { Instant } from "./instant.ts";
import { checkPageSize } from "./options.ts";
import { items } from "./pages.ts";
import type { ItemOf, PagedArgs } from "./routes.ts";
import { timeWindows, type TimeWindow } from "./time-windows.ts";

const ROUTE = "GET /issues";

/** What `issuesBetween` takes. */
export interface IssuesBetweenOptions {
  readonly start: Instant;
  readonly end: Instant;
  /** Days per window. Default: the smallest bound any source documents; at most the newest one. */
  readonly maxDays?: number | undefined;
  /** Issues per page. Default: as many as Pylon gives without being asked. */
  readonly pageSize?: number | undefined;
  /** Ends the crawl: aborts the call under way and throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

type Issue = ItemOf<typeof ROUTE>;

/**
 * The issues created between two times, however far apart: `GET /issues` in windows Pylon accepts, oldest window first.
 * Whether its bounds belong to a window is not documented, so an issue that two neighbours both report comes once.
 * Throws `RangeError` at once for times or `maxDays` out of bounds, else what `items` throws.
 */
export function issuesBetween(
  client: PagedClient,
  options: IssuesBetweenOptions,
): AsyncGenerator<Issue, void, undefined> {
  const { maxDays: most, strictestMaxDays } = TIME_WINDOWS[ROUTE];
  const { start, end, maxDays = strictestMaxDays, pageSize, signal } = options;
  if (maxDays > most) throw new RangeError(`maxDays is ${maxDays}; ${ROUTE} takes windows of at most ${most} days`);
  checkPageSize(pageSize, ROUTE, PAGINATION[ROUTE]);
  const windows = timeWindows({ start, end, maxDays });
  return withoutRepeats(windows.map((window) => items(client, ROUTE, argsFor(window), { pageSize, signal })));
}

function argsFor({ start, end }: TimeWindow): PagedArgs<typeof ROUTE> {
  return { params: { query: { start_time: start, end_time: end } } };
}

/** Chains lists of issues; an id the list before has delivered is dropped. Only the ids of one list are kept. */
async function* withoutRepeats(
  lists: readonly AsyncGenerator<Issue, void, undefined>[],
): AsyncGenerator<Issue, void, undefined> {
  let before = new Set<string>();
  for (const list of lists) {
    const ids = new Set<string>();
    for await (const issue of list) {
      if (list !== lists.at(-1)) ids.add(issue.id);
      if (!before.has(issue.id)) yield issue;
    }
    before = ids;
  }
}
