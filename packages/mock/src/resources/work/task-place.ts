import type { Workspace } from "../../workspace/contract.ts";
import type { Milestone, Project, Task } from "../../workspace/entities.ts";
import { miniAccount, referredAccount, referredMilestone, referredProject } from "../inputs/references.ts";
import { badRequest } from "../inputs/refusals.ts";

/** Where a task stands: whom it is done for, in which project, and towards which milestone it counts. */
export type Place = Pick<Task, "account" | "project" | "milestone">;

/** What a body says about it: ids, or an empty text for none. */
export interface PlaceAsked {
  readonly account_id?: string;
  readonly project_id?: string;
  readonly milestone_id?: string;
}

/**
 * Where a task stands after a write; what the body leaves out is as `before`. A milestone brings its project, a project
 * its account, and who changes the project leaves the milestone of the former one. A milestone of another project and
 * a project for another account are refused. All of this is assumed: Pylon documents none of it.
 */
export function placeAfter(workspace: Workspace, before: Place, asked: PlaceAsked): Place {
  const milestone = asked.milestone_id ? referredMilestone(workspace, "milestone_id", asked.milestone_id) : undefined;
  const project = projectAfter(workspace, before, asked, milestone);
  const account = accountAfter(workspace, before, asked, project);
  const counts =
    milestone ?? (asked.milestone_id === undefined ? milestoneKept(workspace, before, project) : undefined);
  return { account, project: project ? { id: project.id } : null, milestone: counts ? { id: counts.id } : null };
}

function milestoneKept(workspace: Workspace, before: Place, project: Project | undefined): Milestone | undefined {
  const milestone = before.milestone ? workspace.milestones.get(before.milestone.id) : undefined;
  return milestone?.project?.id === project?.id ? milestone : undefined;
}

function projectAfter(
  workspace: Workspace,
  before: Place,
  { project_id: id }: PlaceAsked,
  milestone: Milestone | undefined,
): Project | undefined {
  const named = id ? referredProject(workspace, "project_id", id) : undefined;
  const own = milestone?.project?.id;
  const wanted = id ?? before.project?.id ?? own ?? "";
  if (own !== undefined && own !== wanted) {
    const stands = wanted === "" ? "in none" : `in ${JSON.stringify(wanted)}`;
    throw badRequest(
      `milestone_id: ${JSON.stringify(milestone?.id)} is a step of the project ${JSON.stringify(own)} and the task is ${stands}; send that project_id with it.`,
    );
  }
  // One that is only kept may be missing in a world that somebody brought.
  return named ?? workspace.projects.get(wanted);
}

function accountAfter(
  workspace: Workspace,
  before: Place,
  { account_id: id, project_id: projectId }: PlaceAsked,
  project: Project | undefined,
): Place["account"] {
  const given = id ? miniAccount(referredAccount(workspace, "account_id", id)) : undefined;
  if (given && before.account && before.account.id !== given.id) {
    throw badRequest(
      `account_id: the task above is for the account ${JSON.stringify(before.account.id)}, and a subtask is for the same; leave account_id out.`,
    );
  }
  const account = given ?? before.account ?? null;
  const own = project?.account ?? null;
  if (own && account && own.id !== account.id) {
    const field = given ? "account_id" : projectId ? "project_id" : "milestone_id";
    throw badRequest(
      `${field}: the project is for the account ${JSON.stringify(own.id)} and the task for ${JSON.stringify(account.id)}; both have to be for the same.`,
    );
  }
  return account ?? own;
}
