import { unwrap, type PylonClient } from "@pylonkit/core";
import type { Filter } from "@pylonkit/filters";
import { items } from "@pylonkit/pagination";
import { ListedNames } from "./listed-names.ts";
import type { Keeping, Names, NameSource } from "./names.ts";
import { SearchedNames } from "./searched-names.ts";

/** The kinds of things that have names. A status is known by its slug, everything else by its id. */
export type NamedKind = "account" | "contact" | "user" | "team" | "tag" | "status";

/** Where each kind has its names from: lists that Pylon gives at once, and searches by id. */
export function nameSources(pylon: PylonClient, keeping: Keeping): Readonly<Record<NamedKind, NameSource>> {
  // Issues keep the ids of users who have left.
  const query = { include_deactivated: true };
  const listed = <Row>(list: () => Promise<{ data?: readonly Row[] | null }>, pair: (row: Row) => [string, string]) =>
    new ListedNames(async () => new Map(((await list()).data ?? []).map(pair)), keeping);
  const searched = (route: "POST /accounts/search" | "POST /contacts/search") =>
    new SearchedNames((ids) => namesByIds(pylon, route, ids), keeping);
  return {
    account: searched("POST /accounts/search"),
    contact: searched("POST /contacts/search"),
    user: listed(
      () => unwrap(pylon.GET("/users", { params: { query } })),
      ({ id, name }) => [id, name],
    ),
    team: listed(
      () => unwrap(pylon.GET("/teams")),
      ({ id, name }) => [id, name],
    ),
    tag: listed(
      () => unwrap(pylon.GET("/tags")),
      ({ id, value }) => [id, value],
    ),
    status: listed(
      () => unwrap(pylon.GET("/issue-statuses")),
      ({ slug, label }) => [slug, label],
    ),
  };
}

async function namesByIds(
  pylon: PylonClient,
  route: "POST /accounts/search" | "POST /contacts/search",
  values: readonly string[],
): Promise<Names> {
  const filter = { field: "id", operator: "in", values: [...values] } satisfies Filter;
  const names = new Map<string, string>();
  for await (const { id, name } of items(pylon, route, { body: { filter } })) names.set(id, name);
  return names;
}
