import { filtersFor } from "./filters-for.ts";

// One export a search, each pure, so that a bundler drops those a program does not use.

/** Filters of `POST /issues/search`: `where.issues.state.in(["new"])`. */
export const issues = /* @__PURE__ */ filtersFor("POST /issues/search");

/** Filters of `POST /accounts/search`: `where.accounts.tags.contains("enterprise")`. */
export const accounts = /* @__PURE__ */ filtersFor("POST /accounts/search");

/** Filters of `POST /contacts/search`: `where.contacts.email.equals("maya.chen@brightwater.example")`. */
export const contacts = /* @__PURE__ */ filtersFor("POST /contacts/search");

/** Filters of `POST /users/search`: `where.users.email.in(["ines@harbormetrics.example"])`. */
export const users = /* @__PURE__ */ filtersFor("POST /users/search");

/** Filters of `POST /tasks/search`: `where.tasks.status.not_in(["completed"])`. */
export const tasks = /* @__PURE__ */ filtersFor("POST /tasks/search");

/** Filters of `POST /projects/search`: `where.projects.owner_id.is_unset()`. */
export const projects = /* @__PURE__ */ filtersFor("POST /projects/search");

/** Filters of `POST /audit-logs/search`: `where.auditLogs.action.string_contains("Login")`. */
export const auditLogs = /* @__PURE__ */ filtersFor("POST /audit-logs/search");

/** Filters of `POST /surveys/search`: `where.surveys.updated_at.time_is_after("2026-10-01T00:00:00Z")`. */
export const surveys = /* @__PURE__ */ filtersFor("POST /surveys/search");

/** Filters of `POST /call-recordings/search`: `where.callRecordings.account_id.is_unset()`. */
export const callRecordings = /* @__PURE__ */ filtersFor("POST /call-recordings/search");

/** Filters of `POST /custom-objects/{type}/search`: `where.customObjects.name.string_contains("Nordkai")`. */
export const customObjects = /* @__PURE__ */ filtersFor("POST /custom-objects/{type}/search");
