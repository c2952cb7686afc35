import type { components } from "@pylonkit/openapi";

import { build } from "../../builders/build.ts";
import type { Handler, Handlers, Workspace } from "../../workspace/contract.ts";
import { writeCustomFields } from "../custom-fields/field-entries.ts";
import type { Issue } from "../../workspace/entities.ts";
import { checkFiles } from "./import-files.ts";
import { checkNotBefore, readDrafts, touchesIn, warningsOf, writeDrafts } from "./import-messages.ts";
import { measuresOf, readTimes } from "./import-times.ts";
import { partiesOf } from "./issue-parties.ts";
import { checkState } from "./issue-state.ts";
import { latestMessageTime, messagesOf } from "./messages.ts";
import { writeTags } from "../directory/object-tags.ts";
import { issueOf, miniAccount, miniOrNull } from "../inputs/references.ts";
import { badRequest, duplicate, refuseBlank } from "../inputs/refusals.ts";
import { sameLink, trackerLink } from "./tracker-links.ts";

type ImportIssueRequest = components["schemas"]["ImportIssueRequest"];

/**
 * Takes over an issue with its messages as it was: state and times as given, no mail goes out, no state follows from a
 * message. It is a ticket of the source `manual`. What `external_refs` says shows nowhere, and importing the same ones
 * twice makes two issues (all assumed). Files with unsafe addresses are left out and named in `warnings`.
 */
const importIssue: Handler = (call) => {
  const { workspace } = call;
  const body = call.body as unknown as ImportIssueRequest;
  refuseBlank("title", body.title, "the subject line is expected");
  checkState(workspace, body.state, "allowed");
  checkNumber(workspace, body.issue_number);
  const { account, requester } = partiesOf(workspace, { account_id: body.account_id, requester_id: body.requester_id });
  const assignee = miniOrNull(workspace.users, "assignee_id", body.assignee_id ?? "", "GET /users");
  const team = miniOrNull(workspace.teams, "team_id", body.team_id ?? "", "GET /teams");
  const links = linksOf(body);
  const drafts = readDrafts(workspace, body.messages);
  const times = readTimes(workspace, body, drafts);
  checkNotBefore(drafts, times.created);
  const customFields = writeCustomFields(workspace, "issue", {}, body.custom_fields);
  const files = checkFiles(body.attachment_urls);
  const tags = writeTags(workspace, "issue", body.tags ?? []);

  const parts = { id: workspace.newId(), account: account ? miniAccount(account) : null, source: "manual" };
  const messages = writeDrafts(workspace, parts, drafts, times.created);
  const measures = measuresOf(times);
  const issue = build.issue({
    ...parts,
    ...measures,
    number: body.issue_number ?? workspace.nextIssueNumber(),
    title: body.title,
    body_html: messages[0]?.message_html ?? "",
    state: body.state,
    type: "ticket",
    assignee,
    requester: requester ? { id: requester.id } : null,
    team,
    tags,
    custom_fields: customFields,
    latest_message_time: latestMessageTime(measures, messages),
    number_of_touches: touchesIn(drafts),
    ...(links.length > 0 ? { external_issues: links } : {}),
    ...(files.taken.length > 0 ? { attachment_urls: [...files.taken] } : {}),
  });
  workspace.issues.put(issue.id, issue);
  return { data: issue, ...warningsOf(files.skipped, ...drafts.map(({ skipped }) => skipped)) };
};

/** An old number has to be below the next one, and free. */
function checkNumber(workspace: Workspace, number: number | undefined): void {
  if (number === undefined) return;
  const next = workspace.upcomingIssueNumber;
  if (number >= next) {
    throw badRequest(
      `issue_number: ${number} is not below ${next}, the number that is given next; leave it out to be given that one.`,
    );
  }
  const holder = workspace.issues.all().find((issue) => issue.number === number);
  if (holder)
    throw duplicate(
      holder.id,
      `issue_number: there is an issue ${number}, see exists_id; leave it out to be given the next number.`,
    );
}

/** The links of an import, each once. */
function linksOf({ external_issues: inputs = [] }: ImportIssueRequest): NonNullable<Issue["external_issues"]> {
  const links = inputs.map(({ source, external_issue_id: id }, index) =>
    trackerLink(`external_issues[${index}].external_issue_id`, source, id),
  );
  return links.filter((link, index) => links.findIndex((other) => sameLink(other, link)) === index);
}

/**
 * Adds messages of the past to an issue, each at its time, one without a time now. They count as touches and as latest
 * message, but do not move the state or stand as a response; the issue has changed when the newest of them was written.
 */
const importMessages: Handler = ({ workspace, params, body }) => {
  const issue = issueOf(workspace, params["id"] ?? "");
  const { messages: inputs } = body as unknown as components["schemas"]["ImportMessagesRequest"];
  const drafts = readDrafts(workspace, inputs);
  checkNotBefore(drafts, Date.parse(issue.created_at));
  const [first] = messagesOf(workspace, issue);
  const messages = writeDrafts(workspace, issue, drafts, workspace.now());
  const [opening] = messages;
  const newest = messages.at(-1)?.timestamp ?? issue.updated_at;
  const after: Issue = {
    ...issue,
    ...(opening && opening !== first ? { body_html: opening.message_html } : {}),
    latest_message_time: latestMessageTime(issue, messages),
    number_of_touches: issue.number_of_touches + touchesIn(drafts),
    updated_at: Date.parse(newest) > Date.parse(issue.updated_at) ? newest : issue.updated_at,
  };
  workspace.issues.put(after.id, after);
  return { data: after, ...warningsOf(...drafts.map(({ skipped }) => skipped)) };
};

export const importIssueHandlers = {
  "POST /import/issues": importIssue,
  "POST /import/issues/{id}/messages": importMessages,
} satisfies Handlers;
