import type { PylonClient } from "@pylonkit/core";
import type { Filter } from "@pylonkit/filters";
import { items, type PagingOptions } from "@pylonkit/pagination";
import type { Issue } from "./schemas.ts";
import { legalText } from "./update-issue.ts";

/** How to search issues, besides the filter. */
export interface SearchIssuesOptions extends PagingOptions {
  /** A text to look for, spelling mistakes allowed. An issue has to match it and the filter. */
  readonly text?: string | undefined;
}

/**
 * The issues a filter describes, one by one: a request for each page of `POST /issues/search`, made when the loop gets
 * there. Without a filter every issue matches. In which order they come is not documented. Throws what `items` throws,
 * and `TypeError` for a blank `text`.
 */
export function searchIssues(
  pylon: PylonClient,
  filter?: Filter<"POST /issues/search">,
  options: SearchIssuesOptions = {},
): AsyncGenerator<Issue, void, undefined> {
  const { text, ...paging } = options;
  const search_text = text === undefined ? undefined : legalText("text", text, "a text to look for");
  const body = { ...(filter && { filter }), ...(search_text && { search_text }) };
  return items(pylon, "POST /issues/search", { body }, paging);
}
