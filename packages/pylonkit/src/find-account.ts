import { isPylonApiError, unwrap, type PylonClient } from "@pylonkit/core";
import type { Filter } from "@pylonkit/filters";
import { items } from "@pylonkit/pagination";
import { signalOf, type RunOptions } from "./run-options.ts";
import type { Account } from "./schemas.ts";
import { legalText } from "./update-issue.ts";

/** By what to find an account: one of the three. */
export type AccountKey =
  | { readonly id: string; readonly external_id?: undefined; readonly domain?: undefined }
  | { readonly external_id: string; readonly id?: undefined; readonly domain?: undefined }
  | { readonly domain: string; readonly id?: undefined; readonly external_id?: undefined };

/**
 * Finds an account by its id, by one of its external ids, or by a domain; `undefined` where there is none. One request:
 * `GET /accounts/{id}`, which takes both kinds of id, or `POST /accounts/search`. A domain may belong to several
 * accounts: the one whose primary domain it is comes first, else the first that is found. Domains are written without a
 * scheme, `"brightwater.example"`, and are compared in lower case.
 */
export async function findAccount(
  pylon: PylonClient,
  by: AccountKey,
  options: RunOptions = {},
): Promise<Account | undefined> {
  if (by.domain !== undefined) return byDomain(pylon, legalDomain(by.domain), options);
  const [name, given] = by.id === undefined ? (["external_id", by.external_id] as const) : (["id", by.id] as const);
  const path = { id: legalText(name, given, name === "id" ? "the id of an account" : "an id in another system") };
  try {
    return (await unwrap(pylon.GET("/accounts/{id}", { params: { path }, ...signalOf(options) }))).data;
  } catch (error) {
    if (isPylonApiError(error) && error.status === 404) return undefined;
    throw error;
  }
}

async function byDomain(pylon: PylonClient, domain: string, options: RunOptions): Promise<Account | undefined> {
  const filter = { field: "domains", operator: "in", values: [domain] } satisfies Filter<"POST /accounts/search">;
  let first: Account | undefined;
  for await (const account of items(pylon, "POST /accounts/search", { body: { filter } }, options)) {
    if (account.primary_domain === domain) return account;
    first ??= account;
  }
  return first;
}

function legalDomain(given: string): string {
  const domain = legalText("domain", given, "a domain").trim().toLowerCase();
  if (!/[\s/@:]/.test(domain)) return domain;
  throw new TypeError(`domain is ${JSON.stringify(given)}; a domain alone is expected, such as "brightwater.example"`);
}
