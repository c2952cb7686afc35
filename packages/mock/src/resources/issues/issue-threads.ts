import type { components } from "@pylonkit/openapi";

import type { Handler, Handlers } from "../../workspace/contract.ts";
import { issueOf } from "../inputs/references.ts";
import { refuseBlank } from "../inputs/refusals.ts";
import { startThread, threadsOf } from "./threads.ts";

/** All internal threads of an issue; `null` without any, as clients met it. */
const listIssueThreads: Handler = ({ workspace, params }) => {
  const threads = threadsOf(workspace, issueOf(workspace, params["id"] ?? ""));
  return { data: threads.length > 0 ? threads : null };
};

/** Starts a thread in Pylon only. It gets a name of the mock's where none is given; a blank one is refused (assumed). */
const createIssueThread: Handler = ({ workspace, params, body }) => {
  const issue = issueOf(workspace, params["id"] ?? "");
  const { name } = body as components["schemas"]["CreateIssueThreadRequestBody"];
  refuseBlank("name", name, "a name, or the field left out, is expected");
  return { data: startThread(workspace, issue, name) };
};

export const issueThreadHandlers = {
  "GET /issues/{id}/threads": listIssueThreads,
  "POST /issues/{id}/threads": createIssueThread,
} satisfies Handlers;
