export {
  fileFrom,
  isPylonApiError,
  isPylonConnectionError,
  isPylonError,
  isPylonFilterError,
  isPylonPaginationError,
  isPylonPathError,
  isPylonRateLimitWaitError,
  isPylonTimeoutError,
  responseOf,
  unwrap,
  uploadForm,
  type AttemptEvent,
  type Clock,
  type FetchLayer,
  type FetchLike,
  type PylonClient,
  type PylonClientOptions,
} from "@pylonkit/core";
export {
  collect,
  issuePagesBetween,
  issuesBetween,
  items,
  pages,
  timeWindows,
  type IssuesBetweenOptions,
  type PagingOptions,
} from "@pylonkit/pagination";
export { assignIssue, unassignIssue, type Assignee, type UnassignOptions } from "./assign-issue.ts";
export { authorKind, type AuthorKind } from "./author-kind.ts";
export { closeIssue, reopenIssue, type MoveOptions } from "./close-issue.ts";
export { createPylon, type PylonOptions } from "./create-pylon.ts";
export { escalateIssue } from "./escalate-issue.ts";
export { findAccount, type AccountKey } from "./find-account.ts";
export { getIssue } from "./get-issue.ts";
export type { IssueRef } from "./issue-ref.ts";
export { issueStatuses, slugFor, type IssueStatuses } from "./issue-statuses.ts";
export { messagesOf, type MessagesOfIssue, type MessagesOfOptions } from "./messages-of.ts";
export {
  nameCache,
  type IssueNames,
  type NameCache,
  type NameCacheOptions,
  type NamedIssue,
} from "./name-cache/name-cache.ts";
export type { NamedKind } from "./name-cache/sources.ts";
export { noteOnIssue } from "./note-on-issue.ts";
export { NoPublicMessageError, replyToIssue } from "./reply-to-issue.ts";
export type { RunOptions } from "./run-options.ts";
export type {
  Account,
  Contact,
  ExternalIssueLink,
  Issue,
  IssueStatus,
  Message,
  NoteBody,
  ReplyBody,
  WrittenMessage,
} from "./schemas.ts";
export { searchIssuesWhere, type SearchIssuesWhereOptions } from "./search-issues-where.ts";
export { searchIssues, type SearchIssuesOptions } from "./search-issues.ts";
export { snoozeIssue } from "./snooze-issue.ts";
export { tagIssue, untagIssue } from "./tag-issue.ts";
export { textOf } from "./text-of/text-of.ts";
export { upsertContact, type ContactByEmail, type UpsertedContact } from "./upsert-contact.ts";
