import * as fc from "fast-check";
import { expect, it } from "vitest";

import { faults, outcome } from "../../testing/answers.ts";
import { world } from "../../testing/small-desk.ts";
import type { Answer, Workspace } from "../../workspace/contract.ts";
import { HANDLERS } from "../handlers.ts";
import { createWorkspace } from "../../workspace/workspace.ts";

const STEPS = [
  "POST /projects",
  "DELETE /projects/{id}",
  "POST /milestones",
  "DELETE /milestones/{id}",
  "POST /tasks",
  "POST /tasks",
  "PATCH /tasks/{id}",
  "PATCH /tasks/{id}",
  "DELETE /tasks/{id}",
  "POST /tasks/{id}/comments",
  "PATCH /accounts/{id}",
  "DELETE /accounts/{id}",
  "DELETE /contacts/{id}",
] as const;

/** What a body refers to: the place of a row among its kind, an empty text, or nothing. */
const reference = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constant("") },
  { weight: 4, arbitrary: fc.nat(5) },
);

const step = fc.record({
  route: fc.constantFrom(...STEPS),
  on: fc.nat(5),
  account: reference,
  project: reference,
  milestone: reference,
  parent: reference,
  assignee: reference,
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const idAt = (rows: readonly { readonly id: string }[], at: number | "" | undefined): string | undefined =>
  typeof at === "number" ? rows[at]?.id : at;

const defined = (body: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));

function take(workspace: Workspace, each: Step): string | undefined {
  const [, kind = ""] = each.route.split("/");
  const table = workspace[kind as "projects" | "milestones" | "tasks" | "accounts" | "contacts"];
  const place = {
    project_id: idAt(workspace.projects.all(), each.project),
    milestone_id: idAt(workspace.milestones.all(), each.milestone),
  };
  const account_id = idAt(workspace.accounts.all(), each.account);
  const task = { title: "T", ...place, assignee_id: idAt(workspace.contacts.all(), each.assignee) };
  const bodies: Partial<Record<(typeof STEPS)[number], Record<string, unknown>>> = {
    "POST /projects": { name: "P", account_id: account_id ?? "" },
    "POST /milestones": { name: "M", project_id: place.project_id ?? "", account_id },
    "POST /tasks": { ...task, account_id, parent_task_id: idAt(workspace.tasks.all(), each.parent) },
    "PATCH /tasks/{id}": task,
    "POST /tasks/{id}/comments": { body_html: "<p>C</p>" },
    "PATCH /accounts/{id}": { external_ids: [{ external_id: `crm-${each.on}-${each.parent}`, label: "crm" }] },
  };
  const params: Record<string, string> = each.route.includes("{id}") ? { id: idAt(table.all(), each.on) ?? "" } : {};
  const body = defined(bodies[each.route] ?? {});
  return outcome(() => HANDLERS[each.route]?.({ workspace, params, query: {}, body }), each.route);
}

function answered(workspace: Workspace, route: string, params: Record<string, string> = {}): unknown {
  const answer: Answer = HANDLERS[route]?.({ workspace, params, query: {}, body: {} }) ?? {};
  expect(faults(route, answer)).toBeUndefined();
  return answer["data"] ?? [];
}

it("whatever is done to projects, milestones and tasks, what they refer to is there and says the same", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const workspace = createWorkspace(world, { now: () => Date.parse(world.now) });
      for (const each of steps) expect(take(workspace, each)).toBeUndefined();

      const { accounts, contacts, milestones, projects, taskComments, tasks } = workspace;
      expect(answered(workspace, "POST /tasks/search")).toEqual(answered(workspace, "GET /tasks"));
      expect(answered(workspace, "POST /projects/search")).toEqual(projects.all());
      for (const row of [...projects.all(), ...milestones.all(), ...tasks.all()]) {
        const account = row.account ? accounts.get(row.account.id) : undefined;
        expect(row.account ?? undefined).toEqual(account && { id: account.id, external_ids: account.external_ids });
      }
      for (const milestone of milestones.all()) {
        expect(answered(workspace, "GET /milestones/{id}", { id: milestone.id })).toBe(milestone);
        expect(milestone.account).toEqual(projects.get(milestone.project?.id ?? "")?.account);
      }
      for (const task of tasks.all()) {
        const project = task.project ? projects.get(task.project.id) : undefined;
        expect(project?.id).toBe(task.project?.id);
        expect(project?.account?.id ?? task.account?.id).toBe(task.account?.id);
        const milestone = task.milestone ? milestones.get(task.milestone.id) : undefined;
        expect(milestone?.id).toBe(task.milestone?.id);
        expect(milestone ? milestone.project : task.project).toEqual(task.project);
        expect(tasks.get(task.parent_task_id ?? "")?.id ?? null).toBe(task.parent_task_id);
        const below = tasks.all().filter((other) => other.parent_task_id === task.id);
        expect(task.subtask_ids).toEqual(below.length > 0 ? below.map(({ id }) => id) : null);
        const contact = task.assignee?.contact?.id;
        expect(contacts.get(contact ?? "")?.id).toBe(contact);
        answered(workspace, "GET /tasks/{id}/comments", { id: task.id });
      }
      for (const [comment] of taskComments.all()) expect(tasks.get(comment?.task_id ?? "")).toBeTruthy();
    }),
    { numRuns: 150 },
  );
});
