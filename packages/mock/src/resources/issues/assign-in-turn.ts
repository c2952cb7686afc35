import type { Workspace } from "../../workspace/contract.ts";
import type { Issue } from "../../workspace/entities.ts";

/**
 * Who gets an issue that comes to a team, where the team assigns in turn: its members one after the other, in the order
 * the team lists them. An assignee who is one of them stays, and so does any where the team has no members (chosen).
 */
export function assigneeInTurn(
  workspace: Workspace,
  { team, assignee }: Pick<Issue, "team" | "assignee">,
): Issue["assignee"] {
  if (!workspace.automations.teamAssignsInTurn || !team) return assignee;
  const members = (workspace.teams.get(team.id)?.users ?? []).flatMap(({ id }) => workspace.users.get(id) ?? []);
  if (members.length === 0 || members.some(({ id }) => id === assignee?.id)) return assignee;
  const turn = workspace.turns.get(team.id) ?? 0;
  workspace.turns.set(team.id, turn + 1);
  const next = members[turn % members.length];
  return next ? { id: next.id } : assignee;
}
