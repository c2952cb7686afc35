import type { PylonClient } from "@pylonkit/core";
import { getIssue } from "./get-issue.ts";
import type { IssueRef } from "./issue-ref.ts";
import type { RunOptions } from "./run-options.ts";
import type { Issue } from "./schemas.ts";
import { legalText, updateIssue } from "./update-issue.ts";

/**
 * Adds tags to an issue, by name, and keeps those it has. Pylon replaces the whole list, so it is read first: two
 * requests, `GET` and `PATCH /issues/{id}`, or one where the issue has them all. What somebody else tags between the
 * two is lost; Pylon has no way to prevent that.
 */
export async function tagIssue(
  pylon: PylonClient,
  issue: IssueRef,
  tags: readonly string[],
  options: RunOptions = {},
): Promise<Issue> {
  const added = legalTags(tags);
  return retag(pylon, issue, options, (had) => [...had, ...added.filter((tag) => !had.includes(tag))]);
}

/** Takes tags off an issue, by name, and keeps the others. Requests and the race are those of `tagIssue`. */
export async function untagIssue(
  pylon: PylonClient,
  issue: IssueRef,
  tags: readonly string[],
  options: RunOptions = {},
): Promise<Issue> {
  const removed = legalTags(tags);
  return retag(pylon, issue, options, (had) => had.filter((tag) => !removed.includes(tag)));
}

async function retag(
  pylon: PylonClient,
  ref: IssueRef,
  options: RunOptions,
  change: (had: readonly string[]) => string[],
): Promise<Issue> {
  const issue = await getIssue(pylon, ref, options);
  const had = issue.tags ?? [];
  const tags = change(had);
  return tags.length === had.length ? issue : updateIssue(pylon, issue, { tags }, options);
}

function legalTags(tags: readonly string[]): string[] {
  if (!Array.isArray(tags)) throw new TypeError(`tags is ${JSON.stringify(tags)}; a list of names is expected`);
  return [...new Set(tags.map((tag: unknown, at) => legalText(`tags[${at}]`, tag, "the name of a tag")))];
}
