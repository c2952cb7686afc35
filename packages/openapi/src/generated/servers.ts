/**
 * Generated from spec/openapi.yaml by `pnpm generate`. Do not edit.
 *
 * @noformat
 */
/** Where Pylon's regions are. A token works in its own region only. */
export const SERVERS = {
  us: "https://api.usepylon.com",
  eu: "https://api.eu.usepylon.com"
} as const;

/** The version of the spec all of this is made from: the day of its newest evidence. */
export const SPEC_VERSION = "2026-10-08";
