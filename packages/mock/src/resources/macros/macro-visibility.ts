import type { components } from "@pylonkit/openapi";

import type { Workspace } from "../../workspace/contract.ts";
import { badRequest, referred } from "../inputs/refusals.ts";

type Schemas = components["schemas"];
type Lists = "user_ids" | "team_ids";

/** Which types of visibility name a list. */
const NAMED_BY: Readonly<Record<Lists, readonly Schemas["MacroVisibilityInput"]["type"][]>> = {
  user_ids: ["user", "users_and_teams"],
  team_ids: ["team", "users_and_teams"],
};

/**
 * For whom a macro is, as it is read back: a list that the type does not name is null. Refused where it is sent all the
 * same with somebody in it (assumed; what Pylon makes of it is not documented).
 */
export function visibilityOf(workspace: Workspace, said: Schemas["MacroVisibilityInput"]): Schemas["MacroVisibility"] {
  const read = (list: Lists, table: { get(id: string): object | undefined }, where: string): string[] | null => {
    const field = `visibility.${list}`;
    const ids = [...new Set(said[list])];
    if (NAMED_BY[list].includes(said.type)) return ids.filter((id) => referred(table, field, id, where));
    if (ids.length === 0) return null;
    throw badRequest(
      `${field}: a macro of the visibility ${JSON.stringify(said.type)} has none; leave it out, or let visibility.type be ${NAMED_BY[list].map((type) => JSON.stringify(type)).join(" or ")}.`,
    );
  };
  return {
    type: said.type,
    user_ids: read("user_ids", workspace.users, "GET /users"),
    team_ids: read("team_ids", workspace.teams, "GET /teams"),
  };
}
