import { SERVERS } from "@pylonkit/openapi";
import type { RouteEntry } from "../document/routes.ts";
import type { Workspace } from "../workspace/contract.ts";
import type { RefusalFields } from "./envelope.ts";
import { mayCall, type MockToken, type Region, type Tokens } from "./tokens.ts";

/** The tokens of a mock and the region it stands for. */
export interface Gate {
  readonly tokens: Tokens;
  readonly region: Region;
}

/**
 * The token a request comes with, or why it may not pass. The codes are those Pylon is known to send; a token of the
 * other region is told so whatever else is wrong with it (assumed). No sentence repeats what was sent: it may be
 * somebody's real token.
 */
export function authorize(
  authorization: string | undefined,
  { tokens, region }: Gate,
  workspace: Workspace,
): MockToken | { readonly refused: RefusalFields } {
  const sent = /^Bearer +(\S+)$/i.exec(authorization?.trim() ?? "")?.[1];
  if (sent === undefined) {
    const was = authorization === undefined ? "was not sent" : "has another form";
    return refused(
      "invalid_authorization_header",
      `The header Authorization must be "Bearer <token>" (RFC 6750, section 2.1); it ${was}.`,
    );
  }
  const token = tokens.get(sent);
  if (!token) return refused("invalid_api_token", "Invalid API token: it is not a token of this mock.");
  const { region: home = region, revoked = false, user } = token;
  if (home !== region)
    return refused(
      "wrong_region_token",
      `This token is of the region "${home}", whose API is at ${SERVERS[home]}; this mock stands for "${region}".`,
    );
  if (revoked) return refused("invalid_api_token", "Invalid API token: it was revoked.");
  if (user !== undefined && !workspace.users.get(user))
    return refused("invalid_api_token", "Invalid API token: the user it belongs to is not in this workspace.");
  return token;
}

/** Why a token may not call an operation, or `undefined` when it may. */
export function refusePermission(token: MockToken, entry: RouteEntry): RefusalFields | undefined {
  if (mayCall(token, entry)) return undefined;
  return refused("permission_denied", `This token has no permission for ${entry.route}.`).refused;
}

const refused = (code: string, error: string) => ({ refused: { code, errors: [error] } });
