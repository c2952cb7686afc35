import { businessSeconds } from "../../resources/issues/business-hours.ts";
import type { Issue, Message } from "../../workspace/entities.ts";
import { timestamp } from "../../resources/inputs/times.ts";
import type { Company } from "./companies.ts";
import type { Conversation } from "./conversation.ts";
import type { Priority } from "./phrases.ts";
import { afterBusinessSeconds } from "./rhythm.ts";

const HOUR = 3600;

/** Business seconds the desk promises customers of the biggest plan. */
const PROMISES: Readonly<Record<Priority, { readonly response: number; readonly resolution: number }>> = {
  urgent: { response: HOUR, resolution: 10 * HOUR },
  high: { response: 2 * HOUR, resolution: 24 * HOUR },
  medium: { response: 8 * HOUR, resolution: 50 * HOUR },
  low: { response: 20 * HOUR, resolution: 100 * HOUR },
};

/** What is measured of an issue: responses, resolution, time in each status, promises kept or broken. */
export function measure(facts: {
  readonly created: number;
  readonly now: number;
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
  readonly company: Company;
  readonly priority: Priority | undefined;
  readonly teamId: string | undefined;
}) {
  const { created, now, conversation, messages } = facts;
  const response = conversation.turns.find((turn) => turn.by === "desk")?.at;
  const last = conversation.stays[conversation.stays.length - 1];
  const resolved = last?.state === "closed" || last?.state === "wont_fix" ? last.since : undefined;
  const spans = (from: number, to: number): { seconds: number; business: number } => ({
    seconds: Math.round((to - from) / 1000),
    business: businessSeconds(from, to),
  });
  const responded = response === undefined ? undefined : spans(created, response);
  const settled = resolved === undefined ? undefined : spans(created, resolved);
  const publicTimes = messages.filter((message) => !message.is_private).map((message) => message.timestamp);
  const changed = Math.max(created, last?.since ?? created, ...conversation.turns.map((turn) => turn.at));

  return {
    first_response_time: response === undefined ? null : timestamp(response),
    resolution_time: resolved === undefined ? null : timestamp(resolved),
    first_resolution_time: resolved === undefined ? null : timestamp(resolved),
    latest_message_time: publicTimes[publicTimes.length - 1] ?? timestamp(created),
    updated_at: timestamp(changed),
    ...(responded && {
      first_response_seconds: responded.seconds,
      business_hours_first_response_seconds: responded.business,
    }),
    ...(settled && { resolution_seconds: settled.seconds, business_hours_resolution_seconds: settled.business }),
    ...promises(facts, response, resolved, responded, settled),
    number_of_touches: conversation.turns.filter((turn) => turn.by === "desk").length,
    ...timesInStatus(conversation, resolved ?? now),
  } satisfies Partial<Issue>;
}

type Span = { readonly seconds: number; readonly business: number } | undefined;

function promises(
  facts: { created: number; company: Company; priority: Priority | undefined; teamId: string | undefined },
  response: number | undefined,
  resolved: number | undefined,
  responded: Span,
  settled: Span,
): Pick<Issue, "team_slas" | "first_response_breach_time" | "resolution_breach_time"> {
  if (facts.company.plan !== "enterprise" || facts.teamId === undefined || facts.priority === undefined) return {};
  const promise = PROMISES[facts.priority];
  const responseBreach = afterBusinessSeconds(facts.created, promise.response);
  const resolutionBreach = afterBusinessSeconds(facts.created, promise.resolution);
  // A promise shows while it can break and after it was broken, as in the handlers.
  const shows = (breach: number, ended: number | undefined) => ended === undefined || ended > breach;
  const met = (at: number | undefined, span: Span) =>
    at === undefined || !span
      ? {}
      : { time: timestamp(at), seconds: span.seconds, business_hours_seconds: span.business };
  return {
    team_slas: [
      {
        team_id: facts.teamId,
        first_response: {
          ...met(response, responded),
          ...(shows(responseBreach, response) && { breach_time: timestamp(responseBreach) }),
        },
        resolution: {
          ...met(resolved, settled),
          ...(shows(resolutionBreach, resolved) && { breach_time: timestamp(resolutionBreach) }),
        },
      },
    ],
    ...(shows(responseBreach, response ?? resolved) && { first_response_breach_time: timestamp(responseBreach) }),
    ...(shows(resolutionBreach, resolved) && { resolution_breach_time: timestamp(resolutionBreach) }),
  };
}

function timesInStatus(
  { stays }: Conversation,
  end: number,
): Pick<Issue, "time_in_status_seconds" | "business_hours_time_in_status_seconds"> {
  const all: Record<string, number> = {};
  const business: Record<string, number> = {};
  for (const [index, { state, since }] of stays.entries()) {
    const until = stays[index + 1]?.since ?? end;
    if (until <= since) continue;
    all[state] = (all[state] ?? 0) + Math.round((until - since) / 1000);
    business[state] = (business[state] ?? 0) + businessSeconds(since, until);
  }
  return { time_in_status_seconds: all, business_hours_time_in_status_seconds: business };
}
