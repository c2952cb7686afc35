import type { components } from "@pylonkit/openapi";

import type { Handler, Handlers } from "../../workspace/contract.ts";
import type { FeatureRequest, FeatureRequestSearchResult } from "../../workspace/entities.ts";
import { checkRequestStatus } from "./feature-request-status.ts";
import { badRequest, refuseBlank } from "../inputs/refusals.ts";
import { wordsFound } from "../../workspace/word-search.ts";

type SearchRequest = components["schemas"]["SearchFeatureRequestsRequest"];

/**
 * Feature requests by words, accounts and statuses, each of which has to hold; those that hold most of the words come
 * first (chosen). One call answers all there is to be had, up to the limit. A list that is empty is refused, as it is
 * not known whether it finds all or none (chosen).
 */
const searchFeatureRequests: Handler = ({ workspace, body }) => {
  const { query, account_ids: accounts, request_statuses: statuses, limit = 100 } = body as SearchRequest;
  if (query !== undefined) refuseBlank("query", query, "leave it out to search without words");
  refuseEmpty("account_ids", accounts);
  refuseEmpty("request_statuses", statuses);
  for (const [index, status] of (statuses ?? []).entries()) checkRequestStatus(`request_statuses[${index}]`, status);

  const count = query === undefined ? () => 1 : wordsFound(query);
  const found = workspace.featureRequests
    .all()
    .map((request) => ({ result: resultOf(request), words: count([request.title, request.description]) }))
    .filter(({ words }) => words > 0)
    .filter(({ result }) => !accounts || accounts.some((id) => result.account_ids?.includes(id)))
    .filter(({ result }) => !statuses || statuses.includes(result.request_status ?? ""))
    .sort((one, other) => other.words - one.words)
    .slice(0, limit);
  return found.length > 0 ? { data: found.map(({ result }) => result) } : {};
};

/** The accounts are those of the evidence, each once, the earliest first. */
function resultOf({ evidence, ...request }: FeatureRequest): FeatureRequestSearchResult {
  return { ...request, account_ids: [...new Set((evidence ?? []).flatMap(({ account_id: id }) => id ?? []))] };
}

function refuseEmpty(field: string, list: readonly string[] | undefined): void {
  if (list?.length !== 0) return;
  throw badRequest(`${field}: the list is empty; name at least one, or leave it out to search without it.`);
}

export const featureRequestSearchHandlers = {
  "POST /feature-requests/search": searchFeatureRequests,
} satisfies Handlers;
