import type { components } from "@pylonkit/openapi";

type Schemas = components["schemas"];

export type Account = Schemas["Account"];
export type Contact = Schemas["Contact"];
export type Issue = Schemas["Issue"];
export type IssueStatus = Schemas["IssueStatus"];
export type Message = Schemas["Message"];

/** What a new reply or note is answered with: its id as a message, and the id of its issue. */
export type WrittenMessage = Schemas["CreateIssueReplyResponseData"];

/** A reply as Pylon takes it, without the message it answers. */
export type ReplyBody = Omit<Schemas["CreateIssueReplyRequestBody"], "message_id">;
export type NoteBody = Schemas["CreateIssueNoteRequestBody"];
export type IssueChange = Schemas["UpdateIssueRequestBody"];
/** An issue of a tracker, by the tracker's name and the id it has there. */
export type ExternalIssueLink = Omit<Schemas["LinkExternalIssueRequestBody"], "operation">;
export type NewContact = Schemas["CreateContactRequestBody"];
