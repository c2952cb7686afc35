import type { Route } from "@pylonkit/openapi";

import type { Handler } from "./contract.ts";
import {
  createAccount,
  deleteAccount,
  getAccount,
  listAccounts,
  searchAccounts,
  updateAccount,
} from "./handlers/accounts.ts";
import {
  createContact,
  deleteContact,
  getContact,
  listContacts,
  searchContacts,
  updateContact,
} from "./handlers/contacts.ts";
import { getCustomField, listCustomFields } from "./handlers/custom-fields.ts";
import { createIssue } from "./handlers/issue-create.ts";
import { changeExternalIssue, changeIssueFollowers, listIssueFollowers } from "./handlers/issue-links.ts";
import { getIssue, listIssues, listIssueStatuses, searchIssues } from "./handlers/issue-lists.ts";
import { addIssueNote, listIssueMessages, replyToIssue } from "./handlers/issue-messages.ts";
import { deleteIssue, snoozeIssue, updateIssue } from "./handlers/issue-update.ts";
import { getMe } from "./handlers/me.ts";
import { createTag, deleteTag, getTag, listTags, updateTag } from "./handlers/tags.ts";
import { createTeam, getTeam, listTeams, updateTeam } from "./handlers/teams.ts";
import { getUser, listUserRoles, listUsers, searchUsers, updateUser } from "./handlers/users.ts";

/** What answers each operation from the workspace, by route. Operations that are not here answer the spec's example. */
export const HANDLERS: Readonly<Record<string, Handler>> = {
  "GET /me": getMe,

  "GET /issues": listIssues,
  "POST /issues": createIssue,
  "POST /issues/search": searchIssues,
  "GET /issues/{id}": getIssue,
  "PATCH /issues/{id}": updateIssue,
  "DELETE /issues/{id}": deleteIssue,
  "GET /issues/{id}/messages": listIssueMessages,
  "POST /issues/{id}/note": addIssueNote,
  "POST /issues/{id}/reply": replyToIssue,
  "POST /issues/{id}/snooze": snoozeIssue,
  "GET /issues/{id}/followers": listIssueFollowers,
  "POST /issues/{id}/followers": changeIssueFollowers,
  "POST /issues/{id}/external-issues": changeExternalIssue,
  "GET /issue-statuses": listIssueStatuses,

  "GET /accounts": listAccounts,
  "POST /accounts": createAccount,
  "POST /accounts/search": searchAccounts,
  "GET /accounts/{id}": getAccount,
  "PATCH /accounts/{id}": updateAccount,
  "DELETE /accounts/{id}": deleteAccount,

  "GET /contacts": listContacts,
  "POST /contacts": createContact,
  "POST /contacts/search": searchContacts,
  "GET /contacts/{id}": getContact,
  "PATCH /contacts/{id}": updateContact,
  "DELETE /contacts/{id}": deleteContact,

  "GET /users": listUsers,
  "POST /users/search": searchUsers,
  "GET /users/{id}": getUser,
  "PATCH /users/{id}": updateUser,
  "GET /user-roles": listUserRoles,

  "GET /teams": listTeams,
  "POST /teams": createTeam,
  "GET /teams/{id}": getTeam,
  "PATCH /teams/{id}": updateTeam,

  "GET /tags": listTags,
  "POST /tags": createTag,
  "GET /tags/{id}": getTag,
  "PATCH /tags/{id}": updateTag,
  "DELETE /tags/{id}": deleteTag,

  "GET /custom-fields": listCustomFields,
  "GET /custom-fields/{id}": getCustomField,
} satisfies Partial<Record<Route, Handler>>;
