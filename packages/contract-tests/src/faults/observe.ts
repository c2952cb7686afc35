import {
  createPylonClient,
  isPylonApiError,
  isPylonConnectionError,
  isPylonTimeoutError,
  unwrap,
  uploadForm,
  type PylonClient,
} from "@pylonkit/core";
import type { Clock } from "@pylonkit/openapi";
import { rateLimit, type RateLimitOptions } from "@pylonkit/rate-limit";
import { retry } from "@pylonkit/retry";

/** Waits pass at once and are added up; limits on real work run in real time. */
export function skippingClock(): Clock & { waitedMs(): number } {
  const startedMs = Date.now();
  let waitedMs = 0;
  return {
    now: () => startedMs + waitedMs,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      waitedMs += ms;
    },
    waitedMs: () => waitedMs,
  };
}

/** What a scene may change of the client. */
interface Changes {
  readonly attemptTimeoutMs?: number;
  readonly limits?: RateLimitOptions["limits"];
  readonly onAttempt?: () => void;
}

/** A client with both layers, as a user would make it; only jitter is off, so that waits can be written down. */
export function layeredClient(baseUrl: string, clock: Clock, changes: Changes = {}): PylonClient {
  const { attemptTimeoutMs = 250, limits = {}, onAttempt } = changes;
  return createPylonClient({
    baseUrl,
    token: "fault-token",
    layers: [retry({ clock, random: () => 0 }), rateLimit({ clock, limits })],
    clock,
    attemptTimeoutMs,
    ...(onAttempt && { onAttempt }),
  });
}

/** What a fault is tried on: each kind of call that `retry` tells apart. */
export const CALLS: Readonly<Record<string, (client: PylonClient, signal?: AbortSignal) => Promise<unknown>>> = {
  read: (client, signal) => unwrap(client.GET("/me", { signal: signal ?? null })),
  search: (client, signal) =>
    unwrap(client.POST("/issues/search", { body: { search_text: "berth" }, signal: signal ?? null })),
  write: (client, signal) =>
    unwrap(
      client.POST("/issues", {
        body: { title: "Once", body_html: "<p>Only once.</p>", account_id: "79c01e81-7c95-49e5-885c-485ad05edaec" },
        signal: signal ?? null,
      }),
    ),
  upload: (client, signal) => {
    const body = uploadForm("POST /attachments", { file: new File(["vessel;berth\n"], "berths.csv") });
    return unwrap(client.POST("/attachments", { body, signal: signal ?? null }));
  },
};

/** What a caller gets, in a word. */
export async function outcomeOf(call: Promise<unknown>): Promise<string> {
  try {
    const { data } = (await call) as { data: { filler?: string } | null };
    const size = data?.filler === undefined ? "" : `, ${data.filler.length / 1_000_000} MB`;
    return `the answer${data === null ? ", null" : size}`;
  } catch (error) {
    if (isPylonApiError(error)) return `\`PylonApiError\` ${error.status}`;
    if (isPylonTimeoutError(error)) return `\`PylonTimeoutError\` ${error.phase}`;
    if (isPylonConnectionError(error)) return `\`PylonConnectionError\`${error.notSent ? ", `notSent`" : ""}`;
    throw error;
  }
}
