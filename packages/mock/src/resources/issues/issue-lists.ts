import type { Handler, Handlers } from "../../workspace/contract.ts";
import type { Issue } from "../../workspace/entities.ts";
import { newestFirst } from "../../workspace/listings.ts";
import { page } from "../../workspace/page.ts";
import { issueOf } from "../inputs/references.ts";
import { badRequest } from "../inputs/refusals.ts";
import { search } from "../../workspace/search.ts";
import { readTime } from "../inputs/times.ts";

const DAY = 86_400_000;

/**
 * Issues created in a window, newest first. Both ends belong to the window (assumed). The longest window comes from
 * the spec.
 */
const listIssues: Handler = (call) => {
  const window = call.workspace.api.timeWindows["GET /issues"];
  const { [window.start]: from = "", [window.end]: to = "" } = call.query;
  const start = readTime(window.start, from);
  const end = readTime(window.end, to);
  if (end < start) {
    throw badRequest(`${window.end}: ${JSON.stringify(to)} lies before ${window.start}, ${JSON.stringify(from)}.`);
  }
  if (end - start > window.maxDays * DAY) {
    const days = Math.ceil((end - start) / DAY);
    throw badRequest(
      `${window.end}: the window from ${JSON.stringify(from)} to ${JSON.stringify(to)} is ${days} days long; at most ${window.maxDays} days are allowed, so ask for one part after the other.`,
    );
  }
  return page("GET /issues", call, newestFirst(call.workspace), {
    matches: (issue) => {
      const created = Date.parse(issue.created_at);
      return created >= start && created <= end;
    },
  });
};

/** Issues that match a filter and a text, newest first. */
const searchIssues: Handler = (call) =>
  search<Issue>("POST /issues/search", call, {
    listing: newestFirst(call.workspace),
    objectType: "issue",
    texts: (issue) => [issue.title, issue.body_html],
  });

const getIssue: Handler = ({ workspace, params }) => ({ data: issueOf(workspace, params["id"] ?? "") });

const listIssueStatuses: Handler = ({ workspace }) => ({ data: workspace.statuses.all() });

export const issueListHandlers = {
  "GET /issues": listIssues,
  "POST /issues/search": searchIssues,
  "GET /issues/{id}": getIssue,
  "GET /issue-statuses": listIssueStatuses,
} satisfies Handlers;
