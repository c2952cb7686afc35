import type { Routes } from "../document/routes.ts";
import type { Front, Incoming, Outgoing } from "../front/exchange.ts";

/** Beside every answer of Pylon. That the span of the first is a year is chosen: only its name was recorded. */
const ALWAYS = {
  "strict-transport-security": "max-age=31536000",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  vary: "Accept-Encoding, Origin",
};

/** That the request id is the only header shown is recorded; that any origin may ask is assumed. */
const ANY_ORIGIN = { "access-control-allow-origin": "*" };
const FOR_ORIGINS = { ...ANY_ORIGIN, "access-control-expose-headers": "X-Pylon-Request-ID" };

/**
 * Lets pages of other origins ask, as Pylon does: answers what a browser asks beforehand, so that it never reaches the
 * front, its limits or the journal, and adds the headers a browser goes by. `ownHeaders` are those that requests may
 * have besides Pylon's own.
 */
export function forBrowsers(front: Front, routes: Routes, ownHeaders: readonly string[]): Front {
  const methods = [...new Set(routes.all.map((entry) => entry.method))];
  const allowed: Outgoing = {
    status: 204,
    headers: {
      ...ALWAYS,
      ...ANY_ORIGIN,
      "access-control-allow-methods": methods.join(", "),
      "access-control-allow-headers": ["authorization", "content-type", ...ownHeaders].join(", "),
    },
    body: "",
  };
  return async (incoming) => {
    if (isPreflight(incoming)) return allowed;
    const answer = await front(incoming);
    const forOrigin = incoming.headers["origin"] === undefined ? {} : FOR_ORIGINS;
    return { ...answer, headers: { ...ALWAYS, ...forOrigin, ...answer.headers } };
  };
}

const isPreflight = ({ method, headers }: Incoming): boolean =>
  method === "OPTIONS" && headers["origin"] !== undefined && headers["access-control-request-method"] !== undefined;
