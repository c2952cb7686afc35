import type { Handler, Handlers } from "../../workspace/contract.ts";

/** The organization of the token and the user behind it, whose address is missing where it is an API user. */
const getMe: Handler = ({ workspace }) => {
  const user = workspace.users.get(workspace.tokenUser);
  return {
    data: {
      ...workspace.organization,
      ...(user ? { user: { id: user.id, ...(user.email ? { email: user.email } : {}) } } : {}),
    },
  };
};

export const meHandlers = {
  "GET /me": getMe,
} satisfies Handlers;
