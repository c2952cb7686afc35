import type { Handler } from "../contract.ts";
import { notFound } from "../refusals.ts";

export const listCustomFields: Handler = ({ workspace, query }) => ({
  data: workspace.customFields.all().filter((field) => field.object_type === query["object_type"]),
});

export const getCustomField: Handler = ({ workspace, params }) => {
  const id = params["id"] ?? "";
  const field = workspace.customFields.get(id);
  if (!field) throw notFound("custom field", id);
  return { data: field };
};
