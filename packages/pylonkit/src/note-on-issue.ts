import { unwrap, type PylonClient } from "@pylonkit/core";
import { issueIdOf, type IssueRef } from "./issue-ref.ts";
import { signalOf, type RunOptions } from "./run-options.ts";
import type { NoteBody, WrittenMessage } from "./schemas.ts";

/**
 * Writes a note that only the team sees: one request, `POST /issues/{id}/note`. `note` is HTML, or the whole body with
 * its author, thread and files. Without a thread Pylon takes the newest that Slack backs, else makes one.
 */
export async function noteOnIssue(
  pylon: PylonClient,
  issue: IssueRef,
  note: string | NoteBody,
  options: RunOptions = {},
): Promise<WrittenMessage> {
  const body = typeof note === "string" ? { body_html: note } : note;
  const params = { path: { id: issueIdOf(issue) } };
  return (await unwrap(pylon.POST("/issues/{id}/note", { params, body, ...signalOf(options) }))).data;
}
