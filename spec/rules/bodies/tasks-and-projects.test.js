import { beforeAll, describe, expect, it } from "vitest";
import { loadSentences } from "../sentences-of.js";

let sentences;
beforeAll(async () => void (sentences = await loadSentences()));

const task = { title: "Import the berth history of 2025" };
const project = { name: "Signed webhooks", account_id: "164d8abf-c7e0-4d13-a369-dc19f5b779bf" };
const milestone = { name: "Data imported", project_id: "808d60b6-89fe-43a4-b6a0-cd22ed53ec97" };

describe("the rules of tasks, projects and milestones", () => {
  it.each([
    ["a task without a title", "CreateTaskRequestBody", {}, "'title'"],
    ["a task whose title is empty", "CreateTaskRequestBody", { title: "" }, "/title"],
    ["a due date without a time", "CreateTaskRequestBody", { ...task, due_date: "2026-10-20" }, "with a zone"],
    ["a due date without a zone", "UpdateTaskRequestBody", { due_date: "2026-10-20T15:00:00" }, "with a zone"],
    [
      "a field with two kinds of value",
      "UpdateTaskRequestBody",
      { custom_fields: [{ slug: "effort", value: "large", values: ["large"] }] },
      "not both",
    ],
    ["a comment without words", "CreateTaskCommentRequestBody", { is_internal: true }, "'body_html'"],
    ["a comment that is emptied", "UpdateTaskCommentRequestBody", { body_html: "" }, "/body_html"],
    ["a project for nobody", "CreateProjectRequestBody", { name: project.name }, "'account_id'"],
    ["a project whose end has no zone", "UpdateProjectRequestBody", { end_date: "2026-11-13T16:00:00" }, "with a zone"],
    ["a milestone of no project", "CreateMilestoneRequestBody", { name: milestone.name }, "'project_id'"],
    ["a page of none", "SearchTasksRequest", { limit: 0 }, "/limit"],
    ["a page of a thousand", "SearchAuditLogsRequest", { limit: 1000 }, "/limit"],
  ])("refuse %s with a sentence that says so", (_, schema, value, part) => {
    expect(sentences(schema, value)).toEqual([expect.stringContaining(part)]);
  });

  it.each([
    ["a task of a title alone", "CreateTaskRequestBody", task],
    ["a status of one's own", "UpdateTaskRequestBody", { status: "waiting_for_customer" }],
    ["a due date in another zone", "CreateTaskRequestBody", { ...task, due_date: "2026-10-20T17:00:00+02:00" }],
    [
      "a subtask that names its milestone too",
      "CreateTaskRequestBody",
      { ...task, parent_task_id: "t", milestone_id: "m" },
    ],
    ["an assignee taken away", "UpdateTaskRequestBody", { assignee_id: "" }],
    // Nothing is documented about the order of the two.
    [
      "a project that ends before it starts",
      "CreateProjectRequestBody",
      { ...project, start_date: "2026-11-13T16:00:00Z", end_date: "2026-10-05T07:00:00Z" },
    ],
    ["a milestone with an account", "CreateMilestoneRequestBody", { ...milestone, account_id: project.account_id }],
    ["a search for everything", "SearchProjectsRequest", {}],
    ["a project without an owner", "Project", { id: "p", name: "n", account: { id: "a" }, owner_id: null }],
    ["an action of tomorrow", "AuditLog", { id: "a", action: "MacroCreated", metadata: { steps: [1, 2] } }],
  ])("take %s", (_, schema, value) => {
    expect(sentences(schema, value)).toEqual([]);
  });
});
