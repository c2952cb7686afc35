import {
  SEARCH_ACCOUNTS,
  SEARCH_AUDIT_LOGS,
  SEARCH_CALL_RECORDINGS,
  SEARCH_CONTACTS,
  SEARCH_CUSTOM_OBJECTS,
  SEARCH_ISSUES,
  SEARCH_PROJECTS,
  SEARCH_SURVEYS,
  SEARCH_TASKS,
  SEARCH_USERS,
} from "@pylonkit/openapi/filters";
import { filtersFor } from "./filters-for.ts";

// One export a search, each pure, so that a bundler drops those a program does not use.

/** Filters of `POST /issues/search`: `where.issues.state.in(["new"])`. */
export const issues = /* @__PURE__ */ filtersFor("POST /issues/search", SEARCH_ISSUES);

/** Filters of `POST /accounts/search`: `where.accounts.tags.contains("enterprise")`. */
export const accounts = /* @__PURE__ */ filtersFor("POST /accounts/search", SEARCH_ACCOUNTS);

/** Filters of `POST /contacts/search`: `where.contacts.email.equals("maya.chen@brightwater.example")`. */
export const contacts = /* @__PURE__ */ filtersFor("POST /contacts/search", SEARCH_CONTACTS);

/** Filters of `POST /users/search`: `where.users.email.in(["ines@harbormetrics.example"])`. */
export const users = /* @__PURE__ */ filtersFor("POST /users/search", SEARCH_USERS);

/** Filters of `POST /tasks/search`: `where.tasks.status.not_in(["completed"])`. */
export const tasks = /* @__PURE__ */ filtersFor("POST /tasks/search", SEARCH_TASKS);

/** Filters of `POST /projects/search`: `where.projects.owner_id.is_unset()`. */
export const projects = /* @__PURE__ */ filtersFor("POST /projects/search", SEARCH_PROJECTS);

/** Filters of `POST /audit-logs/search`: `where.auditLogs.action.string_contains("Login")`. */
export const auditLogs = /* @__PURE__ */ filtersFor("POST /audit-logs/search", SEARCH_AUDIT_LOGS);

/** Filters of `POST /surveys/search`: `where.surveys.updated_at.time_is_after("2026-10-01T00:00:00Z")`. */
export const surveys = /* @__PURE__ */ filtersFor("POST /surveys/search", SEARCH_SURVEYS);

/** Filters of `POST /call-recordings/search`: `where.callRecordings.account_id.is_unset()`. */
export const callRecordings = /* @__PURE__ */ filtersFor("POST /call-recordings/search", SEARCH_CALL_RECORDINGS);

/** Filters of `POST /custom-objects/{type}/search`: `where.customObjects.name.string_contains("Nordkai")`. */
export const customObjects = /* @__PURE__ */ filtersFor("POST /custom-objects/{type}/search", SEARCH_CUSTOM_OBJECTS);
