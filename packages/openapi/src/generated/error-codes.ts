/**
 * Generated from spec/openapi.yaml by `pnpm generate`. Do not edit.
 *
 * @noformat
 */
/** The error codes Pylon is known to send. The list is not complete. */
export const ERROR_CODES = [
  "invalid_api_token",
  "invalid_authorization_header",
  "invalid_oauth_token",
  "method_not_allowed",
  "not_found",
  "permission_denied",
  "rate_limited",
  "wrong_region_token"
] as const;
