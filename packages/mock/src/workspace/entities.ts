import type { components } from "@pylonkit/openapi";

type Schemas = components["schemas"];

/** The objects of a workspace, in the shapes Pylon answers them in. All are treated as immutable: a write replaces. */
export type Account = Schemas["Account"];
export type CallRecording = Schemas["CallRecording"];
export type Contact = Schemas["Contact"];
export type CustomFieldDefinition = Schemas["CustomFieldDefinition"];
export type CustomFieldValue = Schemas["CustomFieldValue"];
export type FeatureRequest = Schemas["FeatureRequest"];
export type FeatureRequestEvidence = Schemas["FeatureRequestEvidence"];
export type FeatureRequestSearchResult = Schemas["FeatureRequestSearchResult"];
export type Follower = Schemas["Follower"];
export type Issue = Schemas["Issue"];
export type IssueStatus = Schemas["IssueStatus"];
export type Message = Schemas["Message"];
export type Survey = Schemas["Survey"];
export type SurveyResponse = Schemas["SurveyResponse"];
export type Tag = Schemas["Tag"];
export type Team = Schemas["Team"];
export type User = Schemas["User"];
export type UserRole = Schemas["UserRole"];
export type CustomFieldInput = Schemas["CustomFieldInput"];
export type ExternalId = Schemas["ExternalId"];
export type MiniAccount = Schemas["MiniAccount"];
