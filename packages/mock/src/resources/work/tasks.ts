import type { components } from "@pylonkit/openapi";

import { build } from "../../builders/build.ts";
import type { Handler, Handlers, Workspace } from "../../workspace/contract.ts";
import { defaultFields, writeCustomFields } from "../custom-fields/field-entries.ts";
import type { Actor, Task } from "../../workspace/entities.ts";
import { byArrival } from "../../workspace/listings.ts";
import { page } from "../../workspace/page.ts";
import { miniPerson, referredTask, taskOf } from "../inputs/references.ts";
import { badRequest, refuseBlank } from "../inputs/refusals.ts";
import { search } from "../../workspace/search.ts";
import { placeAfter } from "./task-place.ts";
import { readTime, timestamp } from "../inputs/times.ts";
import { addToParent, removeTask } from "./work-links.ts";

type CreateTaskRequest = components["schemas"]["CreateTaskRequestBody"];
type UpdateTaskRequest = components["schemas"]["UpdateTaskRequestBody"];

/** Subtasks stand beside the others (as in the document's example). */
const listTasks: Handler = (call) => page("GET /tasks", call, byArrival(call.workspace.tasks));

const searchTasks: Handler = (call) =>
  search<Task>("POST /tasks/search", call, { listing: byArrival(call.workspace.tasks), objectType: "task" });

const getTask: Handler = ({ workspace, params }) => ({ data: taskOf(workspace, params["id"] ?? "") });

/** A subtask takes account, project and milestone of the task above it, as far as it names none (assumed). */
const createTask: Handler = ({ workspace, body }) => {
  const request = body as unknown as CreateTaskRequest;
  const { account_id, project_id, milestone_id, parent_task_id: parentId, ...rest } = request;
  const parent = parentId ? referredTask(workspace, "parent_task_id", parentId) : undefined;
  const blank = build.task({
    id: workspace.newId(),
    title: rest.title,
    ...placeAfter(workspace, parent ?? {}, { account_id, project_id, milestone_id }),
    parent_task_id: parent?.id ?? null,
    custom_fields: defaultFields(workspace, "task"),
    created_at: timestamp(workspace.now()),
  });
  const task = write(workspace, blank, rest);
  if (parent) addToParent(workspace, parent, task.id);
  return { data: task };
};

/** What completing a subtask does to the task above is not documented: nothing here (chosen). */
const updateTask: Handler = ({ workspace, params, body }) => {
  const task = taskOf(workspace, params["id"] ?? "");
  const { project_id, milestone_id, ...rest } = body as UpdateTaskRequest;
  const moves = project_id !== undefined || milestone_id !== undefined;
  const place = moves ? placeAfter(workspace, task, { project_id, milestone_id }) : {};
  return { data: write(workspace, { ...task, ...place }, rest) };
};

const deleteTask: Handler = ({ workspace, params }) => {
  removeTask(workspace, taskOf(workspace, params["id"] ?? ""));
  return {};
};

/** An empty text takes assignee and description away (assumed); any other status than a blank one is taken. */
function write(workspace: Workspace, before: Task, change: UpdateTaskRequest): Task {
  const after: Task = { ...before, updated_at: timestamp(workspace.now()) };
  if (change.title !== undefined) {
    refuseBlank("title", change.title, "a task has a title");
    after.title = change.title;
  }
  if (change.body_html !== undefined) after.body_html = change.body_html || null;
  if (change.status !== undefined) {
    refuseBlank("status", change.status, "not_started, in_progress and completed are known, others are taken");
    after.status = change.status;
  }
  if (change.assignee_id !== undefined) after.assignee = assigneeOf(workspace, change.assignee_id);
  if (change.due_date !== undefined) after.due_date = timestamp(readTime("due_date", change.due_date));
  if (change.customer_portal_visible !== undefined) after.customer_portal_visible = change.customer_portal_visible;
  if (change.custom_fields) {
    after.custom_fields = writeCustomFields(workspace, "task", before.custom_fields ?? {}, change.custom_fields);
  }
  workspace.tasks.put(after.id, after);
  return after;
}

/** A user or, as answers can show one, a contact (assumed); nobody for an empty text. */
function assigneeOf(workspace: Workspace, id: string): Actor | null {
  if (id === "") return null;
  if (workspace.users.get(id)) return { user: { id } };
  const contact = workspace.contacts.get(id);
  if (contact) return { contact: miniPerson(contact) };
  throw badRequest(
    `assignee_id: no user and no contact has the id ${JSON.stringify(id)}; GET /users and GET /contacts list who there is.`,
  );
}

export const taskHandlers = {
  "GET /tasks": listTasks,
  "POST /tasks": createTask,
  "POST /tasks/search": searchTasks,
  "GET /tasks/{id}": getTask,
  "PATCH /tasks/{id}": updateTask,
  "DELETE /tasks/{id}": deleteTask,
} satisfies Handlers;
