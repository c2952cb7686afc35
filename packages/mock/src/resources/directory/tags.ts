import type { components } from "@pylonkit/openapi";

import type { Handler, Handlers, Workspace } from "../../workspace/contract.ts";
import { build } from "../../builders/build.ts";
import type { Tag } from "../../workspace/entities.ts";
import { mirrorTagOnArticles, replaceTagOnObjects, tagNamed } from "./object-tags.ts";
import { badRequest, didYouMean, duplicate, notFound } from "../inputs/refusals.ts";

/** What carries tags. Others are refused (assumed), `contact` included, which the document left out by July 2026. */
const OBJECT_TYPES: readonly string[] = ["account", "article", "issue"];

const listTags: Handler = ({ workspace }) => ({ data: workspace.tags.all() });

const getTag: Handler = ({ workspace, params }) => ({ data: tagOf(workspace, params["id"] ?? "") });

const createTag: Handler = ({ workspace, body }) => {
  const { object_type, value, hex_color } = body as unknown as components["schemas"]["CreateTagRequestBody"];
  if (!OBJECT_TYPES.includes(object_type)) {
    throw badRequest(
      `object_type: ${JSON.stringify(object_type)} carries no tags; ${OBJECT_TYPES.join(", ")} do.${didYouMean(object_type, OBJECT_TYPES)}`,
    );
  }
  refuseName(workspace, object_type, value);
  refuseColor(hex_color);
  const tag = build.tag({ id: workspace.newId(), object_type, value, hex_color: hex_color ?? null });
  workspace.tags.put(tag.id, tag);
  return { data: tag };
};

/** A change shows at once on the issues, accounts or articles that carry the tag (assumed). */
const updateTag: Handler = ({ workspace, params, body }) => {
  const tag = tagOf(workspace, params["id"] ?? "");
  const change = body as components["schemas"]["UpdateTagRequestBody"];
  refuseColor(change.hex_color);
  const after: Tag = { ...tag };
  if (change.hex_color !== undefined) after.hex_color = change.hex_color;
  if (change.value !== undefined && change.value !== tag.value) {
    refuseName(workspace, tag.object_type, change.value);
    after.value = change.value;
    replaceTagOnObjects(workspace, tag, change.value);
  }
  workspace.tags.put(after.id, after);
  mirrorTagOnArticles(workspace, after.id, after);
  return { data: after };
};

/** Takes the tag off everything that carries it (assumed). */
const deleteTag: Handler = ({ workspace, params }) => {
  const tag = tagOf(workspace, params["id"] ?? "");
  workspace.tags.delete(tag.id);
  replaceTagOnObjects(workspace, tag, undefined);
  mirrorTagOnArticles(workspace, tag.id, undefined);
  return {};
};

function tagOf(workspace: Workspace, id: string): Tag {
  const tag = workspace.tags.get(id);
  if (!tag) throw notFound("tag", id, "GET /tags");
  return tag;
}

/** Objects name their tags, so two of one name on one kind of object could not be told apart; refused (assumed). */
function refuseName(workspace: Workspace, objectType: string, value: string): void {
  if (value.trim() === "") throw badRequest(`value: ${JSON.stringify(value)} is blank; a tag has a name.`);
  const holder = tagNamed(workspace, objectType, value);
  if (holder) {
    throw duplicate(holder.id, `value: there is a tag ${JSON.stringify(value)} for ${objectType}s, see exists_id.`);
  }
}

/** A colour is `#` and three or six hex digits, as answers show it; what else Pylon takes is not known (assumed). */
function refuseColor(color: string | undefined): void {
  if (color === undefined || /^#(?:[0-9a-f]{3}){1,2}$/i.test(color)) return;
  throw badRequest(`hex_color: ${JSON.stringify(color)} is no hex code; one such as "#1F8A9E" is expected.`);
}

export const tagHandlers = {
  "GET /tags": listTags,
  "POST /tags": createTag,
  "GET /tags/{id}": getTag,
  "PATCH /tags/{id}": updateTag,
  "DELETE /tags/{id}": deleteTag,
} satisfies Handlers;
