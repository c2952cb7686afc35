import type { components } from "@pylonkit/openapi";

type Schemas = components["schemas"];

/** The objects of a workspace, in the shapes Pylon answers them in. All are treated as immutable: a write replaces. */
export type Account = Schemas["Account"];
export type AccountHighlight = Schemas["AccountHighlight"];
export type AccountRelationship = Schemas["AccountRelationship"];
export type ActivityType = Schemas["ActivityType"];
export type Attachment = Schemas["Attachment"];
export type Contact = Schemas["Contact"];
export type CustomFieldDefinition = Schemas["CustomFieldDefinition"];
export type CustomFieldValue = Schemas["CustomFieldValue"];
export type Follower = Schemas["Follower"];
export type Issue = Schemas["Issue"];
export type IssueStatus = Schemas["IssueStatus"];
export type MacroGroup = Schemas["MacroGroup"];
export type Message = Schemas["Message"];
export type Tag = Schemas["Tag"];
export type Team = Schemas["Team"];
export type TicketForm = Schemas["TicketForm"];
export type TrainingData = Schemas["TrainingData"];
export type TrainingDataDocument = Schemas["TrainingDataDocument"];
export type User = Schemas["User"];
export type UserRole = Schemas["UserRole"];
export type CustomFieldInput = Schemas["CustomFieldInput"];
export type ExternalId = Schemas["ExternalId"];
export type MiniAccount = Schemas["MiniAccount"];

/** An activity as it was noted. In what shape Pylon reads one back is not known, so this one is the mock's own. */
export type Activity = Omit<Schemas["CreateActivityRequest"], "happened_at"> & {
  readonly id: string;
  readonly happened_at: string;
};

/** A macro has its condition too, which is in no answer. */
export type Macro = Schemas["Macro"] & { conditions?: Schemas["Filter"] };
