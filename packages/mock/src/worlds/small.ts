import { type ApiDocument, readBundle } from "../document/document.ts";
import { build } from "../workspace/builders/build.ts";
import type { WorldData } from "../workspace/contract.ts";
import type { Follower, MacroGroup, TicketForm, UserRole } from "../workspace/entities.ts";
import { NO_ROWS } from "../workspace/kinds.ts";
import { answerExamples, listedRows } from "./examples.ts";

/**
 * The small desk of the specification's examples: three customers, three users, four issues. Lists hold all objects;
 * the messages and followers of an issue are the examples named `issue-<number>`.
 */
export function smallWorld(document: ApiDocument = readBundle()): WorldData {
  const [me] = answerExamples(document, "/me").values();
  if (!me) throw new TypeError("GET /me has no example, so the world small has no organization");
  const { user, ...organization } = me["data"] as { id: string; name: string; user: { id: string } };
  const issues = listedRows(document, "/issues", build.issue);

  const byIssue = <Row>(path: string, complete: (said: never) => Row): Record<string, readonly Row[]> => {
    const examples = answerExamples(document, path);
    return Object.fromEntries(
      issues.flatMap((issue) => {
        const rows = examples.get(`issue-${issue.number}`)?.["data"];
        return rows ? [[issue.id, (rows as readonly never[]).map(complete)]] : [];
      }),
    );
  };

  return {
    ...NO_ROWS,
    now: "2026-10-15T09:00:00Z",
    organization,
    tokenUser: user.id,
    users: listedRows(document, "/users", build.user),
    roles: listedRows(document, "/user-roles", (role: UserRole) => role),
    teams: listedRows(document, "/teams", build.team),
    tags: listedRows(document, "/tags", build.tag),
    customFields: listedRows(document, "/custom-fields", build.customField),
    statuses: listedRows(document, "/issue-statuses", build.status),
    macroGroups: listedRows(document, "/macro-groups", (group: MacroGroup) => group),
    macros: listedRows(document, "/macros", build.macro),
    ticketForms: listedRows(document, "/ticket-forms", (form: TicketForm) => form),
    trainingData: listedRows(document, "/training-data", build.trainingData),
    accounts: listedRows(document, "/accounts", build.account),
    contacts: listedRows(document, "/contacts", build.contact),
    issues,
    messages: byIssue("/issues/{id}/messages", build.message),
    followers: byIssue("/issues/{id}/followers", (follower: Follower) => follower),
  };
}
