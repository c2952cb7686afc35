import type { components } from "@pylonkit/openapi";

import type { Handler, Handlers, Workspace } from "../contract.ts";
import type { User } from "../entities.ts";
import { byArrival } from "../listings.ts";
import { notFound, referred } from "../refusals.ts";
import { search } from "../search.ts";

/** All users at once; deactivated ones only where they are asked for. */
const listUsers: Handler = ({ workspace, query }) => ({
  data: workspace.users.all().filter((user) => query["include_deactivated"] === "true" || !user.is_deactivated),
});

const searchUsers: Handler = (call) =>
  search<User>("POST /users/search", call, { listing: byArrival(call.workspace.users), objectType: "user" });

const getUser: Handler = ({ workspace, params }) => ({ data: userOf(workspace, params["id"] ?? "") });

const updateUser: Handler = ({ workspace, params, body }) => {
  const user = userOf(workspace, params["id"] ?? "");
  const change = body as components["schemas"]["UpdateUserRequestBody"];
  const after: User = { ...user };
  if (change.name !== undefined) after.name = change.name;
  if (change.avatar_url !== undefined) after.avatar_url = change.avatar_url;
  if (change.status !== undefined) after.status = change.status;
  if (change.role_id !== undefined) {
    const role = referred(workspace.roles, "role_id", change.role_id, "GET /user-roles");
    after.role_id = role.id;
    after.role = { id: role.id, name: role.name, slug: role.slug };
  }
  workspace.users.put(after.id, after);
  return { data: after };
};

function userOf(workspace: Workspace, id: string): User {
  const user = workspace.users.get(id);
  if (!user) throw notFound("user", id);
  return user;
}

const listUserRoles: Handler = ({ workspace }) => ({ data: workspace.roles.all() });

export const userHandlers = {
  "GET /users": listUsers,
  "POST /users/search": searchUsers,
  "GET /users/{id}": getUser,
  "PATCH /users/{id}": updateUser,
  "GET /user-roles": listUserRoles,
} satisfies Handlers;
