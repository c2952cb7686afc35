import type { Workspace } from "./contract.ts";
import type { Issue } from "./entities.ts";
import type { Listing } from "./page.ts";
import type { Table } from "./table.ts";

/** Rows in the order they came to the workspace. Pylon documents no order; assumed. */
export function byArrival<Row extends { id: string }>(table: Table<Row>): Listing<Row> {
  return { rows: table.all(), keyOf: (row) => [table.placeOf(row.id)] };
}

/**
 * Issues newest first, the higher number first where two were created in the same second. Pylon offers no sort
 * parameter; the order is assumed from recorded answers. The sorted list is kept until an issue is written.
 */
export function newestFirst(workspace: Workspace): Listing<Issue> {
  return { rows: workspace.issuesNewestFirst(), keyOf: issueKey };
}

/** Ascends from the newest issue to the oldest. */
function issueKey(issue: Issue): readonly [number, number] {
  return [-Date.parse(issue.created_at), -issue.number];
}

/** For sorting issues newest first; times are compared as texts, which Pylon's format allows. */
export function compareNewestFirst(a: Issue, b: Issue): number {
  if (a.created_at !== b.created_at) return a.created_at < b.created_at ? 1 : -1;
  return b.number - a.number;
}
