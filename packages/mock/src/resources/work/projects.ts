import type { components } from "@pylonkit/openapi";

import { build } from "../../builders/build.ts";
import type { Handler, Handlers, Workspace } from "../../workspace/contract.ts";
import { defaultFields, writeCustomFields } from "../custom-fields/field-entries.ts";
import type { Project } from "../../workspace/entities.ts";
import { byArrival } from "../../workspace/listings.ts";
import { miniAccount, miniOrNull, referredAccount } from "../inputs/references.ts";
import { badRequest, notFound, refuseBlank } from "../inputs/refusals.ts";
import { search } from "../../workspace/search.ts";
import { readTime, timestamp } from "../inputs/times.ts";
import { removeProject } from "./work-links.ts";

type CreateProjectRequest = components["schemas"]["CreateProjectRequestBody"];
type UpdateProjectRequest = components["schemas"]["UpdateProjectRequestBody"];

/** Archived projects are found like others, unless the filter says otherwise (chosen). */
const searchProjects: Handler = (call) =>
  search<Project>("POST /projects/search", call, {
    listing: byArrival(call.workspace.projects),
    objectType: "project",
  });

const getProject: Handler = ({ workspace, params }) => ({ data: projectOf(workspace, params["id"] ?? "") });

/** No operation lists templates, so any id is taken for one, and brings nothing along (chosen). */
const createProject: Handler = ({ workspace, body }) => {
  const { account_id, project_template_id: templateId, ...rest } = body as unknown as CreateProjectRequest;
  const account = referredAccount(workspace, "account_id", account_id);
  if (templateId !== undefined) refuseBlank("project_template_id", templateId, "leave it out to start without one");
  const blank = build.project({
    id: workspace.newId(),
    name: rest.name,
    account: miniAccount(account),
    project_template: templateId === undefined ? null : { id: templateId },
    custom_fields: defaultFields(workspace, "project"),
    created_at: timestamp(workspace.now()),
  });
  return { data: write(workspace, blank, rest) };
};

const updateProject: Handler = ({ workspace, params, body }) => ({
  data: write(workspace, projectOf(workspace, params["id"] ?? ""), body),
});

const deleteProject: Handler = ({ workspace, params }) => {
  removeProject(workspace, projectOf(workspace, params["id"] ?? ""));
  return {};
};

function projectOf(workspace: Workspace, id: string): Project {
  const project = workspace.projects.get(id);
  if (!project) throw notFound("project", id, "POST /projects/search");
  return project;
}

/** An empty text takes owner and description away; an end before the start is refused (both assumed). */
function write(workspace: Workspace, before: Project, change: UpdateProjectRequest): Project {
  const now = timestamp(workspace.now());
  const after: Project = { ...before, ...datesOf(before, change), updated_at: now };
  if (change.name !== undefined) {
    refuseBlank("name", change.name, "a project has a name");
    after.name = change.name;
  }
  if (change.description_html !== undefined) after.description_html = change.description_html || null;
  if (change.owner_id !== undefined) {
    after.owner_id = miniOrNull(workspace.users, "owner_id", change.owner_id, "GET /users")?.id ?? null;
  }
  if (change.customer_portal_visible !== undefined) after.customer_portal_visible = change.customer_portal_visible;
  if (change.is_archived !== undefined) {
    after.is_archived = change.is_archived;
    after.archived_at = change.is_archived ? (before.archived_at ?? now) : null;
  }
  if (change.custom_fields) {
    after.custom_fields = writeCustomFields(workspace, "project", before.custom_fields ?? {}, change.custom_fields);
  }
  workspace.projects.put(after.id, after);
  return after;
}

function datesOf(before: Project, change: UpdateProjectRequest): Pick<Project, "start_date" | "end_date"> {
  const read = (field: "start_date" | "end_date") => {
    const sent = change[field];
    return sent === undefined ? (before[field] ?? null) : timestamp(readTime(field, sent));
  };
  const [start_date, end_date] = [read("start_date"), read("end_date")];
  if (start_date && end_date && Date.parse(end_date) < Date.parse(start_date)) {
    const field = change.end_date === undefined ? "start_date" : "end_date";
    throw badRequest(`${field}: the project would end at ${end_date}, before it begins at ${start_date}.`);
  }
  return { start_date, end_date };
}

export const projectHandlers = {
  "POST /projects": createProject,
  "POST /projects/search": searchProjects,
  "GET /projects/{id}": getProject,
  "PATCH /projects/{id}": updateProject,
  "DELETE /projects/{id}": deleteProject,
} satisfies Handlers;
