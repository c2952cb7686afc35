import type { components } from "@pylonkit/openapi";

import type { Handler, Handlers } from "../../workspace/contract.ts";
import type { Follower } from "../../workspace/entities.ts";
import { categoryOf, movedTo, saveIssue, slugOf } from "./issue-state.ts";
import { issueOf, referredContact, referredUser } from "../inputs/references.ts";
import { badRequest } from "../inputs/refusals.ts";
import { sameLink, trackerLink } from "./tracker-links.ts";

const listIssueFollowers: Handler = ({ workspace, params }) => ({
  data: workspace.followers.get(issueOf(workspace, params["id"] ?? "").id) ?? [],
});

/** Adds or removes followers and answers all of them. Followers are a set: twice is once. None at all are refused. */
const changeIssueFollowers: Handler = ({ workspace, params, body }) => {
  const issue = issueOf(workspace, params["id"] ?? "");
  const change = body as components["schemas"]["AddIssueFollowersRequestBody"];
  if (!change.user_ids?.length && !change.contact_ids?.length) {
    throw badRequest("user_ids: it is empty, and so is contact_ids; name at least one user or contact.");
  }
  const named: Follower[] = [
    ...(change.user_ids ?? []).map((id) => ({ id: referredUser(workspace, "user_ids", id).id, type: "user" as const })),
    ...(change.contact_ids ?? []).map((id) => ({
      id: referredContact(workspace, "contact_ids", id).id,
      type: "contact" as const,
    })),
  ];
  const before = workspace.followers.get(issue.id) ?? [];
  const without = (rows: readonly Follower[], others: readonly Follower[]): Follower[] =>
    rows.filter((row) => !others.some((other) => other.id === row.id && other.type === row.type));
  const after =
    change.operation === "remove"
      ? without(before, named)
      : named.reduce<readonly Follower[]>((rows, row) => [...rows, ...without([row], rows)], before);
  workspace.followers.put(issue.id, after);
  return { data: after };
};

/**
 * Links an issue to one of a tracker, or takes the link away. Pylon puts an issue on hold when unfinished work is linked
 * to it; the mock takes all work for unfinished, and leaves closed issues closed. Linking twice is once, taking away what
 * is not linked is refused, and unlinking leaves the state (all assumed).
 */
const changeExternalIssue: Handler = ({ workspace, params, body }) => {
  const issue = issueOf(workspace, params["id"] ?? "");
  const request = body as components["schemas"]["LinkExternalIssueRequestBody"];
  const link = trackerLink("external_issue_id", request.source, request.external_issue_id);
  const { external_issues: before = [], ...rest } = issue;
  const linked = before.some((each) => sameLink(each, link));
  if (request.operation === "unlink") {
    if (!linked) {
      const links = before.map((each) => `${each.source} ${JSON.stringify(each.external_id)}`).join(", ") || "nothing";
      throw badRequest(
        `external_issue_id: ${request.source} ${JSON.stringify(request.external_issue_id)} is not linked to issue ${issue.number}; linked to it: ${links}.`,
      );
    }
    const after = before.filter((each) => !sameLink(each, link));
    return { data: saveIssue(workspace, after.length > 0 ? { ...rest, external_issues: after } : rest) };
  }
  if (linked) return { data: saveIssue(workspace, issue) };
  const waits =
    workspace.automations.linkPutsOnHold && !["on_hold", "closed"].includes(categoryOf(workspace, issue.state));
  const moved = waits ? movedTo(workspace, issue, slugOf(workspace, "on_hold")) : issue;
  return { data: saveIssue(workspace, { ...moved, external_issues: [...before, link] }) };
};

export const issueLinkHandlers = {
  "GET /issues/{id}/followers": listIssueFollowers,
  "POST /issues/{id}/followers": changeIssueFollowers,
  "POST /issues/{id}/external-issues": changeExternalIssue,
} satisfies Handlers;
