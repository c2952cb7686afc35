import type { PylonClient } from "@pylonkit/core";
import { parseWhere, type CheckFilterOptions } from "@pylonkit/filters";
import type { Issue } from "./schemas.ts";
import { searchIssues, type SearchIssuesOptions } from "./search-issues.ts";

/** How to search by a condition in words: as by a filter, and with the custom fields of the workspace. */
export type SearchIssuesWhereOptions = SearchIssuesOptions & CheckFilterOptions;

/**
 * The issues that a condition in words describes, `state in (new, waiting_on_you) and tags contains vip`: `searchIssues`
 * with what `parseWhere` makes of it, so a request for each page of `POST /issues/search`. Throws `PylonWhereError` with
 * line and column at once, before any request. It is a function of its own so that programs without it go without the
 * parser.
 */
export function searchIssuesWhere(
  pylon: PylonClient,
  condition: string,
  options: SearchIssuesWhereOptions = {},
): AsyncGenerator<Issue, void, undefined> {
  const { customFields, ...search } = options;
  const filter = parseWhere(condition, "POST /issues/search", customFields === undefined ? {} : { customFields });
  return searchIssues(pylon, filter, search);
}
