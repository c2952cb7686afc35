import { unwrap, type PylonClient } from "@pylonkit/core";
import { signalOf, type RunOptions } from "./run-options.ts";
import type { IssueStatus } from "./schemas.ts";

/** The statuses of an organization by slug, which is what `state` of an issue holds. */
export type IssueStatuses = ReadonlyMap<string, IssueStatus>;

/**
 * All statuses by slug, archived ones included: one request, `GET /issue-statuses`, for as many look-ups as you like.
 * `statuses.get(issue.state)?.category` is what stays the same between organizations.
 */
export async function issueStatuses(pylon: PylonClient, options: RunOptions = {}): Promise<IssueStatuses> {
  const { data } = await unwrap(pylon.GET("/issue-statuses", signalOf(options)));
  return new Map((data ?? []).map((status) => [status.slug, status]));
}

/**
 * The slug to move an issue to so that it gets into a category: the default of that category under whatever name it has,
 * else the first of the category that is in use; `undefined` where there is none.
 */
export function slugFor(statuses: IssueStatuses, category: IssueStatus["category"]): string | undefined {
  const usable = [...statuses.values()].filter((status) => status.category === category && !status.is_archived);
  return (usable.find((status) => status.is_default_status) ?? usable[0])?.slug;
}
