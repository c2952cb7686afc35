import type { components } from "@pylonkit/openapi";

import type { Handler, Handlers, Workspace } from "../../workspace/contract.ts";
import type { User } from "../../workspace/entities.ts";
import { byArrival } from "../../workspace/listings.ts";
import { badRequest, notFound, referred } from "../inputs/refusals.ts";
import { search } from "../../workspace/search.ts";
import { isWebAddress } from "../inputs/web-address.ts";

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
  if (change.name !== undefined) {
    if (change.name.trim() === "")
      throw badRequest(`name: ${JSON.stringify(change.name)} is blank; a user has a name.`);
    after.name = change.name;
  }
  if (change.avatar_url !== undefined) after.avatar_url = pictureAt(change.avatar_url);
  if (change.status !== undefined) after.status = change.status;
  if (change.role_id !== undefined) {
    const role = referred(workspace.roles, "role_id", change.role_id, "GET /user-roles");
    after.role_id = role.id;
    after.role = { id: role.id, name: role.name, slug: role.slug };
  }
  workspace.users.put(after.id, after);
  return { data: after };
};

/** The address of a picture. Which formats are taken is documented; they are told by the extension, if there is one. */
function pictureAt(url: string): string {
  if (!isWebAddress(url)) {
    throw badRequest(
      `avatar_url: ${JSON.stringify(url)} is no address; one such as "https://harbor.example/ines.png" is expected.`,
    );
  }
  const [, extension] = /\.(\w+)$/.exec(new URL(url).pathname) ?? [];
  if (extension !== undefined && !/^(?:png|jpe?g)$/i.test(extension)) {
    throw badRequest(`avatar_url: ${JSON.stringify(url)} is a ${extension}; a square png, jpg or jpeg is expected.`);
  }
  return url;
}

function userOf(workspace: Workspace, id: string): User {
  const user = workspace.users.get(id);
  if (!user) throw notFound("user", id, "GET /users");
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
