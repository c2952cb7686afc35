import type { components } from "@pylonkit/openapi";

import type { Handler, Handlers, Workspace } from "../../workspace/contract.ts";
import { build } from "../../builders/build.ts";
import type { Team } from "../../workspace/entities.ts";
import { referredUser } from "../inputs/references.ts";
import { badRequest, notFound } from "../inputs/refusals.ts";

type TeamRequest = components["schemas"]["UpdateTeamRequestBody"];

const listTeams: Handler = ({ workspace }) => ({ data: workspace.teams.all() });

const getTeam: Handler = ({ workspace, params }) => ({ data: teamOf(workspace, params["id"] ?? "") });

/** The document requires nothing of a new team; one without a name is refused (assumed). Names need not be unique. */
const createTeam: Handler = ({ workspace, body }) => {
  const { name, ...rest } = body as components["schemas"]["CreateTeamRequestBody"];
  if (name === undefined) throw badRequest("name: it is missing; a team has a name.");
  const blank = build.team({ id: "", name: "" });
  const team = { ...changed(workspace, blank, { name, ...rest }), id: workspace.newId() };
  workspace.teams.put(team.id, team);
  return { data: team };
};

/** `user_ids` replaces all members. */
const updateTeam: Handler = ({ workspace, params, body }) => {
  const team = changed(workspace, teamOf(workspace, params["id"] ?? ""), body);
  workspace.teams.put(team.id, team);
  return { data: team };
};

function teamOf(workspace: Workspace, id: string): Team {
  const team = workspace.teams.get(id);
  if (!team) throw notFound("team", id, "GET /teams");
  return team;
}

function changed(workspace: Workspace, before: Team, change: TeamRequest): Team {
  const after: Team = { ...before };
  if (change.name !== undefined) {
    if (change.name.trim() === "")
      throw badRequest(`name: ${JSON.stringify(change.name)} is blank; a team has a name.`);
    after.name = change.name;
  }
  if (change.user_ids) {
    after.users = [...new Set(change.user_ids)].map((id) => ({ id: referredUser(workspace, "user_ids", id).id }));
  }
  return after;
}

export const teamHandlers = {
  "GET /teams": listTeams,
  "POST /teams": createTeam,
  "GET /teams/{id}": getTeam,
  "PATCH /teams/{id}": updateTeam,
} satisfies Handlers;
