import type { Contact, Follower, Team, User, UserRole } from "../workspace/entities.ts";
import { slugFrom } from "../resources/knowledge-bases/slugs.ts";

/** A complete contact: somebody of whom nothing is known but the name, and what is said. */
export function contact(said: Pick<Contact, "id" | "name"> & Partial<Contact>): Contact {
  return {
    email: null,
    emails: said.email ? [said.email] : [],
    account: null,
    portal_role: "no_access",
    phone_numbers: [],
    avatar_url: null,
    external_ids: null,
    integration_user_ids: [],
    custom_fields: {},
    ...said,
  };
}

/** A complete user, at work, with the rights of a role. */
export function user(said: Pick<User, "id" | "name"> & { role: UserRole } & Partial<User>): User {
  return {
    email: null,
    emails: said.email ? [said.email] : [],
    avatar_url: null,
    status: "active",
    role_id: said.role.id,
    is_deactivated: false,
    ...said,
  };
}

/** A complete team, without members unless they are said. */
export function team(said: Pick<Team, "id" | "name"> & Partial<Team>): Team {
  return { users: [], ...said };
}

/** A complete role, known by its name in one word unless another is said. */
export function role(said: Pick<UserRole, "id" | "name"> & Partial<UserRole>): UserRole {
  return { slug: slugFrom(said.name, []).replaceAll("-", "_"), ...said };
}

/** Somebody who follows an issue, by the id of a user unless it is said to be a contact's. */
export function follower(said: Pick<Follower, "id"> & Partial<Follower>): Follower {
  return { type: "user", ...said };
}
