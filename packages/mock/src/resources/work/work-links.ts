import type { Workspace } from "../../workspace/contract.ts";
import type { Contact, Project, Task } from "../../workspace/entities.ts";
import { miniPerson } from "../inputs/references.ts";

/** Tasks show the address of the contact who is to do them; they follow it, and lose the assignee with the contact. */
export function mentionContactOnWork(workspace: Workspace, id: string, contact: Contact | null): void {
  const assignee = contact ? { contact: miniPerson(contact) } : null;
  for (const task of workspace.tasks.all()) {
    if (task.assignee?.contact?.id === id) workspace.tasks.put(task.id, { ...task, assignee });
  }
}

/** Shows a new subtask on the task above it. Does not count as a change of that one (chosen). */
export function addToParent(workspace: Workspace, parent: Task, id: string): void {
  workspace.tasks.put(parent.id, { ...parent, subtask_ids: [...(parent.subtask_ids ?? []), id] });
}

/** Removes a task with its comments, and everything below it (assumed; Pylon does not document what becomes of it). */
export function removeTask(workspace: Workspace, { id, parent_task_id: parentId }: Task): void {
  workspace.tasks.delete(id);
  workspace.taskComments.delete(id);
  const parent = parentId ? workspace.tasks.get(parentId) : undefined;
  if (parent) {
    const left = (parent.subtask_ids ?? []).filter((each) => each !== id);
    workspace.tasks.put(parent.id, { ...parent, subtask_ids: left.length > 0 ? left : null });
  }
  for (const task of workspace.tasks.all()) if (task.parent_task_id === id) removeTask(workspace, task);
}

/** Removes a milestone. The tasks that counted towards it stay in the project (assumed). */
export function removeMilestone(workspace: Workspace, id: string): void {
  workspace.milestones.delete(id);
  for (const task of workspace.tasks.all()) {
    if (task.milestone?.id === id) workspace.tasks.put(task.id, { ...task, milestone: null });
  }
}

/**
 * Removes a project with its milestones and tasks (assumed: Pylon documents only that archiving keeps them; a client
 * that wants them afterwards should notice here).
 */
export function removeProject(workspace: Workspace, { id }: Project): void {
  workspace.projects.delete(id);
  for (const task of workspace.tasks.all()) if (task.project?.id === id) removeTask(workspace, task);
  for (const milestone of workspace.milestones.all()) {
    if (milestone.project?.id === id) removeMilestone(workspace, milestone.id);
  }
}
