/** The token of a mock that was given none. It is no secret. */
export const DEFAULT_TOKEN = "pylon-mock-token";
