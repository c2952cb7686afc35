import type { components } from "@pylonkit/openapi";

import type { Handler, Handlers, Workspace } from "../contract.ts";
import { build } from "../builders/build.ts";
import type { Team } from "../entities.ts";
import { referredUser } from "../references.ts";
import { notFound } from "../refusals.ts";

type TeamRequest = components["schemas"]["UpdateTeamRequestBody"];

const listTeams: Handler = ({ workspace }) => ({ data: workspace.teams.all() });

const getTeam: Handler = ({ workspace, params }) => ({ data: teamOf(workspace, params["id"] ?? "") });

/** No property of a new team is required, so one without a name has an empty one. */
const createTeam: Handler = ({ workspace, body }) => ({
  data: write(workspace, build.team({ id: workspace.newId(), name: "" }), body),
});

/** `user_ids` replaces all members. */
const updateTeam: Handler = ({ workspace, params, body }) => ({
  data: write(workspace, teamOf(workspace, params["id"] ?? ""), body),
});

function teamOf(workspace: Workspace, id: string): Team {
  const team = workspace.teams.get(id);
  if (!team) throw notFound("team", id);
  return team;
}

function write(workspace: Workspace, before: Team, change: TeamRequest): Team {
  const after: Team = { ...before };
  if (change.name !== undefined) after.name = change.name;
  if (change.user_ids) {
    after.users = [...new Set(change.user_ids)].map((id) => ({ id: referredUser(workspace, "user_ids", id).id }));
  }
  workspace.teams.put(after.id, after);
  return after;
}

export const teamHandlers = {
  "GET /teams": listTeams,
  "POST /teams": createTeam,
  "GET /teams/{id}": getTeam,
  "PATCH /teams/{id}": updateTeam,
} satisfies Handlers;
