import { unwrap, type PylonClient } from "@pylonkit/core";
import { parseRfc3339 } from "@pylonkit/openapi";
import { issueIdOf, type IssueRef } from "./issue-ref.ts";
import { signalOf, type RunOptions } from "./run-options.ts";
import type { Issue } from "./schemas.ts";

/**
 * Puts an issue aside until a time, a `Date` or RFC 3339 with a zone: one request, `POST /issues/{id}/snooze`. It is on
 * hold meanwhile (Pylon's user guide). Throws `RangeError` for anything else, such as a time without a zone.
 */
export async function snoozeIssue(
  pylon: PylonClient,
  issue: IssueRef,
  until: Date | string,
  options: RunOptions = {},
): Promise<Issue> {
  const init = { params: { path: { id: issueIdOf(issue) } }, body: { snooze_until: timeOf(until) } };
  return (await unwrap(pylon.POST("/issues/{id}/snooze", { ...init, ...signalOf(options) }))).data;
}

function timeOf(until: Date | string): string {
  if (typeof until === "string" ? parseRfc3339(until) !== undefined : !Number.isNaN(until.getTime())) {
    return typeof until === "string" ? until : until.toISOString();
  }
  const shown = typeof until === "string" ? JSON.stringify(until) : String(until);
  throw new RangeError(`until is ${shown}; a Date or RFC 3339 with a zone is expected, such as "2026-10-19T08:00:00Z"`);
}
