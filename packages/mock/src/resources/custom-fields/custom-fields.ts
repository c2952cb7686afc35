import type { components } from "@pylonkit/openapi";

import { build } from "../../builders/build.ts";
import type { Handler, Handlers, Workspace } from "../../workspace/contract.ts";
import {
  checkDefaults,
  checkFieldType,
  checkLabel,
  checkObjectType,
  checkSlug,
  hasOptions,
  readOptions,
  slugFrom,
} from "./custom-field-rules.ts";
import { fieldsOf } from "./field-entries.ts";
import type { CustomFieldDefinition } from "../../workspace/entities.ts";
import { followDefinition } from "./field-holders.ts";
import { isIssuePriority } from "./field-values.ts";
import { badRequest, notFound } from "../inputs/refusals.ts";
import { timestamp } from "../inputs/times.ts";

type CreateFieldRequest = components["schemas"]["CreateCustomFieldRequestBody"];
type UpdateFieldRequest = components["schemas"]["UpdateCustomFieldRequestBody"];

const listCustomFields: Handler = ({ workspace, query }) => {
  const objectType = query["object_type"] ?? "";
  checkObjectType(workspace, objectType);
  return { data: fieldsOf(workspace, objectType) };
};

const getCustomField: Handler = ({ workspace, params }) => ({ data: fieldOf(workspace, params["id"] ?? "") });

/** A field of its kind of object from now on: objects that are there hold nothing in it, new ones its default. */
const createCustomField: Handler = ({ workspace, body }) => {
  const request = body as unknown as CreateFieldRequest;
  checkObjectType(workspace, request.object_type);
  checkFieldType(request.type);
  checkLabel("label", request.label);
  const slug = request.slug ?? slugFrom(request.label);
  checkSlug(workspace, request.object_type, undefined, slug);
  const blank = build.customField({
    id: "",
    slug,
    label: request.label,
    object_type: request.object_type,
    type: request.type,
    created_at: timestamp(workspace.now()),
    ...(hasOptions(request.type) ? { select_metadata: { options: [] } } : {}),
  });
  const field = { ...changed(workspace, blank, request), id: workspace.newId() };
  workspace.customFields.put(field.id, field);
  return { data: field };
};

/**
 * Changes a field; the options that are sent replace all there were (assumed). A field that an app keeps in step is
 * refused, and so is another slug for the priority of issues, which bodies name by it (both assumed).
 */
const updateCustomField: Handler = ({ workspace, params, body }) => {
  const before = fieldOf(workspace, params["id"] ?? "");
  const change = body as UpdateFieldRequest;
  if (before.is_read_only) {
    throw badRequest(
      `id: the custom field ${JSON.stringify(before.slug)} is read-only: ${before.source ?? "an app"} keeps it in step, so it is changed there.`,
    );
  }
  if (change.label !== undefined) checkLabel("label", change.label);
  if (change.slug !== undefined && change.slug !== before.slug) {
    if (isIssuePriority(before)) {
      throw badRequest(
        `slug: ${JSON.stringify(change.slug)} cannot take the place of "priority", a field of Pylon itself, which POST /issues names by it; leave it out.`,
      );
    }
    checkSlug(workspace, before.object_type, before.id, change.slug);
  }
  const after = { ...changed(workspace, before, change), updated_at: timestamp(workspace.now()) };
  workspace.customFields.put(after.id, after);
  if (change.slug !== undefined || change.select_options) followDefinition(workspace, before, after);
  return { data: after };
};

/** The field with what is sent. An empty default value, or an empty list of them, takes the default away. */
function changed(
  workspace: Workspace,
  before: CustomFieldDefinition,
  change: UpdateFieldRequest,
): CustomFieldDefinition {
  const { default_value: oldValue, default_values: oldValues, ...rest } = before;
  const value = change.default_value ?? oldValue;
  const values = change.default_values ?? oldValues;
  const after: CustomFieldDefinition = {
    ...rest,
    slug: change.slug ?? before.slug,
    label: change.label ?? before.label,
    ...(change.description === undefined ? {} : { description: change.description }),
    ...(value ? { default_value: value } : {}),
    ...(values?.length ? { default_values: [...new Set(values)] } : {}),
  };
  if (change.select_options) {
    const options = readOptions(before.type, change.select_options);
    if (hasOptions(before.type)) after.select_metadata = { options };
  }
  checkDefaults(workspace, after);
  return after;
}

function fieldOf(workspace: Workspace, id: string): CustomFieldDefinition {
  const field = workspace.customFields.get(id);
  if (!field) throw notFound("custom field", id);
  return field;
}

export const customFieldHandlers = {
  "GET /custom-fields": listCustomFields,
  "POST /custom-fields": createCustomField,
  "GET /custom-fields/{id}": getCustomField,
  "PATCH /custom-fields/{id}": updateCustomField,
} satisfies Handlers;
