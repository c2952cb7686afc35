import { businessSeconds } from "./business-hours.ts";
import type { Workspace } from "./contract.ts";
import type { Issue } from "./entities.ts";
import { badRequest } from "./refusals.ts";
import { secondsBetween, timestamp } from "./times.ts";

/** The five statuses every organization has; a status of one's own belongs to the category of one of them. */
const CATEGORIES = ["new", "waiting_on_you", "waiting_on_customer", "on_hold", "closed"] as const;
/** What a status means to Pylon, whatever an organization calls it. */
export type StatusCategory = (typeof CATEGORIES)[number];

/** What a status means: its category, for one of the five its own name. */
export function categoryOf(workspace: Workspace, state: string): StatusCategory {
  const category = workspace.statuses.get(state)?.category ?? state;
  return CATEGORIES.find((each) => each === category) ?? "new";
}

/**
 * Refuses a state that is neither one of the five nor the slug of a status of this workspace, and one that is archived:
 * old issues may stay in it, and none is moved there (assumed).
 */
export function checkState(workspace: Workspace, state: string): void {
  const status = workspace.statuses.get(state);
  if (status ? !status.is_archived : CATEGORIES.some((each) => each === state)) return;
  const slugs = new Set([...CATEGORIES, ...workspace.statuses.all().map(({ slug }) => slug)]);
  const legal = [...slugs].filter((slug) => !workspace.statuses.get(slug)?.is_archived);
  throw badRequest(
    `state: ${JSON.stringify(state)} is ${status ? "archived" : "no status here"}; there are ${legal.join(", ")}.`,
  );
}

/**
 * The issue in another state, with the times that follow from it. Closing sets the resolution, and the first one for
 * good; reopening clears it; leaving hold ends a snooze. The time since the last change is added to the state that is
 * left. That the clock of a closed issue goes on under `closed` is assumed.
 */
export function movedTo(workspace: Workspace, issue: Issue, state: string): Issue {
  if (issue.state === state) return issue;
  const now = workspace.now();
  const at = timestamp(now);
  const wasClosed = categoryOf(workspace, issue.state) === "closed";
  const category = categoryOf(workspace, state);
  const moved: Issue = { ...issue, state, ...timesInStatus(issue, now) };
  if (category === "closed" && !wasClosed) {
    moved.resolution_time = at;
    moved.first_resolution_time ??= at;
    moved.resolution_seconds = secondsBetween(issue.created_at, at);
    moved.business_hours_resolution_seconds = businessSeconds(Date.parse(issue.created_at), now);
    delete moved.resolution_breach_time;
  }
  if (category !== "closed" && wasClosed) {
    moved.resolution_time = null;
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
