import { describe, expect, it } from "vitest";

import {
  ALONE,
  EXPORT,
  IMPORT,
  IMPORTED,
  LIVE,
  openWork,
  ROTTERDAM,
  SIGNED,
  SWITCH,
  UPDATES_SIGNED,
} from "../../testing/harbor-work.ts";
import { BRIGHTWATER, INES, KESTREL, MAYA, NOBODY, reason, SOLSTICE, TOMAS } from "../../testing/small-desk.ts";
import type { Task } from "../../workspace/entities.ts";

const place = (task: Task) => [task.account?.id, task.project?.id, task.milestone?.id];

describe("a task", () => {
  it("needs nothing but a title", () => {
    const { createTask, task } = openWork();
    const made = createTask({ title: "Call the port" });
    expect(made).toMatchObject({ status: "not_started", assignee: null, subtask_ids: null, custom_fields: {} });
    expect(task(made.id)).toBe(made);
  });

  it("keeps what is not sent, and moves its time", () => {
    const { task, updateTask, wait } = openWork();
    const before = task(IMPORT);
    wait(2);
    expect(updateTask(IMPORT, { title: "Import 2025" })).toEqual({
      ...before,
      title: "Import 2025",
      updated_at: "2026-10-15T11:00:00Z",
    });
  });

  it("is assigned to a user, a contact or nobody", () => {
    const { updateTask, findTasks } = openWork();
    expect(updateTask(ALONE, { assignee_id: MAYA }).assignee).toEqual({
      contact: { id: MAYA, email: "maya.chen@brightwater.example" },
    });
    expect(updateTask(ALONE, { assignee_id: INES }).assignee).toEqual({ user: { id: INES } });
    expect(findTasks({ field: "assignee_id", operator: "equals", value: INES })).toHaveLength(1);
    expect(updateTask(ALONE, { assignee_id: "" }).assignee).toBeNull();
    expect(findTasks({ field: "assignee_id", operator: "equals", value: INES })).toBeUndefined();
  });

  it.each([
    [{ title: " " }, '400 title: " " is blank; a task has a title.'],
    [{ status: "" }, '400 status: "" is blank; not_started, in_progress and completed are known, others are taken.'],
    [{ assignee_id: NOBODY }, /^400 assignee_id: no user and no contact has the id "0.*GET \/users and GET \/contacts/],
    [{ project_id: NOBODY }, /^400 project_id: nothing has the id .* POST \/projects\/search lists/],
    [{ milestone_id: NOBODY }, /^400 milestone_id: no milestone has the id "0.*POST \/milestones answers/],
    [{ due_date: "2026-02-30T09:00:00Z" }, /^400 due_date: "2026-02-30T09:00:00Z" is not a time/],
    [
      { custom_fields: [{ slug: "effort", value: "huge" }] },
      /"huge" is no option of "effort"; .* small, medium, large/,
    ],
    [
      { custom_fields: [{ slug: "phase", value: "go_live" }] },
      /there is no custom field "phase" of object type "task"; there are: effort/,
    ],
  ])("refuses %o on create and update, and leaves everything as it was", (wrong, sentence) => {
    const { createTask, updateTask, workspace } = openWork();
    const before = workspace.data;
    const body = { body_html: "<p>New</p>", ...wrong };
    for (const act of [() => createTask(body), () => updateTask(IMPORT, body)]) {
      expect(reason(act)).toMatch(sentence);
    }
    expect(workspace.data).toEqual(before);
  });

  it("refuses an account and a parent that are not there", () => {
    const { createTask, task } = openWork();
    expect(reason(() => createTask({ account_id: NOBODY }))).toMatch(/^400 account_id: nothing has the id/);
    expect(reason(() => createTask({ parent_task_id: NOBODY }))).toMatch(/^400 parent_task_id: .* GET \/tasks lists/);
    expect(reason(() => task(NOBODY))).toMatch(/^404 No task has the id/);
  });
});

describe("where a task stands", () => {
  it("follows from the milestone alone: it brings its project, and that its account", () => {
    const { createTask, updateTask } = openWork();
    expect(place(createTask({ milestone_id: LIVE }))).toEqual([BRIGHTWATER, ROTTERDAM, LIVE]);
    expect(place(createTask({ project_id: SIGNED }))).toEqual([KESTREL, SIGNED, undefined]);
    const { id } = createTask({});
    expect(place(updateTask(id, { milestone_id: LIVE }))).toEqual([BRIGHTWATER, ROTTERDAM, LIVE]);
  });

  it("loses the milestone of a former project, and keeps the account", () => {
    const { createProject, updateTask } = openWork();
    const { id } = createProject({ account_id: BRIGHTWATER });
    expect(place(updateTask(IMPORT, { project_id: id }))).toEqual([BRIGHTWATER, id, undefined]);
    expect(place(updateTask(EXPORT, { project_id: "" }))).toEqual([BRIGHTWATER, undefined, undefined]);
    expect(place(updateTask(SWITCH, { milestone_id: "" }))).toEqual([KESTREL, SIGNED, undefined]);
  });

  it.each([
    [{ project_id: SIGNED, milestone_id: LIVE }, /^400 milestone_id: .* step of the project "808d.* in "72d0/],
    [{ project_id: NOBODY, milestone_id: LIVE }, /^400 project_id: nothing has the id/],
    [{ project_id: "", milestone_id: LIVE }, /^400 milestone_id: .* is in none; send that project_id with it/],
    [{ account_id: SOLSTICE, project_id: SIGNED }, /^400 account_id: the project is for the account "164d.*"2a89/],
    [{ account_id: SOLSTICE, milestone_id: LIVE }, /^400 account_id: the project is for the account "79c0.*"2a89/],
    [{ account_id: SOLSTICE, parent_task_id: IMPORT }, /^400 account_id: the task above is for the account "79c0/],
    [{ project_id: SIGNED, parent_task_id: IMPORT }, /^400 project_id: the project is for the account "164d/],
  ])("is refused when it contradicts itself: %o", (body, sentence) => {
    const { createTask } = openWork();
    expect(reason(() => createTask(body))).toMatch(sentence);
  });

  it("cannot be moved to a milestone of another project, nor to a project for another account", () => {
    const { updateTask } = openWork();
    expect(reason(() => updateTask(IMPORT, { milestone_id: UPDATES_SIGNED }))).toMatch(/^400 milestone_id: .*"72d0/);
    expect(reason(() => updateTask(ALONE, { project_id: SIGNED }))).toMatch(/^400 project_id: the project is for/);
    expect(reason(() => updateTask(ALONE, { milestone_id: LIVE }))).toMatch(/^400 milestone_id: the project is for/);
  });

  it("changes with the account: its external ids follow, and it goes with it", () => {
    const { deleteAccount, milestone, project, task, updateAccount } = openWork();
    const external_ids = [{ external_id: "crm-9", label: "crm" }];
    updateAccount(BRIGHTWATER, { external_ids });
    for (const row of [task(IMPORT), project(ROTTERDAM), milestone(LIVE)])
      expect(row.account).toEqual({ id: BRIGHTWATER, external_ids });
    deleteAccount(BRIGHTWATER);
    for (const row of [task(IMPORT), project(ROTTERDAM), milestone(LIVE)]) expect(row.account).toBeNull();
    expect(task(SWITCH).account?.id).toBe(KESTREL);
  });

  it("shows the contact it is assigned to by the address that is theirs now", () => {
    const { task, updateContact } = openWork();
    updateContact(MAYA, { email: "maya@brightwater.example" });
    expect(task(EXPORT).assignee).toEqual({ contact: { id: MAYA, email: "maya@brightwater.example" } });
    updateContact(MAYA, { email: "" });
    expect(task(EXPORT)).toMatchObject({ assignee: { contact: { id: MAYA } }, updated_at: "2026-10-13T11:58:36Z" });
    expect(task(EXPORT).assignee?.contact).not.toHaveProperty("email");
  });

  it("has no assignee any more when the contact is deleted", () => {
    const { deleteContact, task } = openWork();
    deleteContact(MAYA);
    expect([task(EXPORT).assignee, task(IMPORT).assignee]).toEqual([null, { user: { id: TOMAS } }]);
  });
});

describe("subtasks", () => {
  it("take account, project and milestone of the task above, which shows them in their order", () => {
    const { createTask, task } = openWork();
    const own = createTask({ parent_task_id: IMPORT });
    expect(place(own)).toEqual([BRIGHTWATER, ROTTERDAM, IMPORTED]);
    expect(task(IMPORT)).toMatchObject({ subtask_ids: [EXPORT, own.id], updated_at: "2026-10-14T13:47:28Z" });
    const elsewhere = createTask({ parent_task_id: IMPORT, milestone_id: LIVE });
    expect(place(elsewhere)).toEqual([BRIGHTWATER, ROTTERDAM, LIVE]);
    const apart = createTask({ parent_task_id: IMPORT, project_id: "" });
    expect(place(apart)).toEqual([BRIGHTWATER, undefined, undefined]);
  });

  it("go with the task above, at any depth, and with their comments", () => {
    const { comment, createTask, deleteTask, task, workspace } = openWork();
    const below = createTask({ parent_task_id: EXPORT });
    comment(below.id, { body_html: "<p>Deep</p>" });
    deleteTask(IMPORT);
    for (const id of [IMPORT, EXPORT, below.id]) expect(reason(() => task(id))).toMatch(/^404/);
    expect(workspace.taskComments.all()).toEqual([]);
    expect(workspace.tasks.size).toBe(2);
  });

  it("leave null on the task above when the last of them is gone", () => {
    const { deleteTask, task } = openWork();
    deleteTask(EXPORT);
    expect(task(IMPORT).subtask_ids).toBeNull();
  });
});
