import { unwrap, type PylonClient } from "@pylonkit/core";
import { issueIdOf, type IssueRef } from "./issue-ref.ts";
import { signalOf, type RunOptions } from "./run-options.ts";
import type { Issue, IssueChange } from "./schemas.ts";

/** Writes properties of an issue with one request, `PATCH /issues/{id}`, and resolves with the issue as it is then. */
export async function updateIssue(
  pylon: PylonClient,
  issue: IssueRef,
  body: IssueChange,
  options: RunOptions,
): Promise<Issue> {
  const path = { id: issueIdOf(issue) };
  return (await unwrap(pylon.PATCH("/issues/{id}", { params: { path }, body, ...signalOf(options) }))).data;
}

/** Refuses a blank name or id: an empty text would clear what it should set. */
export function legalText(name: string, value: unknown, expected: string): string {
  if (typeof value === "string" && value.trim() !== "") return value;
  const shown = typeof value === "string" ? JSON.stringify(value) : String(value);
  throw new TypeError(`${name} is ${shown}; ${expected} is expected`);
}
