import { readBundle } from "../../../document/document.ts";
import { routesOf } from "../../../document/routes.ts";
import { exampleRequest } from "../../../prism/agreement/testing/example-request.ts";
import { WORLDS } from "../../../worlds/worlds.ts";
import type { Answer, WorldData } from "../../contract.ts";
import { HANDLERS } from "../../../resources/handlers.ts";
import { KIND_LIST } from "../../kinds.ts";
import { createWorkspace } from "../../workspace.ts";
import type { SearchRoute } from "../accessors.ts";
import type { FilterNode } from "../values.ts";

/** What a search finds. */
export type Row = object & { readonly id: string };

/** A desk with rows of every kind, and its searches without the front. */
export async function openSearchDesk() {
  const whole = await WORLDS["support-desk"]();
  // Every thirtieth issue keeps the properties fast and still has every state, source and priority.
  const issues = whole.issues.filter((_issue, index) => index % 30 === 0).map(everyFifthBare);
  // Kinds of which the busy desk has nothing are those of the small one.
  const small = await WORLDS.small();
  const missing = KIND_LIST.map(([name]) => name).filter((name) => Object.keys(whole[name]).length === 0);
  const filled: WorldData = { ...whole, issues, ...Object.fromEntries(missing.map((name) => [name, small[name]])) };
  const desk = {
    ...filled,
    projects: filled.projects.map(everyFifthBare),
    tasks: filled.tasks.map(everyFifthBare),
    customObjects: filled.customObjects.map((row, index) => (index % 5 === 0 ? { ...row, name: "" } : row)),
  };
  const workspace = createWorkspace(desk, { now: () => Date.parse(desk.now) });

  const paths = new Map<SearchRoute, Readonly<Record<string, string>>>();
  const ask = (route: SearchRoute, body: Record<string, unknown>): Answer | undefined => {
    const params = paths.get(route) ?? paramsOf(route);
    paths.set(route, params);
    return HANDLERS[route]?.({ workspace, params, query: {}, body });
  };

  /** The rows a search finds, page by page; `limit` as the search takes it. */
  const found = (route: SearchRoute, filter?: FilterNode, limit = 40): readonly Row[] => {
    const rows: Row[] = [];
    let cursor: string | undefined;
    do {
      const body = { limit, ...(filter && { filter }), ...(cursor === undefined ? {} : { cursor }) };
      const answer = ask(route, body);
      rows.push(...((answer?.["data"] ?? []) as Row[]));
      cursor = (answer?.["pagination"] as { cursor?: string } | undefined)?.cursor;
    } while (cursor !== undefined);
    return rows;
  };

  const all = new Map<SearchRoute, readonly Row[]>();
  /** The rows there are, as the search without a filter has them. */
  const every = (route: SearchRoute): readonly Row[] => {
    const rows = all.get(route) ?? found(route);
    all.set(route, rows);
    return rows;
  };

  return { desk, workspace, ask, found, every };
}

/** Takes what the worlds always say from some rows, so that `is_set` and `is_unset` have something to tell apart. */
const everyFifthBare = <Kind extends object>(row: Kind, index: number): Kind =>
  index % 5 === 0 ? { ...row, account: null, requester: null, type: null } : row;

/** The path parameters of a search as the document's examples have them. */
function paramsOf(route: SearchRoute): Readonly<Record<string, string>> {
  const document = readBundle();
  const entry = routesOf(document).byRoute.get(route);
  if (!entry) throw new TypeError(`the document has no ${route}`);
  const given = exampleRequest(document, entry).url.path.split("/");
  const named = entry.path.split("/").map((part, index) => [part.slice(1, -1), given[index] ?? ""] as const);
  return Object.fromEntries(named.filter((_, index) => entry.path.split("/")[index]?.startsWith("{")));
}
