import type { Clock, FetchLike } from "@pylonkit/openapi";

/** How a simulated server counts: each is a way Pylon might. */
export interface Counting {
  /** Whether a request that arrives now is within the limit, and how many more would be. */
  arrive(nowMs: number): { accepted: boolean; remaining: number; retryAfterMs: number };
}

/** Any span of `windowMs` has at most `limit` accepted requests. */
export function slidingWindow(limit: number, windowMs = 60_000): Counting {
  const accepted: number[] = [];
  return {
    arrive(nowMs) {
      while (accepted[0] !== undefined && accepted[0] + windowMs <= nowMs) accepted.shift();
      const isAccepted = accepted.length < limit;
      if (isAccepted) accepted.push(nowMs);
      const retryAfterMs = isAccepted ? 0 : (accepted[0] ?? nowMs) + windowMs - nowMs;
      return { accepted: isAccepted, remaining: limit - accepted.length, retryAfterMs };
    },
  };
}

/** Counts begin anew at each multiple of `windowMs`, shifted by `phaseMs`. */
export function fixedWindow(limit: number, phaseMs: number, windowMs = 60_000): Counting {
  let window = -1;
  let count = 0;
  return {
    arrive(nowMs) {
      const current = Math.floor((nowMs - phaseMs) / windowMs);
      if (current !== window) [window, count] = [current, 0];
      const accepted = count < limit;
      if (accepted) count++;
      return { accepted, remaining: limit - count, retryAfterMs: (window + 1) * windowMs + phaseMs - nowMs };
    },
  };
}

/** A bucket of `limit` tokens that fills up evenly, `limit` of them in `windowMs`. */
export function tokenBucket(limit: number, windowMs = 60_000): Counting {
  const perMs = limit / windowMs;
  let tokens = limit;
  let filledAtMs: number | undefined;
  return {
    arrive(nowMs) {
      tokens = Math.min(limit, tokens + (nowMs - (filledAtMs ?? nowMs)) * perMs);
      filledAtMs = nowMs;
      const accepted = tokens >= 1;
      if (accepted) tokens--;
      return { accepted, remaining: Math.floor(tokens), retryAfterMs: accepted ? 0 : (1 - tokens) / perMs };
    },
  };
}

/** What a simulated server went through. */
export interface PylonServer {
  readonly fetch: FetchLike;
  /** When requests were sent to it, by the client's clock, and in which order. */
  readonly sent: { readonly name: string; readonly atMs: number }[];
  readonly refused: number[];
}

/** Options of `pylonServer`. */
export interface PylonServerOptions {
  clock: Clock;
  counting: Counting;
  /** A request's way there and the answer's way back, each time anew. */
  latencyMs?: () => readonly [there: number, back: number];
  headers?: boolean;
}

/** A server that counts requests and answers with Pylon's headers. A request's `x-name` header names it in `sent`. */
export function pylonServer({ clock, counting, latencyMs, headers = true }: PylonServerOptions): PylonServer {
  const sent: PylonServer["sent"] = [];
  const refused: number[] = [];
  const fetch: FetchLike = async (request) => {
    const [there, back] = latencyMs?.() ?? [0, 0];
    sent.push({ name: request.headers.get("x-name") ?? "", atMs: clock.now() });
    await clock.sleep(there, request.signal);
    const { accepted, remaining, retryAfterMs } = counting.arrive(clock.now());
    if (!accepted) refused.push(clock.now());
    await clock.sleep(back, request.signal);
    return new Response("{}", {
      status: accepted ? 200 : 429,
      headers: headers
        ? {
            "x-rate-limit-remaining": String(remaining),
            ...(!accepted && { "x-retry-after": String(Math.ceil(retryAfterMs / 1_000)) }),
          }
        : {},
    });
  };
  return { fetch, sent, refused };
}
