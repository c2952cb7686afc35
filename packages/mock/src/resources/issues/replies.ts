import type { Workspace } from "../../workspace/contract.ts";
import type { Issue, Message } from "../../workspace/entities.ts";
import { categoryOf, movedTo, saveIssue, slugOf, spanOf } from "./issue-state.ts";
import { addMessages, type Agent, type Author, customerWasActive, messageBy } from "./messages.ts";
import { cameTrue, endPromises } from "./promises.ts";

/** What a reply says, besides who writes it and what it answers. */
export interface ReplyFacts {
  readonly html: string;
  /** RFC 3339. */
  readonly at: string;
  readonly files?: readonly string[] | undefined;
  readonly to?: readonly string[] | undefined;
  readonly cc?: readonly string[] | undefined;
  readonly bcc?: readonly string[] | undefined;
}

/** Writes a message that the customer sees, over the channel of the one it answers, and what follows for the issue. */
export function sendReply(
  workspace: Workspace,
  issue: Issue,
  answered: Message,
  author: Author | Agent,
  facts: ReplyFacts,
): Message {
  const source = answered.source ?? issue.source;
  const message = messageBy(workspace, author, {
    html: facts.html,
    at: facts.at,
    source,
    isPrivate: false,
    files: facts.files,
    email:
      source === "email"
        ? {
            from: author.kind === "contact" ? (author.contact.email ?? undefined) : issue.workspace_email,
            to: facts.to,
            cc: facts.cc,
            bcc: facts.bcc,
          }
        : undefined,
  });
  addMessages(workspace, issue, [message]);
  saveIssue(workspace, replied(workspace, issue, author, facts.at));
  if (author.kind === "contact") customerWasActive(workspace, issue, facts.at);
  return message;
}

/**
 * The issue after a public message. What the team writes leaves it waiting on the customer, what a contact writes
 * waiting on you, except that an issue nobody has answered yet stays new. That either takes it off hold, and so ends a
 * snooze, and that a contact opens a closed one again is documented; that a closed one stays closed when the team
 * writes is assumed. Only people touch an issue and give the first response, not an agent (assumed).
 */
function replied(workspace: Workspace, issue: Issue, author: Author | Agent, at: string): Issue {
  const [waiting, keeps] =
    author.kind === "contact" ? (["waiting_on_you", "new"] as const) : (["waiting_on_customer", "closed"] as const);
  const stays = !workspace.automations.replyMovesState || categoryOf(workspace, issue.state) === keeps;
  const moved = stays ? issue : movedTo(workspace, issue, slugOf(workspace, waiting));
  const latest = Date.parse(at) > Date.parse(issue.latest_message_time) ? at : issue.latest_message_time;
  const answered: Issue = { ...moved, latest_message_time: latest };
  return author.kind === "user" ? touched(answered, at) : answered;
}

function touched(issue: Issue, at: string): Issue {
  const answered: Issue = { ...issue, number_of_touches: issue.number_of_touches + 1 };
  if (answered.first_response_time !== null) return answered;
  const span = spanOf(issue, at);
  answered.first_response_time = at;
  answered.first_response_seconds = span.seconds;
  answered.business_hours_first_response_seconds = span.business_hours_seconds;
  if (answered.team_slas) answered.team_slas = cameTrue(answered.team_slas, "first_response", span);
  endPromises(answered, at, "first_response_breach_time");
  return answered;
}
