import type { components } from "@pylonkit/openapi";

import type { Answer } from "../workspace/contract.ts";
import { HANDLERS } from "../resources/handlers.ts";
import { openDesk } from "./small-desk.ts";

type Schemas = components["schemas"];
type Body = Record<string, unknown>;

/** The knowledge bases of the small world and what is in the first one. */
export const HELP = "6131f626-1d89-42d8-83ae-f464497a520d";
/** Has neither collections nor articles. */
export const HANDBOOK = "595efae9-17b7-4b17-84e8-cb535d0b197a";
/** At the top; `WEBHOOKS` is inside. */
export const DATA = "a2530c7f-a2cb-4727-a503-e47daa67ef6f";
export const WEBHOOKS = "c13c9d08-0c45-4f84-abbe-379f8abc5c06";
export const RUNBOOKS = "81e72acc-a060-415b-ae68-33cd741b8639";
/** In `DATA`, published, in English alone. */
export const EMPTY_EXPORT = "84a414a7-002d-42fd-96d1-de9602909886";
/** In `WEBHOOKS`, published, in German too, with a draft that waits. */
export const SENT_AGAIN = "712361a5-6bbd-4a03-a7f5-51a7eb84fbca";
/** In `RUNBOOKS`, a draft. */
export const REISSUE = "503b4b8b-92f1-4c06-893c-3c6bc8559293";

/** A small desk with the operations of its help site at hand. */
export function openHelpSite(home = HELP) {
  const desk = openDesk();
  const call = (
    route: string,
    {
      params = {},
      query = {},
      body = {},
    }: { params?: Record<string, string>; query?: Record<string, string>; body?: Body } = {},
  ): Answer => HANDLERS[route]?.({ workspace: desk.workspace, params: { id: home, ...params }, query, body }) ?? {};
  const articles = "/knowledge-bases/{id}/articles";
  const collections = "/knowledge-bases/{id}/collections";
  return {
    ...desk,
    articles: (query: Record<string, string> = {}) =>
      (call(`GET ${articles}`, { query })["data"] ?? []) as Schemas["Article"][],
    articlePage: (query: Record<string, string> = {}) =>
      call(`GET ${articles}`, { query }) as Schemas["ArticleListResponse"],
    article: (article_id: string, language?: string) =>
      call(`GET ${articles}/{article_id}`, {
        params: { article_id },
        query: language === undefined ? {} : { language },
      })["data"] as Schemas["Article"],
    write: (body: Body = {}) =>
      call(`POST ${articles}`, {
        body: { title: "Berths", author_user_id: desk.workspace.tokenUser, body_html: "<p>One.</p>", ...body },
      })["data"] as Schemas["Article"],
    change: (article_id: string, body: Body) =>
      call(`PATCH ${articles}/{article_id}`, { params: { article_id }, body })["data"] as Schemas["Article"],
    remove: (article_id: string) => call(`DELETE ${articles}/{article_id}`, { params: { article_id } }),
    review: (article_id: string, body: Body) =>
      call(`POST ${articles}/{article_id}/request-review`, { params: { article_id }, body })[
        "data"
      ] as Schemas["ArticleReview"],
    collections: () => call(`GET ${collections}`)["data"] as Schemas["Collection"][],
    collection: (collection_id: string) =>
      call(`GET ${collections}/{collection_id}`, { params: { collection_id } })["data"] as Schemas["Collection"],
    collect: (body: Body) => call(`POST ${collections}`, { body })["data"] as Schemas["Collection"],
    changeCollection: (collection_id: string, body: Body) =>
      call(`PATCH ${collections}/{collection_id}`, { params: { collection_id }, body })[
        "data"
      ] as Schemas["Collection"],
    removeCollection: (collection_id: string) =>
      call(`DELETE ${collections}/{collection_id}`, { params: { collection_id } }),
    redirect: (body: Body) =>
      call("POST /knowledge-bases/{id}/route-redirects", {
        body: { from_path: "/old", object_id: EMPTY_EXPORT, object_type: "article", ...body },
      })["data"] as Schemas["RouteRedirect"],
  };
}
