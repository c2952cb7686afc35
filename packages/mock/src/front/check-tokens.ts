import { SERVERS } from "@pylonkit/openapi";
import { nearest } from "../document/nearest.ts";
import type { Routes } from "../document/routes.ts";
import { unknownRoute } from "../session/rate-limits.ts";
import { show } from "../show.ts";
import type { WorldData } from "../workspace/contract.ts";
import type { MockToken, Region, Tokens } from "./tokens.ts";

const REGIONS = Object.keys(SERVERS);

const FIELDS = [
  "token",
  "user",
  "permissions",
  "without",
  "revoked",
  "region",
] as const satisfies readonly (keyof MockToken)[];

/** What tokens are checked against: the mock's own one, the operations and the users there are. */
export interface TokenContext {
  readonly token: string;
  readonly routes: Routes;
  readonly world: Pick<WorldData, "users">;
}

/** The mock's own token and those given beside it. @throws TypeError that names the place and repeats no token. */
export function tokensOf(given: readonly (string | MockToken)[], context: TokenContext): Tokens {
  if (!Array.isArray(given)) throw new TypeError(`tokens is a list of tokens; a ${typeof given} was given`);
  const tokens = new Map<string, MockToken>([[context.token, { token: context.token }]]);
  for (const [index, one] of given.entries()) {
    const at = `tokens[${index}]`;
    const token: unknown = typeof one === "string" ? { token: one } : one;
    checkToken(token, at, context);
    if (tokens.has(token.token)) throw new TypeError(`${at} is the same as token or as another of tokens`);
    tokens.set(token.token, token);
  }
  return tokens;
}

/** Refuses what cannot stand behind `Bearer`. */
export function checkSecret(token: unknown, at: string): asserts token is string {
  if (typeof token !== "string" || !/^\S+$/.test(token))
    throw new TypeError(`${at} is a string without spaces, and not empty`);
}

/** Refuses a region that Pylon does not have. */
export function checkRegion(region: unknown, at: string): asserts region is Region {
  if (!REGIONS.includes(region as string))
    throw new TypeError(`${at} is ${REGIONS.map(show).join(" or ")}; ${show(region)} was given`);
}

function checkToken(token: unknown, at: string, { routes, world }: TokenContext): asserts token is MockToken {
  if (typeof token !== "object" || token === null)
    throw new TypeError(
      `${at} is a token or an object that holds one; ${token === null ? "null" : `a ${typeof token}`} was given`,
    );
  for (const name of Object.keys(token)) {
    if ((FIELDS as readonly string[]).includes(name)) continue;
    const like = nearest(name, FIELDS);
    const hint = like === undefined ? "" : `. Did you mean "${like}"?`;
    throw new TypeError(`${at} has no field "${name}"; it has ${FIELDS.join(", ")}${hint}`);
  }
  const { token: secret, user, permissions = "all", without = [], revoked = false, region } = token as MockToken;
  checkSecret(secret, `${at}.token`);
  if (user !== undefined && !world.users.some(({ id }) => id === user))
    throw new TypeError(`${at}.user is the id of a user of the world; ${show(user)} is none`);
  if (permissions !== "all" && permissions !== "read")
    checkRoutes(permissions, `${at}.permissions`, '"all", "read" or a list of routes', routes);
  checkRoutes(without, `${at}.without`, "a list of routes", routes);
  if (typeof revoked !== "boolean") throw new TypeError(`${at}.revoked is true or false; ${show(revoked)} was given`);
  if (region !== undefined) checkRegion(region, `${at}.region`);
}

function checkRoutes(list: unknown, at: string, what: string, routes: Routes): void {
  if (!Array.isArray(list)) throw new TypeError(`${at} is ${what}; ${show(list)} was given`);
  for (const route of list as readonly unknown[])
    if (!routes.byRoute.has(route as string)) throw new TypeError(unknownRoute(at, route, routes));
}
