import type { Milestone, Project, Task, TaskComment } from "../workspace/entities.ts";

/** What has to be said of an object: its names and when it was made. */
type Said<Row extends { id: string; created_at?: string }, Name extends keyof Row> = Pick<Row, "id" | Name> & {
  readonly created_at: string;
} & Partial<Row>;

/** A complete project, empty and not put away, unless it is said otherwise. */
export function project(said: Said<Project, "name">): Project {
  return {
    description_html: null,
    account: null,
    owner_id: null,
    project_template: null,
    start_date: null,
    end_date: null,
    customer_portal_visible: false,
    is_archived: false,
    archived_at: null,
    custom_fields: {},
    updated_at: said.created_at,
    ...said,
  };
}

/** A complete milestone, to be reached at no particular time unless one is said. */
export function milestone(said: Said<Milestone, "name">): Milestone {
  return { project: null, account: null, due_date: null, updated_at: said.created_at, ...said };
}

/** A complete task that nobody has begun, standing alone, unless it is said otherwise. */
export function task(said: Said<Task, "title">): Task {
  return {
    body_html: null,
    status: "not_started",
    assignee: null,
    due_date: null,
    account: null,
    project: null,
    milestone: null,
    parent_task_id: null,
    subtask_ids: null,
    customer_portal_visible: false,
    custom_fields: {},
    updated_at: said.created_at,
    ...said,
  };
}

/** A complete comment that was never rewritten; customers see it unless it is said to be internal. */
export function taskComment(said: Said<TaskComment, "task_id" | "author" | "body_html">): TaskComment {
  return { is_internal: false, last_edited_at: null, updated_at: said.created_at, ...said };
}
