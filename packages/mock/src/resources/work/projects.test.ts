import { describe, expect, it } from "vitest";

import {
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
import { BRIGHTWATER, INES, KESTREL, NOBODY, reason } from "../../testing/small-desk.ts";
import type { AuditLog } from "../../workspace/entities.ts";

const SANDBOX = "b4cc14de-c9b3-4a03-917b-7236e2ed48bd";

describe("a project", () => {
  it("is put away and brought back; the time is that of the first", () => {
    const { findProjects, updateProject, wait } = openWork();
    wait(1);
    expect(updateProject(SIGNED, { is_archived: true }).archived_at).toBe("2026-10-15T10:00:00Z");
    wait(1);
    expect(updateProject(SIGNED, { is_archived: true }).archived_at).toBe("2026-10-15T10:00:00Z");
    expect(findProjects({ field: "is_archived", operator: "equals", value: "true" })).toEqual([SIGNED, SANDBOX]);
    expect(updateProject(SIGNED, { is_archived: false })).toMatchObject({ is_archived: false, archived_at: null });
  });

  it("has an owner until an empty text takes it away", () => {
    const { findProjects, updateProject } = openWork();
    expect(updateProject(SANDBOX, { owner_id: INES }).owner_id).toBe(INES);
    expect(updateProject(ROTTERDAM, { owner_id: "" }).owner_id).toBeNull();
    expect(findProjects({ field: "owner_id", operator: "is_unset" })).toEqual([ROTTERDAM]);
  });

  it("is as far as its tasks are", () => {
    const { deleteTask, findProjects, updateTask } = openWork();
    const at = (value: string) => findProjects({ field: "status", operator: "equals", value });
    expect([at("not_started"), at("in_progress"), at("completed")]).toEqual([[SIGNED, SANDBOX], [ROTTERDAM], []]);
    updateTask(IMPORT, { status: "completed" });
    updateTask(SWITCH, { status: "waiting for parts" });
    expect([at("not_started"), at("in_progress"), at("completed")]).toEqual([[SANDBOX], [SIGNED], [ROTTERDAM]]);
    deleteTask(SWITCH);
    expect(at("not_started")).toEqual([SIGNED, SANDBOX]);
  });

  it.each([
    [{ name: "" }, '400 name: "" is blank; a project has a name.'],
    [{ owner_id: NOBODY }, /^400 owner_id: nothing has the id .* GET \/users lists/],
    [{ start_date: "2026-13-01T00:00:00Z" }, /^400 start_date: "2026-13-01T00:00:00Z" is not a time/],
    [
      { start_date: "2026-12-01T10:00:00Z", end_date: "2026-12-01T10:30:00+01:00" },
      "400 end_date: the project would end at 2026-12-01T09:30:00Z, before it begins at 2026-12-01T10:00:00Z.",
    ],
    [{ start_date: "2027-01-01T00:00:00Z", end_date: "2026-12-31T00:00:00Z" }, /^400 end_date: the project would end/],
  ])("refuses %o on create and update, and leaves everything as it was", (wrong, sentence) => {
    const { createProject, updateProject, workspace } = openWork();
    const before = workspace.data;
    for (const act of [
      () => createProject({ account_id: KESTREL, ...wrong }),
      () => updateProject(ROTTERDAM, { description_html: "<p>New</p>", ...wrong }),
    ]) {
      expect(reason(act)).toMatch(sentence);
    }
    expect(workspace.data).toEqual(before);
  });

  it("is checked against the date that stays, naming the one that was sent", () => {
    const { updateProject } = openWork();
    const late = () => updateProject(ROTTERDAM, { start_date: "2026-12-01T00:00:00Z" });
    expect(reason(late)).toMatch(/^400 start_date: the project would end at 2026-11-13T16:00:00Z, before/);
    expect(updateProject(SIGNED, { end_date: "2026-10-13T07:00:00Z" }).end_date).toBe("2026-10-13T07:00:00Z");
  });

  it("refuses an account that is not there, a blank template, and custom fields of others", () => {
    const { createProject, project, updateProject } = openWork();
    expect(reason(() => createProject({ account_id: NOBODY }))).toMatch(/^400 account_id: nothing has the id/);
    expect(reason(() => createProject({ account_id: KESTREL, project_template_id: "" }))).toMatch(
      /^400 project_template_id: "" is blank; leave it out/,
    );
    expect(reason(() => updateProject(SIGNED, { custom_fields: [{ slug: "effort", value: "small" }] }))).toMatch(
      /^400 .*there is no custom field "effort" of object type "project"; there are: phase/,
    );
    expect(reason(() => project(NOBODY))).toMatch(/^404 No project/);
  });

  it("takes milestones, tasks, subtasks and comments along when it is deleted, and no others", () => {
    const { deleteProject, milestone, project, task, workspace } = openWork();
    deleteProject(ROTTERDAM);
    for (const read of [() => project(ROTTERDAM), () => milestone(LIVE), () => task(IMPORT), () => task(EXPORT)])
      expect(reason(read)).toMatch(/^404/);
    expect([workspace.milestones.size, workspace.tasks.size, workspace.taskComments.size]).toEqual([1, 2, 0]);
    expect(task(SWITCH).milestone?.id).toBe(UPDATES_SIGNED);
  });

  it("leaves a task whose subtask it takes along", () => {
    const { createProject, createTask, deleteProject, task } = openWork();
    const { id } = createProject({ account_id: BRIGHTWATER });
    const below = createTask({ parent_task_id: IMPORT, project_id: id });
    deleteProject(id);
    expect(task(IMPORT).subtask_ids).toEqual([EXPORT]);
    expect(reason(() => task(below.id))).toMatch(/^404/);
  });
});

describe("a milestone", () => {
  it("is for the account of its project, and for no other", () => {
    const { createMilestone, deleteAccount } = openWork();
    expect(createMilestone({ project_id: SIGNED, account_id: KESTREL }).account?.id).toBe(KESTREL);
    expect(reason(() => createMilestone({ project_id: SIGNED, account_id: BRIGHTWATER }))).toMatch(
      /^400 account_id: the project is for the account "164d.*leave account_id out/,
    );
    deleteAccount(KESTREL);
    expect(createMilestone({ project_id: SIGNED }).account).toBeNull();
    expect(reason(() => createMilestone({ project_id: SIGNED, account_id: BRIGHTWATER }))).toMatch(/for no account/);
  });

  it("keeps its date when it gets another name", () => {
    const { milestone, updateMilestone } = openWork();
    updateMilestone(LIVE, { name: "Live" });
    expect(milestone(LIVE)).toMatchObject({ name: "Live", due_date: "2026-11-13T16:00:00Z" });
  });

  it("refuses what is blank, no time, or not there", () => {
    const { createMilestone, milestone, updateMilestone } = openWork();
    expect(reason(() => createMilestone({ project_id: NOBODY }))).toMatch(/^400 project_id: .*POST \/projects\/search/);
    expect(reason(() => createMilestone({ project_id: SIGNED, name: " " }))).toMatch(/^400 name: " " is blank/);
    expect(reason(() => updateMilestone(LIVE, { due_date: "2026-11-31T00:00:00Z" }))).toMatch(/^400 due_date: /);
    expect(reason(() => milestone(NOBODY))).toMatch(/^404 No milestone/);
  });

  it("leaves its tasks in the project when it is deleted", () => {
    const { deleteMilestone, findTasks, task } = openWork();
    deleteMilestone(IMPORTED);
    expect(task(IMPORT)).toMatchObject({ project: { id: ROTTERDAM }, milestone: null });
    expect(findTasks({ field: "milestone_id", operator: "is_set" })?.map((each) => each.id)).toEqual([SWITCH]);
  });
});

describe("audit logs", () => {
  it("are those of the world, whatever is done", () => {
    const { data, deleteProject, createTask, workspace } = openWork();
    const before = data<AuditLog[]>("GET /audit-logs");
    deleteProject(ROTTERDAM);
    createTask({});
    expect(data("GET /audit-logs")).toEqual(before);
    expect(workspace.auditLogs.size).toBe(4);
    const filter = { field: "action", operator: "string_contains", value: "issue" };
    expect(data<AuditLog[]>("POST /audit-logs/search", { body: { filter } }).map((each) => each.action)).toEqual([
      "IssueOpened",
      "IssueAssigned",
    ]);
  });
});
