import type { Handler, Handlers } from "../contract.ts";
import { notFound } from "../refusals.ts";

const listCustomFields: Handler = ({ workspace, query }) => ({
  data: workspace.customFields.all().filter((field) => field.object_type === query["object_type"]),
});

const getCustomField: Handler = ({ workspace, params }) => {
  const id = params["id"] ?? "";
  const field = workspace.customFields.get(id);
  if (!field) throw notFound("custom field", id);
  return { data: field };
};

export const customFieldHandlers = {
  "GET /custom-fields": listCustomFields,
  "GET /custom-fields/{id}": getCustomField,
} satisfies Handlers;
