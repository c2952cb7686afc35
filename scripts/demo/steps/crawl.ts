import type { components } from "@pylonkit/openapi";
import { pages, timeWindows, type TimeWindow } from "@pylonkit/pagination";
import type { Connection } from "../connect.ts";
import { count, day, heading, line, progress, seconds } from "../print.ts";

export type Issue = components["schemas"]["Issue"];

const PAGE_SIZE = 100;
const WINDOW_DAYS = 30;
const DAY_MS = 86_400_000;

/** Step 2: every issue of the last `days` days, window by window and page by page, at the pace Pylon allows. */
export async function crawl(connection: Connection, days: number): Promise<Issue[]> {
  const { pylon, startedAt, tally, waits } = connection;
  heading(2, `All issues of the last ${days} days, in windows of ${WINDOW_DAYS} days and pages of ${PAGE_SIZE}`);
  const start = new Date(startedAt - days * DAY_MS);
  const windows = timeWindows({ start, end: new Date(startedAt), maxDays: WINDOW_DAYS });
  const waited = () => tally.get("GET /issues")?.waitedMs ?? 0;
  const issues = new Map<string, Issue>();

  for (const [index, window] of windows.entries()) {
    const bar = progress();
    const before = { waited: waited(), issues: issues.size };
    const title = `window ${index + 1}/${windows.length}  ${day(window.start)} → ${day(window.end)}`;
    const show = (done: number, text: string) => bar.update((index + done) / windows.length, `${title}  ${text}`);
    const query = { start_time: window.start, end_time: window.end };
    let page = 0;
    let done = 0;
    // Shorter waits would only flicker.
    waits.announce = (ms, reason) => {
      if (ms >= 100) show(done, `page ${page + 1}, waiting ${seconds(ms)} ${reason}`);
    };
    for await (const { items } of pages(pylon, "GET /issues", { params: { query } }, { pageSize: PAGE_SIZE })) {
      page += 1;
      for (const issue of items) issues.set(issue.id, issue);
      done = covered(window, items.at(-1));
      show(done, `page ${page}, ${count(issues.size)} issues`);
    }
    const found = `${count(issues.size - before.issues).padStart(5)} issues on ${String(page).padStart(2)} pages`;
    bar.done(`${title}  ${found}, waited ${seconds(waited() - before.waited)}`);
  }
  waits.announce = () => undefined;
  line(`   ${count(issues.size)} issues in all`);
  return [...issues.values()];
}

/** How much of a window lies behind the last issue of a page, from 0 to 1. Issues come newest first. */
function covered(window: TimeWindow, last: Issue | undefined): number {
  if (!last) return 1;
  const [start, end] = [Date.parse(window.start), Date.parse(window.end)];
  return (end - Date.parse(last.created_at)) / (end - start);
}
