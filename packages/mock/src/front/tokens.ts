import type { Route, SERVERS } from "@pylonkit/openapi";
import type { RouteEntry } from "../document/routes.ts";

/** Where an organization and its tokens are. */
export type Region = keyof typeof SERVERS;

/** A token that the mock knows besides its own `token`, and what is special about it. */
export interface MockToken {
  /** What is sent behind `Bearer`. */
  readonly token: string;
  /** The id of the user it belongs to; a workspace without that user does not know it. Default: the world's `tokenUser`. */
  readonly user?: string;
  /** The operations it may call: all, those that only read, or those named. The others are 403. Default `"all"`. */
  readonly permissions?: "all" | "read" | readonly Route[];
  /** Operations it may not call, whatever `permissions` says. */
  readonly without?: readonly Route[];
  /** Whether it was taken back. Default false. */
  readonly revoked?: boolean;
  /** The region it was made in. Default: the mock's. */
  readonly region?: Region;
}

/** The tokens a mock knows, by what is sent. */
export type Tokens = ReadonlyMap<string, MockToken>;

/** Whether a token may call an operation. What only reads is declared: every GET, and what is marked as safe. */
export function mayCall({ permissions = "all", without = [] }: MockToken, entry: RouteEntry): boolean {
  const route = entry.route as Route;
  if (without.includes(route)) return false;
  if (permissions === "all") return true;
  if (permissions === "read") return entry.method === "GET" || entry.operation["x-pylon-retry"] === "safe";
  return permissions.includes(route);
}
