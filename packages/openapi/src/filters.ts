/** What each search can filter by, a row each, so that a bundle holds only those it needs. `FILTERS` has all by route. */
export {
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
} from "./generated/filters.ts";
