import type { components } from "@pylonkit/openapi";

import { build } from "../../builders/build.ts";
import { type Handler, type Handlers, Refusal, type Workspace } from "../../workspace/contract.ts";
import { writeAccountLink } from "./custom-object-links.ts";
import { ACCOUNT_FIELD, defaultFields, writeCustomFieldMap } from "./field-entries.ts";
import type { CustomObject } from "../../workspace/entities.ts";
import { byArrival } from "../../workspace/listings.ts";
import { type Listing, page } from "../../workspace/page.ts";
import { didYouMean } from "../inputs/did-you-mean.ts";
import { badRequest, notFound } from "../inputs/refusals.ts";
import { search } from "../../workspace/search.ts";
import { timestamp } from "../inputs/times.ts";

type CreateObjectRequest = components["schemas"]["CreateCustomObjectRequestBody"];
type UpdateObjectRequest = components["schemas"]["UpdateCustomObjectRequestBody"];
type UpdateObjectsRequest = components["schemas"]["UpdateCustomObjectsRequest"];

const listObjects: Handler = (call) =>
  page("GET /custom-objects/{type}", call, listingOf(call.workspace, typeOf(call.workspace, call.params["type"])));

/** The objects of a type that match; its built-in field `account` can be searched like the other fields (assumed). */
const searchObjects: Handler = (call) => {
  const type = typeOf(call.workspace, call.params["type"]);
  return search<CustomObject>("POST /custom-objects/{type}/search", call, {
    listing: listingOf(call.workspace, type),
    objectType: type,
  });
};

const getObject: Handler = ({ workspace, params }) => ({ data: objectOf(workspace, params) });

/** Makes an object; several of one type may have the same name. */
const createObject: Handler = ({ workspace, params, body }) => {
  const type = typeOf(workspace, params["type"]);
  const request = body as unknown as CreateObjectRequest;
  const blank = build.customObject({
    id: "",
    type,
    name: request.name,
    custom_fields: defaultFields(workspace, type),
    created_at: timestamp(workspace.now()),
  });
  const object = { ...changed(workspace, blank, request), id: workspace.newId() };
  workspace.customObjects.put(object.id, object);
  return { data: object };
};

const updateObject: Handler = ({ workspace, params, body }) => {
  const object = changed(workspace, objectOf(workspace, params), body);
  workspace.customObjects.put(object.id, object);
  return { data: object };
};

/** One change to many objects of a type; an id that is none of them refuses it for all (assumed). */
const updateObjects: Handler = ({ workspace, params, body }) => {
  const type = typeOf(workspace, params["type"]);
  const { ids, ...change } = body as unknown as UpdateObjectsRequest;
  const found = [...new Set(ids)].map((id) => [id, workspace.customObjects.get(id)] as const);
  const lost = found.filter(([, object]) => object?.type !== type).map(([id]) => JSON.stringify(id));
  if (lost.length > 0) {
    throw badRequest(
      `ids: there are no ${type} with the ids ${lost.join(", ")}, so none was changed; GET /custom-objects/${type} lists what there is.`,
    );
  }
  const after = found.flatMap(([, object]) => (object ? [changed(workspace, object, change)] : []));
  for (const object of after) workspace.customObjects.put(object.id, object);
  return { success: true, updated_ids: after.map(({ id }) => id) };
};

const deleteObject: Handler = ({ workspace, params }) => {
  workspace.customObjects.delete(objectOf(workspace, params).id);
  return {};
};

function listingOf(workspace: Workspace, type: string): Listing<CustomObject> {
  const { rows, keyOf } = byArrival(workspace.customObjects);
  return { rows: rows.filter((object) => object.type === type), keyOf };
}

/** The type a path names. Types are set up in Pylon and no call makes one, so an unknown one is a 404 (assumed). */
function typeOf(workspace: Workspace, slug = ""): string {
  if (workspace.customObjectTypes.get(slug)) return slug;
  const types = workspace.customObjectTypes.all().map((type) => type.slug);
  throw new Refusal({
    status: 404,
    code: "not_found",
    errors: [
      `No type of custom objects has the slug ${JSON.stringify(slug)}; there are: ${types.join(", ") || "none"}. The customObjectTypes of the mock's world say which.${didYouMean(slug, types)}`,
    ],
  });
}

function objectOf(workspace: Workspace, params: Readonly<Record<string, string>>): CustomObject {
  const type = typeOf(workspace, params["type"]);
  const id = params["id"] ?? "";
  const object = workspace.customObjects.get(id);
  if (object?.type !== type) throw notFound(`object of the type ${type}`, id);
  return object;
}

function changed(workspace: Workspace, before: CustomObject, change: UpdateObjectRequest): CustomObject {
  const after: CustomObject = { ...before, updated_at: timestamp(workspace.now()) };
  if (change.name !== undefined) {
    if (change.name.trim() === "")
      throw badRequest(`name: ${JSON.stringify(change.name)} is blank; an object has a name.`);
    after.name = change.name;
  }
  if (!change.custom_fields) return after;
  for (const [key, { slug = key }] of Object.entries(change.custom_fields)) {
    if (slug !== key) {
      throw badRequest(
        `custom_fields.${key}.slug: it is ${JSON.stringify(slug)}, the key of the map says ${JSON.stringify(key)}; leave it out.`,
      );
    }
  }
  const { [ACCOUNT_FIELD]: account, ...fields } = change.custom_fields;
  if (account) after.relations = writeAccountLink(workspace, before.relations, account);
  after.custom_fields = writeCustomFieldMap(workspace, before.type, before.custom_fields ?? {}, fields);
  return after;
}

export const customObjectHandlers = {
  "GET /custom-objects/{type}": listObjects,
  "POST /custom-objects/{type}": createObject,
  "PATCH /custom-objects/{type}": updateObjects,
  "POST /custom-objects/{type}/search": searchObjects,
  "GET /custom-objects/{type}/{id}": getObject,
  "PATCH /custom-objects/{type}/{id}": updateObject,
  "DELETE /custom-objects/{type}/{id}": deleteObject,
} satisfies Handlers;
