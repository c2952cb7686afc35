import type { RefusalFields } from "./envelope.ts";

/**
 * Why a request may not pass, or `undefined` when it may. The two codes are those Pylon was recorded to send. Neither
 * sentence repeats what was sent: it may be somebody's real token.
 */
export function refuseToken(authorization: string | undefined, token: string): RefusalFields | undefined {
  const sent = /^Bearer +(\S+)$/i.exec(authorization?.trim() ?? "")?.[1];
  if (sent === undefined) {
    const was = authorization === undefined ? "was not sent" : "has another form";
    return {
      code: "invalid_authorization_header",
      errors: [`The header Authorization must be "Bearer <token>" (RFC 6750, section 2.1); it ${was}.`],
    };
  }
  if (sent !== token)
    return { code: "invalid_api_token", errors: ["Invalid API token: it is not the token of this mock."] };
  return undefined;
}
