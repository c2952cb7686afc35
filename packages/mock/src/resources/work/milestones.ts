import type { components } from "@pylonkit/openapi";

import { build } from "../../builders/build.ts";
import type { Handler, Handlers, Workspace } from "../../workspace/contract.ts";
import type { Milestone } from "../../workspace/entities.ts";
import { referredAccount, referredProject } from "../inputs/references.ts";
import { badRequest, notFound, refuseBlank } from "../inputs/refusals.ts";
import { readTime, timestamp } from "../inputs/times.ts";
import { removeMilestone } from "./work-links.ts";

type CreateMilestoneRequest = components["schemas"]["CreateMilestoneRequestBody"];
type UpdateMilestoneRequest = components["schemas"]["UpdateMilestoneRequestBody"];

const getMilestone: Handler = ({ workspace, params }) => ({ data: milestoneOf(workspace, params["id"] ?? "") });

/** A milestone is for the account of its project; another one is refused (assumed). */
const createMilestone: Handler = ({ workspace, body }) => {
  const request = body as unknown as CreateMilestoneRequest;
  const project = referredProject(workspace, "project_id", request.project_id);
  if (request.account_id && referredAccount(workspace, "account_id", request.account_id).id !== project.account?.id) {
    const own = project.account ? `for the account ${JSON.stringify(project.account.id)}` : "for no account any more";
    throw badRequest(`account_id: the project is ${own}, and so are its milestones; leave account_id out.`);
  }
  const blank = build.milestone({
    id: workspace.newId(),
    name: request.name,
    project: { id: project.id },
    account: project.account ?? null,
    created_at: timestamp(workspace.now()),
  });
  return { data: write(workspace, blank, request) };
};

/** Changes name and due date; a milestone stays with its project. */
const updateMilestone: Handler = ({ workspace, params, body }) => ({
  data: write(workspace, milestoneOf(workspace, params["id"] ?? ""), body),
});

const deleteMilestone: Handler = ({ workspace, params }) => {
  removeMilestone(workspace, milestoneOf(workspace, params["id"] ?? "").id);
  return {};
};

function milestoneOf(workspace: Workspace, id: string): Milestone {
  const milestone = workspace.milestones.get(id);
  if (!milestone) throw notFound("milestone", id);
  return milestone;
}

function write(workspace: Workspace, before: Milestone, change: UpdateMilestoneRequest): Milestone {
  const after: Milestone = { ...before, updated_at: timestamp(workspace.now()) };
  if (change.name !== undefined) {
    refuseBlank("name", change.name, "a milestone has a name");
    after.name = change.name;
  }
  if (change.due_date !== undefined) after.due_date = timestamp(readTime("due_date", change.due_date));
  workspace.milestones.put(after.id, after);
  return after;
}

export const milestoneHandlers = {
  "POST /milestones": createMilestone,
  "GET /milestones/{id}": getMilestone,
  "PATCH /milestones/{id}": updateMilestone,
  "DELETE /milestones/{id}": deleteMilestone,
} satisfies Handlers;
