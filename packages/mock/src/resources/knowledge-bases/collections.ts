import type { components } from "@pylonkit/openapi";

import { build } from "../../builders/build.ts";
import type { Handler, Handlers, Workspace } from "../../workspace/contract.ts";
import type { Collection } from "../../workspace/entities.ts";
import {
  answered,
  collectionOf,
  knowledgeBaseOf,
  referredWithin,
  removeArticles,
  removeRedirectsTo,
  rowsIn,
} from "./knowledge-base-rows.ts";
import { refuseBlank } from "../inputs/refusals.ts";
import { chosenSlug, slugFrom } from "./slugs.ts";
import { timestamp } from "../inputs/times.ts";
import { writeCollectionVisibility } from "./visibility.ts";

const listCollections: Handler = (call) => ({
  data: rowsIn(knowledgeBaseOf(call), call.workspace.collections).map(answered),
});

const getCollection: Handler = (call) => ({ data: answered(collectionOf(call)) });

const createCollection: Handler = (call) => {
  const { workspace } = call;
  const home = knowledgeBaseOf(call);
  const said = call.body as unknown as components["schemas"]["CreateCollectionRequestBody"];
  refuseBlank("title", said.title, "a collection has a name");
  const parent =
    said.parent_collection_id === undefined
      ? null
      : referredWithin(workspace, home, "collection", "parent_collection_id", said.parent_collection_id);
  const others = rowsIn(home, workspace.collections);
  const slug = said.slug === undefined ? slugFrom(said.title, others) : chosenSlug("collection", others, said.slug);
  const visibility_config = writeCollectionVisibility(null, said.visibility_config ?? {});
  const collection = build.collection({
    id: workspace.newId(),
    knowledge_base_id: home.id,
    title: said.title,
    description: said.description || null,
    slug,
    parent_collection_id: parent?.id ?? null,
    visibility_config,
    created_at: timestamp(workspace.now()),
  });
  workspace.collections.put(collection.id, collection);
  return { data: answered(collection) };
};

/** A new title leaves the slug as it is; an empty description takes it away (both assumed). */
const updateCollection: Handler = (call) => {
  const { workspace } = call;
  const before = collectionOf(call);
  const change = call.body as components["schemas"]["UpdateCollectionRequestBody"];
  const after: Collection = { ...before };
  if (change.title !== undefined) {
    refuseBlank("title", change.title, "a collection has a name");
    after.title = change.title;
  }
  if (change.description !== undefined) after.description = change.description || null;
  if (change.slug !== undefined) {
    const others = rowsIn(knowledgeBaseOf(call), workspace.collections).filter(({ id }) => id !== before.id);
    after.slug = chosenSlug("collection", others, change.slug);
  }
  if (change.visibility_config) {
    after.visibility_config = writeCollectionVisibility(before.visibility_config, change.visibility_config);
  }
  workspace.collections.put(after.id, after);
  return { data: answered(after) };
};

/** Takes everything inside with it: articles, the collections within, and the articles of those. */
const deleteCollection: Handler = (call) => {
  const { workspace } = call;
  const gone = [...withThoseInside(workspace, collectionOf(call))];
  const ids = new Set(gone.map(({ id }) => id));
  removeArticles(
    workspace,
    workspace.articles.all().filter(({ collection_id: id }) => id && ids.has(id)),
  );
  for (const id of ids) workspace.collections.delete(id);
  removeRedirectsTo(workspace, gone);
  return {};
};

function withThoseInside(workspace: Workspace, outer: Collection): ReadonlySet<Collection> {
  // A set grows while it is walked and takes each collection once, so a ring that somebody brought ends too.
  const found = new Set([outer]);
  for (const { id } of found) {
    for (const each of workspace.collections.all()) if (each.parent_collection_id === id) found.add(each);
  }
  return found;
}

export const collectionHandlers = {
  "GET /knowledge-bases/{id}/collections": listCollections,
  "POST /knowledge-bases/{id}/collections": createCollection,
  "GET /knowledge-bases/{id}/collections/{collection_id}": getCollection,
  "PATCH /knowledge-bases/{id}/collections/{collection_id}": updateCollection,
  "DELETE /knowledge-bases/{id}/collections/{collection_id}": deleteCollection,
} satisfies Handlers;
