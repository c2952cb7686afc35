import type { Clock, FetchLike } from "@pylonkit/openapi";
import openapi from "@pylonkit/openapi/openapi.json" with { type: "json" };

/** What this server permits, as Pylon documents it for `POST /issues/search`. */
export const SEARCH_LIMIT = 120;
export const WINDOW_MS = 60_000;

const { "issue-list": list } = openapi.components.examples;

/** How many made-up issues there are, and how long an answer takes. */
export interface SearchServerOptions {
  readonly clock: Clock;
  readonly count: number;
  readonly latencyMs: number;
}

/** A wire to a server that keeps nothing: it makes each page of issues, numbered from 1, as it is asked for. */
export function searchServer({ clock, count, latencyMs }: SearchServerOptions) {
  const acceptedAtMs: number[] = [];
  let [requests, refused] = [0, 0];

  const fetch: FetchLike = async (request) => {
    requests++;
    await clock.sleep(latencyMs / 2, request.signal);
    while ((acceptedAtMs[0] ?? Infinity) + WINDOW_MS <= clock.now()) acceptedAtMs.shift();
    const accepted = acceptedAtMs.length < SEARCH_LIMIT;
    if (accepted) acceptedAtMs.push(clock.now());
    else refused++;
    const answer = accepted ? pageOf(count, (await request.json()) as Asked) : { errors: ["rate limited"] };
    await clock.sleep(latencyMs / 2, request.signal);
    const headers = { "x-rate-limit-remaining": String(SEARCH_LIMIT - acceptedAtMs.length) };
    return Response.json(answer, { status: accepted ? 200 : 429, headers });
  };
  return { fetch, tally: () => ({ requests, refused }) };
}

interface Asked {
  readonly cursor?: string;
  readonly limit?: number;
}

function pageOf(count: number, { cursor = "after-0", limit = SEARCH_LIMIT }: Asked): unknown {
  const start = Number(cursor.slice("after-".length));
  const end = Math.min(count, start + limit);
  const data = Array.from({ length: end - start }, (_, index) => {
    const number = start + index + 1;
    return { ...list.value.data[number % list.value.data.length], id: `issue-${number}`, number };
  });
  const pagination = end < count ? { pagination: { cursor: `after-${end}`, has_next_page: true } } : {};
  return { data, ...pagination, request_id: `request-${start}` };
}
