import type { Schema } from "../document/document.ts";
import { build } from "../builders/build.ts";
import type { KindName } from "../workspace/kinds.ts";

/** How a row of a seed file is read. */
export interface SeedKind {
  /** The component of the document that says what a row is; none where Pylon answers no such object. */
  readonly schema?: string;
  /** Makes a complete row of what is said of one. */
  readonly complete: (said: never) => object;
  /** The field that tells when: the world's `now` where nothing is said. */
  readonly time?: string;
  /** What the mock keeps of a row beside what Pylon answers. */
  readonly own?: Schema;
}

const text: Schema = { type: "string" };

const inKnowledgeBase = { type: "object", required: ["knowledge_base_id"], properties: { knowledge_base_id: text } };
const published: Schema = { type: ["string", "null"] };
const articleText: Schema = {
  type: "object",
  required: ["title", "current_draft_content_html", "current_published_content_html"],
  properties: { title: text, current_draft_content_html: text, current_published_content_html: published },
};

/** The rows of every kind, as a seed file may write them: who adds a kind is made to add a line here. */
export const SEED_KINDS: { readonly [Name in KindName]: SeedKind } = {
  users: { schema: "User", complete: build.user },
  roles: { schema: "UserRole", complete: build.role },
  teams: { schema: "Team", complete: build.team },
  tags: { schema: "Tag", complete: build.tag },
  customFields: { schema: "CustomFieldDefinition", complete: build.customField, time: "created_at" },
  customObjectTypes: {
    complete: build.customObjectType,
    own: { type: "object", required: ["slug"], properties: { slug: text } },
  },
  customObjects: { schema: "CustomObject", complete: build.customObject, time: "created_at" },
  statuses: { schema: "IssueStatus", complete: build.status },
  macroGroups: { schema: "MacroGroup", complete: build.macroGroup, time: "created_at" },
  macros: {
    schema: "Macro",
    complete: build.macro,
    time: "created_at",
    own: { type: "object", properties: { conditions: { type: "object" } } },
  },
  ticketForms: { schema: "TicketForm", complete: build.ticketForm },
  trainingData: { schema: "TrainingData", complete: build.trainingData, time: "created_at" },
  accounts: { schema: "Account", complete: build.account, time: "created_at" },
  relationships: { schema: "AccountRelationship", complete: build.relationship, time: "created_at" },
  highlights: { schema: "AccountHighlight", complete: build.highlight, time: "created_at" },
  activityTypes: { schema: "ActivityType", complete: build.activityType },
  activities: {
    schema: "CreateActivityRequest",
    complete: build.activity,
    time: "happened_at",
    own: { type: "object", required: ["id", "happened_at"], properties: { id: text } },
  },
  accountFiles: { schema: "Attachment", complete: build.attachment },
  contacts: { schema: "Contact", complete: build.contact },
  issues: { schema: "Issue", complete: build.issue, time: "created_at" },
  messages: { schema: "Message", complete: build.message, time: "timestamp" },
  followers: { schema: "Follower", complete: build.follower },
  projects: { schema: "Project", complete: build.project, time: "created_at" },
  milestones: { schema: "Milestone", complete: build.milestone, time: "created_at" },
  tasks: { schema: "Task", complete: build.task, time: "created_at" },
  taskComments: { schema: "TaskComment", complete: build.taskComment, time: "created_at" },
  auditLogs: { schema: "AuditLog", complete: build.auditLog, time: "action_happened_at" },
  knowledgeBases: { schema: "KnowledgeBase", complete: build.knowledgeBase },
  collections: { schema: "Collection", complete: build.collection, time: "created_at", own: inKnowledgeBase },
  articles: {
    schema: "Article",
    complete: build.article,
    time: "created_at",
    own: {
      ...inKnowledgeBase,
      properties: {
        ...inKnowledgeBase.properties,
        translations: { type: "object", additionalProperties: articleText },
      },
    },
  },
  redirects: { schema: "RouteRedirect", complete: build.redirect, time: "created_at", own: inKnowledgeBase },
  threads: { schema: "IssueThread", complete: build.thread },
  voiceCalls: { schema: "VoiceCall", complete: build.voiceCall, time: "created_at" },
  featureRequests: { schema: "FeatureRequest", complete: build.featureRequest, time: "created_at" },
  callRecordings: { schema: "CallRecording", complete: build.callRecording, time: "created_at" },
  surveys: { schema: "Survey", complete: build.survey, time: "updated_at" },
  surveyResponses: { schema: "SurveyResponse", complete: build.surveyResponse, time: "submitted_at" },
};
