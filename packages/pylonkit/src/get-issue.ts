import { unwrap, type PylonClient } from "@pylonkit/core";
import { issueIdOf, type IssueRef } from "./issue-ref.ts";
import { signalOf, type RunOptions } from "./run-options.ts";
import type { Issue } from "./schemas.ts";

/**
 * Reads an issue by its id, its number or its address in the app: one request, `GET /issues/{id}`. An unknown one is a
 * `PylonApiError` with status 404.
 */
export async function getIssue(pylon: PylonClient, issue: IssueRef, options: RunOptions = {}): Promise<Issue> {
  const path = { id: issueIdOf(issue) };
  return (await unwrap(pylon.GET("/issues/{id}", { params: { path }, ...signalOf(options) }))).data;
}
