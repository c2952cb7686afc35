import { businessSeconds } from "./business-hours.ts";
import type { Workspace } from "../../workspace/contract.ts";
import type { Issue } from "../../workspace/entities.ts";
import type { MessageDraft } from "./import-messages.ts";
import { categoryOf, spanOf } from "./issue-state.ts";
import { badRequest } from "../inputs/refusals.ts";
import { readPastTime, timestamp } from "../inputs/times.ts";

/** The times a body gives an imported issue. */
interface GivenTimes {
  readonly state: string;
  readonly created_at?: string;
  readonly first_response_time?: string;
  readonly resolution_time?: string;
  readonly updated_at?: string;
}

interface Moment {
  readonly field: string;
  readonly ms: number;
}

/** The times of an issue in milliseconds, in an order that can be. */
export interface ImportTimes {
  readonly created: number;
  readonly response: number | undefined;
  readonly resolution: number | undefined;
  readonly updated: number;
}

/**
 * The times of an imported issue: what is given is kept and nothing is made up of the messages, except that it was
 * opened with the first of them where nobody says when. One that is closed without a time was so when it last changed.
 * Refused are times to come, a resolution of an open issue, and an order that cannot be (all assumed).
 */
export function readTimes(workspace: Workspace, body: GivenTimes, drafts: readonly MessageDraft[]): ImportTimes {
  const now = workspace.now();
  const given = (field: keyof GivenTimes): Moment | undefined => {
    const text = body[field];
    return text === undefined ? undefined : { field, ms: readPastTime(field, text, now) };
  };
  const written = drafts.flatMap(({ at }, index) =>
    at === undefined ? [] : [{ field: `messages[${index}].created_at`, ms: at }],
  );
  const created = given("created_at") ?? { field: "created_at", ms: Math.min(now, ...written.map(({ ms }) => ms)) };
  const response = given("first_response_time");
  const resolution = given("resolution_time");
  const updated = given("updated_at");
  const closed = categoryOf(workspace, body.state) === "closed";
  if (resolution && !closed) {
    throw badRequest(
      `resolution_time: an issue in ${JSON.stringify(body.state)} is not resolved; give a status of the category closed, or no time.`,
    );
  }
  inOrder(created, response);
  inOrder(created, resolution);
  inOrder(response, resolution);
  for (const moment of [created, response, resolution, ...written]) inOrder(moment, updated);
  const changed = updated?.ms ?? now;
  return {
    created: created.ms,
    response: response?.ms,
    resolution: resolution?.ms ?? (closed ? changed : undefined),
    updated: changed,
  };
}

function inOrder(earlier: Moment | undefined, later: Moment | undefined): void {
  if (!earlier || !later || earlier.ms <= later.ms) return;
  throw badRequest(`${later.field}: ${timestamp(later.ms)} lies before ${earlier.field}, ${timestamp(earlier.ms)}.`);
}

/**
 * What an issue shows of its times. Until the first response it was new, from there to its resolution it waited on the
 * customer (assumed); what an open one did since counts for its state when it is left.
 */
export function measuresOf({ created, response, resolution, updated }: ImportTimes) {
  const created_at = timestamp(created);
  const span = (ms: number) => spanOf({ created_at }, timestamp(ms));
  const responded = response === undefined ? undefined : span(response);
  const resolved = resolution === undefined ? undefined : span(resolution);
  const stays = [
    ["new", created, response ?? resolution],
    ["waiting_on_customer", response, resolution],
  ] as const;
  const times: Record<string, number> = {};
  const business: Record<string, number> = {};
  for (const [state, from, to] of stays) {
    if (from === undefined || to === undefined || from === to) continue;
    times[state] = Math.round((to - from) / 1000);
    business[state] = businessSeconds(from, to);
  }
  return {
    created_at,
    updated_at: timestamp(updated),
    first_response_time: responded?.time ?? null,
    resolution_time: resolved?.time ?? null,
    first_resolution_time: resolved?.time ?? null,
    ...(responded && {
      first_response_seconds: responded.seconds,
      business_hours_first_response_seconds: responded.business_hours_seconds,
    }),
    ...(resolved && {
      resolution_seconds: resolved.seconds,
      business_hours_resolution_seconds: resolved.business_hours_seconds,
    }),
    time_in_status_seconds: times,
    business_hours_time_in_status_seconds: business,
  } satisfies Partial<Issue>;
}
