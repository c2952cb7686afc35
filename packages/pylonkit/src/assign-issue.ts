import type { PylonClient } from "@pylonkit/core";
import type { IssueRef } from "./issue-ref.ts";
import type { RunOptions } from "./run-options.ts";
import type { Issue } from "./schemas.ts";
import { legalText, updateIssue } from "./update-issue.ts";

/** Who is to work on an issue: a user, a team, or both, by id. */
export type Assignee =
  | { readonly assignee_id: string; readonly team_id?: string | undefined }
  | { readonly assignee_id?: undefined; readonly team_id: string };

/**
 * Assigns an issue to a user (an id alone means one), a team, or both: one request, `PATCH /issues/{id}`. Pylon may
 * choose a user of the team by itself, if that is set up. Throws `TypeError` for a blank id, which would take the
 * assignee away.
 */
export async function assignIssue(
  pylon: PylonClient,
  issue: IssueRef,
  to: string | Assignee,
  options: RunOptions = {},
): Promise<Issue> {
  const { assignee_id: user, team_id: team } = typeof to === "string" ? { assignee_id: to } : to;
  if (user === undefined && team === undefined) {
    throw new TypeError("to names neither assignee_id nor team_id; the id of a user, a team or both is expected");
  }
  const body = {
    ...(user === undefined ? {} : { assignee_id: legalText("assignee_id", user, "the id of a user") }),
    ...(team === undefined ? {} : { team_id: legalText("team_id", team, "the id of a team") }),
  };
  return updateIssue(pylon, issue, body, options);
}

/** What `unassignIssue` takes away. */
export interface UnassignOptions extends RunOptions {
  /** Takes the team away as well. Default false. */
  readonly team?: boolean | undefined;
}

/** Takes the assignee off an issue, and with `team: true` the team too: one request, `PATCH /issues/{id}`. */
export async function unassignIssue(
  pylon: PylonClient,
  issue: IssueRef,
  options: UnassignOptions = {},
): Promise<Issue> {
  return updateIssue(pylon, issue, { assignee_id: "", ...(options.team ? { team_id: "" } : {}) }, options);
}
