import { businessSeconds } from "./business-hours.ts";
import type { Workspace } from "../../workspace/contract.ts";
import type { Issue } from "../../workspace/entities.ts";
import { cameTrue, endPromises, reopened, type Span } from "./promises.ts";
import { badRequest, didYouMean } from "../inputs/refusals.ts";

import { secondsBetween, timestamp } from "../inputs/times.ts";

/** The five statuses every organization has; a status of one's own belongs to the category of one of them. */
const CATEGORIES = ["new", "waiting_on_you", "waiting_on_customer", "on_hold", "closed"] as const;
/** What a status means to Pylon, whatever an organization calls it. */
export type StatusCategory = (typeof CATEGORIES)[number];

/** What a status means: its category, for one of the five its own name. */
export function categoryOf(workspace: Workspace, state: string): StatusCategory {
  const category = workspace.statuses.get(state)?.category ?? state;
  return CATEGORIES.find((each) => each === category) ?? "new";
}

/** The slug that Pylon itself moves an issue to: that of the category, or of the default an organization renamed it to. */
export function slugOf(workspace: Workspace, category: StatusCategory): string {
  if (workspace.statuses.get(category)) return category;
  const renamed = workspace.statuses.all().find((status) => status.category === category && status.is_default_status);
  return renamed?.slug ?? category;
}

/**
 * Refuses a state that is neither one of the five nor the slug of a status of this workspace. A status that is out of
 * use takes no more issues (assumed), but those that are brought over from elsewhere may be in it.
 */
export function checkState(workspace: Workspace, state: string, archived: "refused" | "allowed" = "refused"): void {
  const status = workspace.statuses.get(state);
  const usable = workspace.statuses.all().filter((each) => archived === "allowed" || !each.is_archived);
  const legal = new Set([...CATEGORIES, ...usable.map((each) => each.slug)]);
  if (status ? usable.includes(status) : legal.has(state)) return;
  if (status) legal.delete(state);
  const why = status ? "is a status that is out of use" : "is no status here";
  throw badRequest(
    `state: ${JSON.stringify(state)} ${why}; there are ${[...legal].join(", ")}.${didYouMean(state, legal)}`,
  );
}

/** From the creation of an issue to a later time. */
export function spanOf(issue: Pick<Issue, "created_at">, time: string): Span {
  return {
    time,
    seconds: secondsBetween(issue.created_at, time),
    business_hours_seconds: businessSeconds(Date.parse(issue.created_at), Date.parse(time)),
  };
}

/**
 * The issue in another state, with the times that follow from it. Closing sets the resolution, and the first one for
 * good, and ends promises; reopening takes the resolution away; leaving hold ends a snooze. The time since the last
 * change counts for the state that is left, a closed one too: recorded answers show no time in the state they are in.
 */
export function movedTo(workspace: Workspace, issue: Issue, state: string): Issue {
  if (issue.state === state) return issue;
  const now = workspace.now();
  const at = timestamp(now);
  const wasClosed = categoryOf(workspace, issue.state) === "closed";
  const category = categoryOf(workspace, state);
  const moved: Issue = { ...issue, state, ...timesInStatus(issue, now) };
  if (category === "closed" && !wasClosed) {
    const span = spanOf(issue, at);
    moved.resolution_time = at;
    moved.first_resolution_time ??= at;
    moved.resolution_seconds = span.seconds;
    moved.business_hours_resolution_seconds = span.business_hours_seconds;
    if (moved.team_slas)
      moved.team_slas = cameTrue(cameTrue(moved.team_slas, "resolution", span), "first_resolution", span);
    endPromises(moved, at, "first_response_breach_time", "resolution_breach_time");
  }
  if (category !== "closed" && wasClosed) {
    moved.resolution_time = null;
    if (moved.team_slas) moved.team_slas = reopened(moved.team_slas);
    delete moved.resolution_seconds;
    delete moved.business_hours_resolution_seconds;
  }
  if (category !== "on_hold") delete moved.snoozed_until_time;
  return moved;
}

function timesInStatus(
  issue: Issue,
  now: number,
): Pick<Issue, "time_in_status_seconds" | "business_hours_time_in_status_seconds"> {
  const created = Date.parse(issue.created_at);
  const add = (times: Record<string, number>, total: number): Record<string, number> => {
    const counted = Object.values(times).reduce((sum, seconds) => sum + seconds, 0);
    return { ...times, [issue.state]: (times[issue.state] ?? 0) + Math.max(0, total - counted) };
  };
  return {
    time_in_status_seconds: add(issue.time_in_status_seconds, Math.floor((now - created) / 1000)),
    business_hours_time_in_status_seconds: add(
      issue.business_hours_time_in_status_seconds,
      businessSeconds(created, now),
    ),
  };
}

/** Writes an issue back, changed now. */
export function saveIssue(workspace: Workspace, issue: Issue): Issue {
  const saved: Issue = { ...issue, updated_at: timestamp(workspace.now()) };
  workspace.issues.put(saved.id, saved);
  return saved;
}
