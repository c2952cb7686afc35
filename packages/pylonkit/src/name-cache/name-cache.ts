import { systemClock, type Clock, type PylonClient } from "@pylonkit/core";
import { untilAborted } from "@pylonkit/openapi";
import type { RunOptions } from "../run-options.ts";
import type { Issue } from "../schemas.ts";
import type { Names } from "./names.ts";
import { nameSources, type NamedKind } from "./sources.ts";

/** Options of `nameCache`. */
export interface NameCacheOptions {
  /** Accounts, and as many contacts, whose names are kept; those used longest ago go first. Default 10 000. */
  readonly max?: number | undefined;
  /** How long a name is taken for true, in milliseconds. Default ten minutes. */
  readonly ttlMs?: number | undefined;
  readonly clock?: Pick<Clock, "now"> | undefined;
}

/** The names behind the ids of an issue; `undefined` where it has none, or nothing has that id. */
export interface IssueNames {
  readonly account: string | undefined;
  readonly requester: string | undefined;
  readonly assignee: string | undefined;
  readonly team: string | undefined;
  /** The label of its status. */
  readonly state: string | undefined;
}

/** What of an issue has names. */
export type NamedIssue = Pick<Issue, "account" | "requester" | "assignee" | "team" | "state">;

/** Names for ids. Look-ups reject with what the client throws; a failure is not kept. */
export interface NameCache {
  /** The name of one thing: of an account, contact, user or team by id, the value of a tag by id, the label of a status by slug. */
  get(kind: NamedKind, id: string, options?: RunOptions): Promise<string | undefined>;
  /** The names of many of a kind, by id. Ids that nothing has are left out. */
  many(kind: NamedKind, ids: Iterable<string>, options?: RunOptions): Promise<Names>;
  /** All names an issue refers to. For many issues: `Promise.all(issues.map((issue) => names.ofIssue(issue)))`. */
  ofIssue(issue: NamedIssue, options?: RunOptions): Promise<IssueNames>;
  /** Forgets the names of one kind, or of all. */
  clear(kind?: NamedKind): void;
}

/**
 * Names for ids, kept for a while. Users, teams, tags and statuses take one request a kind, as Pylon lists them at once;
 * accounts and contacts one search for each hundred ids asked for at once. Look-ups that meet share a request. An
 * aborted look-up leaves the request to the others. Throws `RangeError` for a `max` or `ttlMs` out of bounds.
 */
export function nameCache(pylon: PylonClient, options: NameCacheOptions = {}): NameCache {
  const { max = 10_000, ttlMs = 600_000, clock = systemClock } = options;
  if (!Number.isInteger(max) || max < 1) {
    throw new RangeError(`nameCache: max is ${max}; a whole number from 1 is expected`);
  }
  if (!(ttlMs >= 0)) throw new RangeError(`nameCache: ttlMs is ${ttlMs}; milliseconds from 0 are expected`);
  const sources = nameSources(pylon, { max, ttlMs, now: () => clock.now() });

  const get: NameCache["get"] = async (kind, id, { signal } = {}) => {
    signal?.throwIfAborted();
    const name = sourceOf(kind).get(id);
    return signal ? untilAborted(name, signal) : name;
  };
  const perhaps = (kind: NamedKind, thing: { id?: string } | null | undefined, run?: RunOptions) =>
    thing?.id ? get(kind, thing.id, run) : undefined;
  const sourceOf = (kind: NamedKind) => {
    if (Object.hasOwn(sources, kind)) return sources[kind];
    throw new TypeError(`kind is ${JSON.stringify(kind)}; there are ${Object.keys(sources).join(", ")}`);
  };
  return {
    get,
    async many(kind, ids, run) {
      const named = await Promise.all([...new Set(ids)].map(async (id) => [id, await get(kind, id, run)] as const));
      return new Map(named.flatMap(([id, name]) => (name === undefined ? [] : [[id, name]])));
    },
    async ofIssue(issue, run) {
      const [account, requester, assignee, team, state] = await Promise.all([
        perhaps("account", issue.account, run),
        perhaps("contact", issue.requester, run),
        perhaps("user", issue.assignee, run),
        perhaps("team", issue.team, run),
        get("status", issue.state, run),
      ]);
      return { account, requester, assignee, team, state };
    },
    clear(kind) {
      for (const source of kind === undefined ? Object.values(sources) : [sourceOf(kind)]) source.clear();
    },
  };
}
