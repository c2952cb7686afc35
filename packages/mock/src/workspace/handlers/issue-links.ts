import type { components } from "@pylonkit/openapi";

import type { Handler, Handlers } from "../contract.ts";
import type { Follower } from "../entities.ts";
import { saveIssue } from "../issue-state.ts";
import { issueOf, referredContact, referredUser } from "../references.ts";
import { badRequest } from "../refusals.ts";

const listIssueFollowers: Handler = ({ workspace, params }) => ({
  data: workspace.followers.get(issueOf(workspace, params["id"] ?? "").id) ?? [],
});

/** Adds or removes followers and answers all of them. Followers are a set: twice is once. */
const changeIssueFollowers: Handler = ({ workspace, params, body }) => {
  const issue = issueOf(workspace, params["id"] ?? "");
  const change = body as components["schemas"]["AddIssueFollowersRequestBody"];
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
 * Links an issue to one of a tracker, or takes the link away. Linking twice is once; taking away what is not linked is
 * refused (both assumed). A link is known for GitHub alone, as its ids hold the path.
 */
const changeExternalIssue: Handler = ({ workspace, params, body }) => {
  const issue = issueOf(workspace, params["id"] ?? "");
  const {
    source,
    external_issue_id: externalId,
    operation,
  } = body as components["schemas"]["LinkExternalIssueRequestBody"];
  if (externalId.trim() === "") {
    throw badRequest(
      `external_issue_id: ${JSON.stringify(externalId)} is blank; the id of an issue of ${source} is expected.`,
    );
  }
  const { external_issues: before = [], ...rest } = issue;
  const linked = before.some((each) => each.source === source && each.external_id === externalId);
  if (operation === "unlink") {
    if (!linked)
      throw badRequest(`external_issue_id: ${source} ${JSON.stringify(externalId)} is not linked to this issue.`);
    const after = before.filter((each) => each.source !== source || each.external_id !== externalId);
    return { data: saveIssue(workspace, after.length > 0 ? { ...rest, external_issues: after } : rest) };
  }
  const github = source === "github" ? /^([^/]+\/[^/]+)\/(\d+)$/.exec(externalId) : undefined;
  if (github === null)
    throw badRequest(`external_issue_id: ${JSON.stringify(externalId)}; github takes "owner/repository/number".`);
  const link = github ? { link: `https://github.com/${github[1]}/issues/${github[2]}` } : {};
  const after = linked ? before : [...before, { source, external_id: externalId, ...link }];
  return { data: saveIssue(workspace, { ...rest, external_issues: after }) };
};

export const issueLinkHandlers = {
  "GET /issues/{id}/followers": listIssueFollowers,
  "POST /issues/{id}/followers": changeIssueFollowers,
  "POST /issues/{id}/external-issues": changeExternalIssue,
} satisfies Handlers;
