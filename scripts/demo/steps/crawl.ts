import type { PylonClient } from "@pylonkit/core";
import type { components } from "@pylonkit/openapi";
import { pages, timeWindows } from "@pylonkit/pagination";
import type { TallyRow } from "../tally.ts";
import { count, day, heading, line, progress, seconds } from "../print.ts";

export type Issue = components["schemas"]["Issue"];

const PAGE_SIZE = 100;
const WINDOW_DAYS = 30;
const DAY_MS = 86_400_000;

/** Step 2: every issue of the last `days` days, window by window and page by page, at the pace Pylon allows. */
export async function crawl(options: {
  pylon: PylonClient;
  startedAt: number;
  days: number;
  tally: ReadonlyMap<string, Readonly<TallyRow>>;
}): Promise<Issue[]> {
  const { pylon, startedAt, days, tally } = options;
  heading(2, `All issues of the last ${days} days, in windows of ${WINDOW_DAYS} days and pages of ${PAGE_SIZE}`);
  const end = new Date(startedAt);
  const start = new Date(end.getTime() - days * DAY_MS);
  const windows = [...timeWindows({ start, end, maxDays: WINDOW_DAYS })];
  const waited = () => tally.get("GET /issues")?.waitedMs ?? 0;
  const issues = new Map<string, Issue>();

  for (const [index, window] of windows.entries()) {
    const bar = progress();
    const before = { waited: waited(), issues: issues.size };
    const span = `${day(window.start)} → ${day(window.end)}`;
    const query = { start_time: window.start, end_time: window.end };
    let pageCount = 0;
    for await (const page of pages(pylon, "GET /issues", { params: { query } }, { pageSize: PAGE_SIZE })) {
      pageCount += 1;
      for (const issue of page.items) issues.set(issue.id, issue);
      const fraction = (index + (page.hasNextPage ? pageCount / (pageCount + 1) : 1)) / windows.length;
      bar.update(
        fraction,
        `window ${index + 1}/${windows.length}  ${span}  page ${pageCount}  ${count(issues.size)} issues`,
      );
    }
    const found = `${count(issues.size - before.issues).padStart(5)} issues on ${String(pageCount).padStart(2)} pages`;
    bar.done(`window ${index + 1}/${windows.length}  ${span}  ${found}, waited ${seconds(waited() - before.waited)}`);
  }
  line(`   ${count(issues.size)} issues in all`);
  return [...issues.values()];
}
