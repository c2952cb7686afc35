import type { components } from "@pylonkit/openapi";

import type { Handler, Handlers, Workspace } from "../../workspace/contract.ts";
import type { Issue } from "../../workspace/entities.ts";
import { saveIssue } from "./issue-state.ts";
import { addMessages, type Agent, messageBy, messagesOf } from "./messages.ts";
import { issueOf } from "../inputs/references.ts";
import { refuseBlank } from "../inputs/refusals.ts";
import { sendReply } from "./replies.ts";
import { chosenThread, startThread } from "./threads.ts";
import { timestamp } from "../inputs/times.ts";

const AGENT: Agent = { kind: "agent", name: "AI agent" };

/**
 * Answers what a contact wrote last; where nobody did, the agent "could not answer" and nothing is written. No model
 * stands behind it: the text is the mock's and says so (chosen). As a note it goes where notes go, else the customer
 * gets it, as a tool list of Pylon's operations says. No operation lists the agents, so every id is one.
 */
const createAiResponse: Handler = ({ workspace, params, body }) => {
  const issue = issueOf(workspace, params["id"] ?? "");
  const request = body as unknown as components["schemas"]["CreateIssueAIResponseRequestBody"];
  refuseBlank("ai_agent_id", request.ai_agent_id, "the id of an AI agent is expected");
  const question = messagesOf(workspace, issue).findLast((message) => !message.is_private && message.author?.contact);
  if (!question) return { response_html: null, response_valid: false };
  const name = question.author?.name ?? "the customer";
  const html = `<p>The mock, in place of an AI agent, to what ${name} wrote at ${question.timestamp}.</p>`;
  if (request.post_as_internal_note) {
    noteDown(workspace, issue, html);
  } else {
    const address = question.email_info?.from_email;
    sendReply(workspace, issue, question, AGENT, {
      html,
      at: timestamp(workspace.now()),
      to: address === undefined ? [] : [address],
    });
  }
  return { response_html: html, response_valid: true };
};

function noteDown(workspace: Workspace, issue: Issue, html: string): void {
  const threadId = chosenThread(workspace, issue, {}) ?? startThread(workspace, issue, undefined).id;
  const at = timestamp(workspace.now());
  addMessages(workspace, issue, [
    messageBy(workspace, AGENT, { html, at, source: "manual", isPrivate: true, threadId }),
  ]);
  saveIssue(workspace, issue);
}

export const issueAiResponseHandlers = {
  "POST /issues/{id}/ai-response": createAiResponse,
} satisfies Handlers;
