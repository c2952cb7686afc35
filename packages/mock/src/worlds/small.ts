import { type ApiDocument, readBundle } from "../document/document.ts";
import type { WorldData } from "../workspace/contract.ts";
import type { Issue } from "../workspace/entities.ts";
import { answerExamples, listedRows } from "./examples.ts";

/**
 * The small desk of the specification's examples: three customers, three users, four issues. Lists hold all objects;
 * the messages and followers of an issue are the examples named `issue-<number>`.
 */
export function smallWorld(document: ApiDocument = readBundle()): WorldData {
  const [me] = answerExamples(document, "/me").values();
  if (!me) throw new TypeError("GET /me has no example, so the world small has no organization");
  const { user, ...organization } = me["data"] as { id: string; name: string; user: { id: string } };
  const issues = listedRows<Issue>(document, "/issues");

  const byIssue = <Row>(path: string): Record<string, readonly Row[]> => {
    const examples = answerExamples(document, path);
    return Object.fromEntries(
      issues.flatMap((issue) => {
        const rows = examples.get(`issue-${issue.number}`)?.["data"];
        return rows ? [[issue.id, rows as readonly Row[]]] : [];
      }),
    );
  };

  return {
    now: "2026-10-15T09:00:00Z",
    organization,
    tokenUser: user.id,
    users: listedRows(document, "/users"),
    roles: listedRows(document, "/user-roles"),
    teams: listedRows(document, "/teams"),
    tags: listedRows(document, "/tags"),
    customFields: listedRows(document, "/custom-fields"),
    statuses: listedRows(document, "/issue-statuses"),
    accounts: listedRows(document, "/accounts"),
    contacts: listedRows(document, "/contacts"),
    issues,
    messages: byIssue("/issues/{id}/messages"),
    followers: byIssue("/issues/{id}/followers"),
  };
}
