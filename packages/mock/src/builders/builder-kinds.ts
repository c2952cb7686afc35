import type { RowOf } from "../seed/drafts.ts";
import type { KindName } from "../workspace/kinds.ts";
import { MEMBER } from "../worlds/empty.ts";

/** What is known of a builder that is offered to users. */
interface BuilderKind<Part extends KindName, Needs extends readonly string[]> {
  /** The kind of its rows. */
  readonly part: Part;
  /** What it says of the n-th row, where nothing else is said. */
  readonly usual: (n: number) => object;
  /** What nobody can make up: what a row belongs to or names. */
  readonly needs: Needs;
}

const kind = <const Part extends KindName, const Needs extends readonly (keyof RowOf<Part>)[] = []>(
  part: Part,
  usual: (n: number) => Partial<RowOf<Part>>,
  needs?: Needs,
): BuilderKind<Part, Needs & readonly string[]> => ({ part, usual, needs: (needs ?? []) as Needs & readonly string[] });

/** The builders by the name of one object, one line each: a type below holds that there is one for every kind. */
export const BUILDER_KINDS = {
  user: kind("users", (n) => ({ name: `User ${n}`, email: `user-${n}@harbormetrics.example`, role: { ...MEMBER } })),
  role: kind("roles", (n) => ({ name: `Role ${n}` })),
  team: kind("teams", (n) => ({ name: `Team ${n}` })),
  tag: kind("tags", (n) => ({ object_type: "issue", value: `tag-${n}` })),
  customField: kind("customFields", (n) => ({
    slug: `field_${n}`,
    label: `Field ${n}`,
    object_type: "issue",
    type: "text",
  })),
  customObjectType: kind("customObjectTypes", (n) => ({ slug: `objects_${n}` })),
  customObject: kind("customObjects", (n) => ({ name: `Object ${n}` }), ["type"]),
  status: kind("statuses", (n) => ({ slug: `status_${n}`, label: `Status ${n}`, category: "on_hold" })),
  macroGroup: kind("macroGroups", (n) => ({ title: `Macros ${n}` })),
  macro: kind("macros", (n) => ({ name: `Macro ${n}`, text_html: `<p>Macro ${n}</p>` }), ["macro_group_id"]),
  ticketForm: kind("ticketForms", (n) => ({ name: `Form ${n}`, slug: `form-${n}` })),
  trainingData: kind("trainingData", (n) => ({ name: `Documents ${n}` })),
  account: kind("accounts", (n) => ({ name: `Account ${n}` })),
  relationship: kind("relationships", () => ({ relationship_type: "parent_account" }), [
    "child_account_id",
    "related_object_id",
  ]),
  highlight: kind("highlights", (n) => ({ content_html: `<p>Highlight ${n}</p>` }), ["account_id"]),
  activityType: kind("activityTypes", (n) => ({ slug: `activity_${n}`, label: `Activity ${n}` })),
  activity: kind("activities", () => ({}), ["slug"]),
  accountFile: kind("accountFiles", (n) => ({
    name: `file-${n}.txt`,
    url: `https://assets.harbormetrics.example/files/file-${n}.txt`,
  })),
  contact: kind("contacts", (n) => ({ name: `Contact ${n}`, email: `contact-${n}@customer.example` })),
  issue: kind("issues", (n) => ({ number: 1000 + n, title: `Issue ${n}`, body_html: `<p>Issue ${n}</p>` })),
  message: kind("messages", (n) => ({ message_html: `<p>Message ${n}</p>` })),
  follower: kind("followers", () => ({}), ["id"]),
  project: kind("projects", (n) => ({ name: `Project ${n}` })),
  milestone: kind("milestones", (n) => ({ name: `Milestone ${n}` })),
  task: kind("tasks", (n) => ({ title: `Task ${n}` })),
  taskComment: kind("taskComments", (n) => ({ body_html: `<p>Comment ${n}</p>` }), ["task_id", "author"]),
  auditLog: kind("auditLogs", () => ({ action: "IssueOpened" })),
  knowledgeBase: kind("knowledgeBases", (n) => ({ title: `Help ${n}`, slug: `help-${n}` })),
  collection: kind("collections", (n) => ({ title: `Collection ${n}`, slug: `collection-${n}` }), [
    "knowledge_base_id",
  ]),
  article: kind(
    "articles",
    (n) => ({ title: `Article ${n}`, slug: `article-${n}`, current_draft_content_html: `<p>Article ${n}</p>` }),
    ["knowledge_base_id"],
  ),
  redirect: kind("redirects", (n) => ({ from_path: `/old/${n}` }), ["knowledge_base_id", "object_id"]),
  thread: kind("threads", (n) => ({ name: `Thread ${n}` }), ["issue_id"]),
  voiceCall: kind("voiceCalls", () => ({ from_phone_number: "+442079460812", to_phone_number: "+442079460100" })),
  featureRequest: kind("featureRequests", (n) => ({ title: `Feature request ${n}` })),
  callRecording: kind("callRecordings", (n) => ({ title: `Call ${n}` })),
  survey: kind("surveys", (n) => ({ name: `Survey ${n}` })),
  surveyResponse: kind("surveyResponses", () => ({})),
};

/** The name of a builder. */
export type BuilderName = keyof typeof BUILDER_KINDS;

/** The kinds that have no builder yet: none, or this does not compile. Who adds a kind adds a line above. */
type WithoutBuilder = Exclude<KindName, (typeof BUILDER_KINDS)[BuilderName]["part"]>;
export type EveryKindHasABuilder<None extends never = WithoutBuilder> = None;
