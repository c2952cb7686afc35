import type { components } from "@pylonkit/openapi";

type Schemas = components["schemas"];

/** The objects of a workspace, in the shapes Pylon answers them in. All are treated as immutable: a write replaces. */
export type Account = Schemas["Account"];
export type Contact = Schemas["Contact"];
export type CustomFieldDefinition = Schemas["CustomFieldDefinition"];
export type CustomFieldValue = Schemas["CustomFieldValue"];
export type CustomObject = Schemas["CustomObject"];
export type Follower = Schemas["Follower"];
export type Issue = Schemas["Issue"];
export type IssueStatus = Schemas["IssueStatus"];
export type Message = Schemas["Message"];
export type Tag = Schemas["Tag"];
export type Team = Schemas["Team"];
export type User = Schemas["User"];
export type UserRole = Schemas["UserRole"];
export type CustomFieldInput = Schemas["CustomFieldInput"];
export type ExternalId = Schemas["ExternalId"];
export type MiniAccount = Schemas["MiniAccount"];

/** A type of custom objects that an organization made up. No operation shows one, so its shape is ours (chosen). */
export interface CustomObjectType {
  /** What paths and `type` of its objects hold, such as `terminals`. Custom fields have it as their object type. */
  readonly slug: string;
}
