import { unwrap, type PylonClient } from "@pylonkit/core";
import { issueIdOf, type IssueRef } from "./issue-ref.ts";
import { signalOf, type RunOptions } from "./run-options.ts";
import type { ExternalIssueLink, Issue } from "./schemas.ts";

/**
 * Links an issue to one that exists in a tracker, such as Linear or Jira: one request,
 * `POST /issues/{id}/external-issues`. Jira takes the number of an issue, not its key; Linear a uuid; GitHub
 * `"owner/repo/7"`; Asana a number. Pylon then puts the issue on hold while the work is unfinished (its user guide).
 */
export async function escalateIssue(
  pylon: PylonClient,
  issue: IssueRef,
  to: ExternalIssueLink,
  options: RunOptions = {},
): Promise<Issue> {
  const { source, external_issue_id } = to;
  const init = { params: { path: { id: issueIdOf(issue) } }, body: { source, external_issue_id } };
  return (await unwrap(pylon.POST("/issues/{id}/external-issues", { ...init, ...signalOf(options) }))).data;
}
