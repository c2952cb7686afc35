import { FILTERS, type FilterDescriptor } from "@pylonkit/openapi";

import type { Workspace } from "../contract.ts";
import type { CustomFieldValue, Issue, Project } from "../entities.ts";
import { linkedIds } from "../../resources/custom-fields/custom-object-links.ts";
import { type Accessor, readPath, textsOf } from "./values.ts";

/** The searches a filter can be sent to. */
export type SearchRoute = keyof typeof FILTERS;

type Reader = (workspace: Workspace) => Accessor<Record<string, unknown>>;

const followers =
  (type: "user" | "contact"): Reader =>
  (workspace) =>
  (row) =>
    (workspace.followers.get((row as Issue).id) ?? [])
      .filter((follower) => follower.type === type)
      .map((follower) => follower.id);

/**
 * How far a project is, told by its tasks, as projects do not show it and Pylon does not say what sets it (chosen): as
 * they are where all agree, `not_started` without tasks, else `in_progress`.
 */
const projectStatus: Reader = (workspace) => {
  const statuses = new Map<string, Set<string>>();
  for (const { project, status } of workspace.tasks.all()) {
    if (!project || !status) continue;
    statuses.set(project.id, (statuses.get(project.id) ?? new Set()).add(status));
  }
  return (row) => {
    const [first = "not_started", ...others] = statuses.get((row as Project).id) ?? [];
    const known = others.length === 0 && ["not_started", "completed"].includes(first);
    return [known ? first : "in_progress"];
  };
};

/** Fields whose value cannot be read from the row itself, as the API offers no property for them. */
const UNREADABLE: Readonly<Record<string, Reader>> = {
  "POST /issues/search follower_user_id": followers("user"),
  "POST /issues/search follower_contact_id": followers("contact"),
  "POST /projects/search status": projectStatus,
  "POST /custom-objects/{type}/search account": () => (row) => linkedIds(row, "account"),
  // No answer says which form an issue came from, so no issue of a workspace has one.
  "POST /issues/search ticket_form_id": () => () => [],
};

/**
 * How to read the field of a search from a row: by the property the spec's filter table names, by the field's own
 * name, or by one of the few readers above. A name that is no field of the search is the slug of a custom field.
 */
export function accessorOf(workspace: Workspace, route: SearchRoute, field: string): Accessor<Record<string, unknown>> {
  const unreadable = UNREADABLE[`${route} ${field}`];
  if (unreadable) return unreadable(workspace);
  const { fields }: FilterDescriptor = FILTERS[route];
  const descriptor = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (!descriptor) return customFieldAccessor(field);
  const path = (descriptor.property ?? field).split(".");
  if (path.length > 1) return (row) => textsOf(readPath(row, path));
  const key = path[0] as string;
  return (row) => textsOf(row[key]);
}

/** A value is read from `value`; a field without one from `values`, as multiselects have it. */
function customFieldAccessor(slug: string): Accessor<Record<string, unknown>> {
  return (row) => {
    const field = (row["custom_fields"] as Record<string, CustomFieldValue> | null | undefined)?.[slug];
    const single = textsOf(field?.value);
    return single.length > 0 ? single : textsOf(field?.values);
  };
}
