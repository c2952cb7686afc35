import type { HandlerCall, Workspace } from "../../workspace/contract.ts";
import type { Article, Collection, InKnowledgeBase, KnowledgeBase } from "../../workspace/entities.ts";
import { badRequest, notFound } from "../inputs/refusals.ts";
import type { Table } from "../../workspace/table.ts";

/** The knowledge base that a path names. */
export function knowledgeBaseOf({ workspace, params }: HandlerCall): KnowledgeBase {
  const id = params["id"] ?? "";
  const knowledgeBase = workspace.knowledgeBases.get(id);
  if (!knowledgeBase) throw notFound("knowledge base", id);
  return knowledgeBase;
}

/** The article that a path names, of the knowledge base that it names. */
export function articleOf(call: HandlerCall): Article {
  return rowOf(call, call.workspace.articles, "article", call.params["article_id"] ?? "");
}

/** The collection that a path names, of the knowledge base that it names. */
export function collectionOf(call: HandlerCall): Collection {
  return rowOf(call, call.workspace.collections, "collection", call.params["collection_id"] ?? "");
}

function rowOf<Row extends InKnowledgeBase>(call: HandlerCall, table: Table<Row>, noun: string, id: string): Row {
  const { id: home } = knowledgeBaseOf(call);
  const row = table.get(id);
  if (row?.knowledge_base_id !== home) throw notFound(`${noun} of this knowledge base`, id);
  return row;
}

/** The article or collection that a body field names, or a 400 that says where to find the legal ids. */
export function referredWithin(
  workspace: Workspace,
  home: KnowledgeBase,
  kind: "article" | "collection",
  field: string,
  id: string,
): Article | Collection {
  const row = workspace[`${kind}s`].get(id);
  if (row?.knowledge_base_id === home.id) return row;
  const other = kind === "article" ? "collection" : "article";
  const hint = workspace[`${other}s`].get(id)
    ? ` It is the id of ${other === "article" ? "an article" : "a collection"}.`
    : "";
  throw badRequest(
    `${field}: this knowledge base has no ${kind} ${JSON.stringify(id)}; GET /knowledge-bases/{id}/${kind}s lists those it has.${hint}`,
  );
}

/** What of a table is in a knowledge base, in the order it came. */
export function rowsIn<Row extends InKnowledgeBase>(home: KnowledgeBase, table: Table<Row>): readonly Row[] {
  return table.all().filter((row) => row.knowledge_base_id === home.id);
}

/** A row as Pylon answers it: no word of the knowledge base it is in. */
export function answered<Row extends InKnowledgeBase>(row: Row): Omit<Row, "knowledge_base_id"> {
  const { knowledge_base_id: _, ...said } = row;
  return said;
}

/** Removes articles, and the redirects that lead to them (assumed: Pylon does not document what becomes of those). */
export function removeArticles(workspace: Workspace, gone: readonly Article[]): void {
  for (const { id } of gone) workspace.articles.delete(id);
  removeRedirectsTo(workspace, gone);
}

/** Removes what leads to objects that are gone. */
export function removeRedirectsTo(workspace: Workspace, gone: readonly { id: string }[]): void {
  const ids = new Set(gone.map(({ id }) => id));
  for (const redirect of workspace.redirects.all()) {
    if (ids.has(redirect.object_id)) workspace.redirects.delete(redirect.id);
  }
}
