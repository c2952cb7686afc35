import { type ApiDocument, readBundle } from "../document/document.ts";
import { build } from "../builders/build.ts";
import type { WorldData } from "../workspace/contract.ts";
import type { Article, ArticleText, Collection, TaskComment } from "../workspace/entities.ts";
import { NO_ROWS } from "../workspace/kinds.ts";
import { customerVoice } from "./customer-voice.ts";
import { answerExamples, listedRows } from "./examples.ts";
import { TERMINAL_FIELDS, TERMINALS } from "./terminals.ts";
import { VOICE_FIELDS } from "./voice-fields.ts";

/**
 * The small desk of the specification's examples: three customers, three users, four issues. Lists hold all objects;
 * the messages, followers, threads and calls of an issue are the examples named `issue-<number>`.
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
    roles: listedRows(document, "/user-roles", build.role),
    teams: listedRows(document, "/teams", build.team),
    tags: listedRows(document, "/tags", build.tag),
    customFields: [...listedRows(document, "/custom-fields", build.customField), ...TERMINAL_FIELDS, ...VOICE_FIELDS],
    customObjectTypes: [TERMINALS],
    customObjects: listedRows(document, "/custom-objects/{type}", build.customObject),
    statuses: listedRows(document, "/issue-statuses", build.status),
    macroGroups: listedRows(document, "/macro-groups", build.macroGroup),
    macros: listedRows(document, "/macros", build.macro),
    ticketForms: listedRows(document, "/ticket-forms", build.ticketForm),
    trainingData: listedRows(document, "/training-data", build.trainingData),
    accounts: listedRows(document, "/accounts", build.account),
    relationships: listedRows(document, "/accounts/{account_id}/relationships", build.relationship),
    // No operation lists highlights: the ones there are, are those that the examples put there.
    highlights: listedRows(document, "/accounts/{account_id}/highlights", build.highlight, "post"),
    activityTypes: listedRows(document, "/activity-types", build.activityType),
    contacts: listedRows(document, "/contacts", build.contact),
    issues,
    messages: byIssue("/issues/{id}/messages", build.message),
    followers: byIssue("/issues/{id}/followers", build.follower),
    projects: listedRows(document, "/projects/search", build.project, "post"),
    milestones: listedRows(document, "/milestones/{id}", build.milestone),
    tasks: listedRows(document, "/tasks", build.task),
    taskComments: byTask(listedRows(document, "/tasks/{id}/comments", build.taskComment)),
    auditLogs: listedRows(document, "/audit-logs", build.auditLog),
    ...helpSite(document),
    threads: byIssue("/issues/{id}/threads", build.thread),
    voiceCalls: byIssue("/issues/{id}/voice-calls", build.voiceCall),
    ...customerVoice(document),
  };
}

/** The knowledge bases; collections and articles are examples of the first one, and one article is there in German too. */
function helpSite(document: ApiDocument): Pick<WorldData, "knowledgeBases" | "collections" | "articles"> {
  const knowledgeBases = listedRows(document, "/knowledge-bases", build.knowledgeBase);
  const knowledge_base_id = knowledgeBases[0]?.id ?? "";
  const path = "/knowledge-bases/{id}/articles";
  const german = answerExamples(document, `${path}/{article_id}`).get("article-in-german")?.["data"] as Article;
  const { title, current_draft_content_html, current_published_content_html } = german;
  const de: ArticleText = { title, current_draft_content_html, current_published_content_html };
  return {
    knowledgeBases,
    collections: listedRows(document, "/knowledge-bases/{id}/collections", (said: Collection) =>
      build.collection({ ...said, knowledge_base_id }),
    ),
    articles: listedRows(document, path, (said: Article) =>
      build.article({ ...said, knowledge_base_id, translations: said.id === german.id ? { de } : {} }),
    ),
  };
}

/** Comments say which task they are about. */
function byTask(comments: readonly TaskComment[]): Record<string, readonly TaskComment[]> {
  const tasks = [...new Set(comments.map((comment) => comment.task_id ?? ""))];
  return Object.fromEntries(tasks.map((id) => [id, comments.filter((comment) => comment.task_id === id)]));
}
