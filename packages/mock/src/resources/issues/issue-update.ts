import type { components } from "@pylonkit/openapi";

import { assigneeInTurn } from "./assign-in-turn.ts";
import type { Handler, Handlers, Workspace } from "../../workspace/contract.ts";
import { writeCustomFields } from "../custom-fields/field-entries.ts";
import { moveLinks } from "../custom-fields/custom-object-links.ts";
import { dropEvidenceOfIssue } from "../customer-voice/customer-voice.ts";
import type { Issue } from "../../workspace/entities.ts";
import { checkBelongs } from "./issue-parties.ts";
import { checkState, movedTo, saveIssue, slugOf } from "./issue-state.ts";
import { KIND_LIST } from "../../workspace/kinds.ts";
import { writeTags } from "../directory/object-tags.ts";
import { issueOf, miniAccount, miniOrNull, referredAccount, referredContact } from "../inputs/references.ts";
import { badRequest, refuseBlank } from "../inputs/refusals.ts";
import { readTime, timestamp } from "../inputs/times.ts";

type UpdateIssueRequest = components["schemas"]["UpdateIssueRequestBody"];

/**
 * Changes what is given and leaves the rest. Tags replace; an empty string takes away the assignee, the team, the
 * requester or the account. A requester that is given with an account has to belong to it, as on a new issue (assumed).
 */
const updateIssue: Handler = ({ workspace, params, body }) => {
  const issue = issueOf(workspace, params["id"] ?? "");
  const change = body as UpdateIssueRequest;
  refuseBlank("title", change.title, "the subject line is expected");
  if (change.state !== undefined && change.state !== issue.state) checkState(workspace, change.state);
  const changed: Issue = { ...issue, ...plainChanges(issue, change), ...referenceChanges(workspace, change) };
  if (change.custom_fields) {
    changed.custom_fields = writeCustomFields(workspace, "issue", issue.custom_fields, change.custom_fields);
  }
  if (change.tags) changed.tags = writeTags(workspace, "issue", change.tags);
  if (change.assignee_id === undefined && changed.team?.id !== issue.team?.id) {
    changed.assignee = assigneeInTurn(workspace, changed);
  }
  return {
    data: saveIssue(workspace, change.state === undefined ? changed : movedTo(workspace, changed, change.state)),
  };
};

/** `requestor_id` is the old name of `requester_id`; that the two may not differ is assumed. */
function requesterOf({ requester_id: id, requestor_id: old }: UpdateIssueRequest): string | undefined {
  if (id !== undefined && old !== undefined && id !== old) {
    throw badRequest("requestor_id: it is the old name of requester_id and differs from it; give requester_id alone.");
  }
  return id ?? old;
}

function plainChanges(issue: Issue, change: UpdateIssueRequest): Partial<Issue> {
  if (change.type === "conversation" && issue.type === "ticket") {
    throw badRequest("type: a ticket cannot become a conversation again; only conversation to ticket is possible.");
  }
  return {
    ...(change.title === undefined ? {} : { title: change.title }),
    ...(change.type === undefined ? {} : { type: change.type }),
    ...(change.customer_portal_visible === undefined
      ? {}
      : { customer_portal_visible: change.customer_portal_visible }),
  };
}

function referenceChanges(workspace: Workspace, change: UpdateIssueRequest): Partial<Issue> {
  const references: Partial<Issue> = {};
  const requesterId = requesterOf(change);
  if (requesterId !== undefined) {
    references.requester = miniOrNull(workspace.contacts, "requester_id", requesterId, "GET /contacts");
    if (requesterId && change.account_id) {
      checkBelongs(change.account_id, referredContact(workspace, "requester_id", requesterId));
    }
  }
  if (change.account_id === "" && !requesterId) {
    throw badRequest("account_id: an issue that is taken away from its account needs requester_id.");
  }
  if (change.account_id !== undefined) {
    const { account_id: id } = change;
    references.account = id === "" ? null : miniAccount(referredAccount(workspace, "account_id", id));
  }
  if (change.assignee_id !== undefined) {
    references.assignee = miniOrNull(workspace.users, "assignee_id", change.assignee_id, "GET /users");
  }
  if (change.team_id !== undefined) {
    references.team = miniOrNull(workspace.teams, "team_id", change.team_id, "GET /teams");
  }
  return references;
}

/** Removes an issue with the lists that belong to it, such as its messages, and the mentions of it in issue groups. */
const deleteIssue: Handler = ({ workspace, params }) => {
  const { id } = issueOf(workspace, params["id"] ?? "");
  workspace.issues.delete(id);
  for (const [name, kind] of KIND_LIST) if ("of" in kind && kind.of === "issues") workspace[name].delete(id);
  moveLinks(workspace, "issue", id);
  dropEvidenceOfIssue(workspace, id);
  for (const other of workspace.issues.all()) {
    const child = other.child_issues?.some((each) => each.id === id);
    if (!child && other.parent_issue_group?.id !== id) continue;
    const { parent_issue_group: parent, child_issues: children, ...rest } = other;
    workspace.issues.put(other.id, {
      ...rest,
      ...(parent && parent.id !== id ? { parent_issue_group: parent } : {}),
      ...(children ? { child_issues: children.filter((each) => each.id !== id) } : {}),
    });
  }
  return {};
};

/** Puts an issue aside until a time that is still to come. It is on hold meanwhile, also one that was closed. */
const snoozeIssue: Handler = ({ workspace, params, body }) => {
  const issue = issueOf(workspace, params["id"] ?? "");
  const { snooze_until: until } = body as components["schemas"]["SnoozeIssueRequestBody"];
  const ms = readTime("snooze_until", until);
  if (ms <= workspace.now()) {
    throw badRequest(`snooze_until: ${until} is not in the future; it is ${timestamp(workspace.now())} now.`);
  }
  return {
    data: saveIssue(workspace, {
      ...movedTo(workspace, issue, slugOf(workspace, "on_hold")),
      snoozed_until_time: timestamp(ms),
    }),
  };
};

export const issueUpdateHandlers = {
  "PATCH /issues/{id}": updateIssue,
  "DELETE /issues/{id}": deleteIssue,
  "POST /issues/{id}/snooze": snoozeIssue,
} satisfies Handlers;
