export { isPylonFilterError, type FilterFault } from "@pylonkit/openapi";
export { and, or } from "./and-or.ts";
export { assertFilter, checkFilter, type CheckFilterOptions } from "./check-filter.ts";
export type { CustomFieldDeclaration, CustomFieldDeclarations } from "./custom-fields.ts";
export { describeFilter } from "./describe-filter.ts";
export type { Filter, Operator, SearchRoute } from "./filter.ts";
export type { CustomFieldFilters, DeclaredSearchFilters, FieldFilters, SearchFilters } from "./search-filters.ts";
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
export { formatWhere } from "./text/format-where.ts";
export { parseWhere } from "./text/parse-where.ts";
export { isPylonWhereError, PylonWhereError, type WhereFault } from "./text/where-error.ts";
export type { Time } from "./time.ts";
