import type { components } from "@pylonkit/openapi";

type Schemas = components["schemas"];

/** The objects of a workspace, in the shapes Pylon answers them in. All are treated as immutable: a write replaces. */
export type Account = Schemas["Account"];
export type AuditLog = Schemas["AuditLog"];
export type AccountHighlight = Schemas["AccountHighlight"];
export type AccountRelationship = Schemas["AccountRelationship"];
export type ActivityType = Schemas["ActivityType"];
export type Attachment = Schemas["Attachment"];
export type Contact = Schemas["Contact"];
export type CustomFieldDefinition = Schemas["CustomFieldDefinition"];
export type CustomFieldValue = Schemas["CustomFieldValue"];
export type CustomObject = Schemas["CustomObject"];
export type CallRecording = Schemas["CallRecording"];
export type FeatureRequest = Schemas["FeatureRequest"];
export type FeatureRequestEvidence = Schemas["FeatureRequestEvidence"];
export type FeatureRequestSearchResult = Schemas["FeatureRequestSearchResult"];
export type Follower = Schemas["Follower"];
export type Issue = Schemas["Issue"];
export type IssueStatus = Schemas["IssueStatus"];
export type IssueThread = Schemas["IssueThread"];
export type MacroGroup = Schemas["MacroGroup"];
export type Message = Schemas["Message"];
export type Milestone = Schemas["Milestone"];
export type Project = Schemas["Project"];
export type Survey = Schemas["Survey"];
export type SurveyResponse = Schemas["SurveyResponse"];
export type Tag = Schemas["Tag"];
export type Task = Schemas["Task"];
export type TaskComment = Schemas["TaskComment"];
export type Team = Schemas["Team"];
export type TicketForm = Schemas["TicketForm"];
export type TrainingData = Schemas["TrainingData"];
export type TrainingDataDocument = Schemas["TrainingDataDocument"];
export type User = Schemas["User"];
export type UserRole = Schemas["UserRole"];
export type VoiceCall = Schemas["VoiceCall"];
export type CustomFieldInput = Schemas["CustomFieldInput"];
export type ExternalId = Schemas["ExternalId"];
export type Actor = Schemas["Actor"];
export type MiniAccount = Schemas["MiniAccount"];

export type KnowledgeBase = Schemas["KnowledgeBase"];

/** What is in a knowledge base says here in which; Pylon's answers do not. */
export interface InKnowledgeBase {
  readonly knowledge_base_id: string;
}
export type Collection = Schemas["Collection"] & InKnowledgeBase;
export type RouteRedirect = Schemas["RouteRedirect"] & InKnowledgeBase;

/** An article in one language. What readers see is `null` until it is published. */
export interface ArticleText {
  readonly title: string;
  readonly current_draft_content_html: string;
  readonly current_published_content_html: string | null;
}
/** An article has the text in the default language of its knowledge base, and under `translations` those in others. */
export type Article = Schemas["Article"] &
  ArticleText &
  InKnowledgeBase & { readonly created_at: string; readonly translations: Readonly<Record<string, ArticleText>> };
/** An activity as it was noted. In what shape Pylon reads one back is not known, so this one is the mock's own. */
export type Activity = Omit<Schemas["CreateActivityRequest"], "happened_at"> & {
  readonly id: string;
  readonly happened_at: string;
};

/** A type of custom objects that an organization made up. No operation shows one, so its shape is ours (chosen). */
export interface CustomObjectType {
  /** What paths and `type` of its objects hold, such as `terminals`. Custom fields have it as their object type. */
  readonly slug: string;
}

/** A macro has its condition too, which is in no answer. */
export type Macro = Schemas["Macro"] & { conditions?: Schemas["Filter"] };
