import { checkFilter, type CustomFieldDeclarations } from "@pylonkit/filters";
import type { PAGINATION } from "@pylonkit/openapi";
import { fieldPath } from "../field-path.ts";
import type { Answer, HandlerCall, Workspace } from "./contract.ts";
import { fieldsOf, slugsOf } from "../resources/custom-fields/field-entries.ts";
import type { SearchRoute } from "./filter/accessors.ts";
import { compileFilter } from "./filter/compile.ts";
import { adviceOfThen, laterFields } from "./filter/later-fields.ts";
import type { FilterNode } from "./filter/values.ts";
import { type Listing, page } from "./page.ts";
import { badRequest } from "../resources/inputs/refusals.ts";

/** The searches whose results come in pages. */
type PagedSearchRoute = SearchRoute & keyof typeof PAGINATION;

/** What a search looks through. */
export interface Searched<Row> {
  readonly listing: Listing<Row>;
  /** The kind of object, as custom fields name it. */
  readonly objectType: string;
  /**
   * What `search_text` looks into: the whole text, anywhere, without regard to case. Pylon's own search is fuzzy; this
   * is the part of it a test can rely on.
   */
  readonly texts?: (row: Row) => readonly (string | null | undefined)[];
}

/**
 * Answers a search: the filter is checked against the grammar of the spec, with the slugs of the workspace's custom
 * fields as further fields, then evaluated row by row; `search_text` narrows it. A search that finds nothing answers
 * with neither `data` nor `pagination`.
 */
export function search<Row extends object>(
  route: PagedSearchRoute,
  call: HandlerCall,
  { listing, ...looked }: Searched<Row>,
): Answer {
  return page(route, call, listing, { matches: matcherOf(route, call, looked), emptyData: "omitted" });
}

/** Which rows a search is for, where their pages are not those of `search`. */
export function matcherOf<Row extends object>(
  route: SearchRoute,
  call: HandlerCall,
  { objectType, texts = () => [] }: Omit<Searched<Row>, "listing">,
): (row: Row) => boolean {
  const { filter, search_text: text } = call.body as { filter?: FilterNode | null; search_text?: string };
  const conditions: ((row: Row) => boolean)[] = [];
  if (filter) {
    refuseFaults(call.workspace, route, objectType, filter);
    const matches = compileFilter(call.workspace, route, filter);
    conditions.push((row) => matches(row as Record<string, unknown>));
  }
  if (typeof text === "string") {
    if (text.trim() === "")
      throw badRequest(`search_text: ${JSON.stringify(text)} is blank; leave it out to search by the filter alone.`);
    const pattern = new RegExp(text.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`), "i");
    conditions.push((row) => texts(row).some((part) => part !== null && part !== undefined && pattern.test(part)));
  }
  return (row) => conditions.every((holds) => holds(row));
}

/**
 * The types of an object's custom fields by slug; a link that has no definition is of a type of its own. Not their
 * options: that a filter names one that is none is no fault (assumed).
 */
function typesOf(workspace: Workspace, objectType: string): CustomFieldDeclarations {
  const types = new Map(fieldsOf(workspace, objectType).map(({ slug, type }) => [slug, type]));
  return Object.fromEntries(slugsOf(workspace, objectType).map((slug) => [slug, { type: types.get(slug) ?? "link" }]));
}

/** Refuses a filter that a search would not take; `at` points to where in the body it is. */
export function refuseFaults(
  workspace: Workspace,
  route: SearchRoute,
  objectType: string,
  filter: FilterNode,
  at = "/filter",
): void {
  const { api } = workspace;
  const customFields = api.filters[route].customFields ? typesOf(workspace, objectType) : [];
  const faults = [
    ...checkFilter(filter, route, { customFields }).map((fault) => adviceOfThen(api, route, fault)),
    ...laterFields(api, route, filter),
  ];
  if (faults.length > 0) {
    throw badRequest(...faults.map(({ path, message }) => `Field "${fieldPath(`${at}${path}`)}": ${message}.`));
  }
}
