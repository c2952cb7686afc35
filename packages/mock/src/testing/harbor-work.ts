import type { Milestone, Project, Task, TaskComment } from "../workspace/entities.ts";
import { openDesk } from "./small-desk.ts";

/** The projects of the small desk, what belongs to them, and a task that stands alone. */
export const ROTTERDAM = "808d60b6-89fe-43a4-b6a0-cd22ed53ec97";
export const SIGNED = "72d0eed5-c3d8-48b1-a6a1-99f85bb23bce";
export const IMPORTED = "701d9fb9-d786-4e62-80f7-6a1050bcd260";
export const LIVE = "7e93ad71-ea51-4583-bcd0-8b5ff1932ba4";
export const UPDATES_SIGNED = "99db0d49-608c-4885-bf2b-8e44ea077d14";
export const IMPORT = "c2d88804-650c-4691-95ac-a79426a6904e";
export const EXPORT = "fb9a1f74-315d-452a-9d7a-e999195ba4e4";
export const SWITCH = "9bac0469-69f3-4fe1-a6dc-e84e758483e7";
export const ALONE = "07d91dee-c1fa-4d91-87a1-d4becb8a5871";

type Body = Record<string, unknown>;

/** A desk with the operations on its tasks, comments, projects and milestones at hand. */
export function openWork() {
  const desk = openDesk();
  const on =
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows the shape of the answer
    <Data>(route: string) =>
      (id: string, body: Body = {}) =>
        desk.data<Data>(route, { params: { id }, body });
  const commentOn =
    (route: string) =>
    (id: string, comment_id: string, body_html = "<p>Again</p>") =>
      desk.data<TaskComment>(route, { params: { id, comment_id }, body: { body_html } });
  return {
    ...desk,
    task: on<Task>("GET /tasks/{id}"),
    createTask: (body: Body) => desk.data<Task>("POST /tasks", { body: { title: "Check the tides", ...body } }),
    updateTask: on<Task>("PATCH /tasks/{id}"),
    deleteTask: on<undefined>("DELETE /tasks/{id}"),
    findTasks: (filter: Body) => desk.data<Task[] | undefined>("POST /tasks/search", { body: { filter } }),
    comments: on<TaskComment[]>("GET /tasks/{id}/comments"),
    comment: on<TaskComment>("POST /tasks/{id}/comments"),
    rewrite: commentOn("PATCH /tasks/{id}/comments/{comment_id}"),
    uncomment: commentOn("DELETE /tasks/{id}/comments/{comment_id}"),
    project: on<Project>("GET /projects/{id}"),
    createProject: (body: Body) => desk.data<Project>("POST /projects", { body: { name: "Valencia", ...body } }),
    updateProject: on<Project>("PATCH /projects/{id}"),
    deleteProject: on<undefined>("DELETE /projects/{id}"),
    findProjects: (filter: Body) =>
      (desk.data<Project[] | undefined>("POST /projects/search", { body: { filter } }) ?? []).map((each) => each.id),
    milestone: on<Milestone>("GET /milestones/{id}"),
    createMilestone: (body: Body) => desk.data<Milestone>("POST /milestones", { body: { name: "Trained", ...body } }),
    updateMilestone: on<Milestone>("PATCH /milestones/{id}"),
    deleteMilestone: on<undefined>("DELETE /milestones/{id}"),
  };
}
