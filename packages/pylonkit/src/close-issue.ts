import type { PylonClient } from "@pylonkit/core";
import type { IssueRef } from "./issue-ref.ts";
import type { RunOptions } from "./run-options.ts";
import type { Issue } from "./schemas.ts";
import { legalText, updateIssue } from "./update-issue.ts";

/** To which state an issue is moved. */
export interface MoveOptions extends RunOptions {
  /** The slug of a status: one of your own, or a default that your organization renamed. `slugFor` finds it. */
  readonly state?: string | undefined;
}

/**
 * Closes an issue: one request, `PATCH /issues/{id}`. `state` is `"closed"` unless you give another status of that
 * category.
 */
export async function closeIssue(pylon: PylonClient, issue: IssueRef, options: MoveOptions = {}): Promise<Issue> {
  return moveIssue(pylon, issue, options, "closed");
}

/**
 * Takes an issue up again: one request, `PATCH /issues/{id}`. `state` is `"waiting_on_you"` unless you give another one:
 * it is where Pylon itself moves an issue that the customer opens again.
 */
export async function reopenIssue(pylon: PylonClient, issue: IssueRef, options: MoveOptions = {}): Promise<Issue> {
  return moveIssue(pylon, issue, options, "waiting_on_you");
}

async function moveIssue(pylon: PylonClient, issue: IssueRef, options: MoveOptions, usual: string): Promise<Issue> {
  const state = legalText("state", options.state ?? usual, "the slug of a status");
  return updateIssue(pylon, issue, { state }, options);
}
