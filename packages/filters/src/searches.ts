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
