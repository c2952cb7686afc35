export { isPylonFilterError, type FilterFault } from "@pylonkit/openapi";
export { and, or } from "./and-or.ts";
export { assertFilter, checkFilter, type CheckFilterOptions } from "./check-filter.ts";
export type { Filter, Operator, SearchRoute } from "./filter.ts";
export type { CustomFieldFilters, FieldFilters, SearchFilters } from "./search-filters.ts";
export {
  accounts,
  auditLogs,
  callRecordings,
  contacts,
  customObjects,
  issues,
  projects,
  surveys,
  tasks,
  users,
} from "./searches.ts";
