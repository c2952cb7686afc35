import { compose, createPylonClient } from "@pylonkit/core";
import { isPylonConnectionError, type FetchLayer } from "@pylonkit/openapi";
import { createVirtualClock } from "@pylonkit/openapi/testing";
import { rateLimit } from "@pylonkit/rate-limit";
import { retry } from "@pylonkit/retry";
import type { Ending, Figures } from "./figures.ts";
import { liveBytes } from "./live-heap.ts";
import { mixedWire } from "./mixed-wire.ts";

/**
 * A process of its own that makes many calls on the virtual clock: `many-calls.ts layers|client COUNT [hold]`. `client`
 * makes them through `createPylonClient`, `layers` through retry and rate limit alone; with `hold` one more layer keeps a
 * number of each request, to show that such a thing is seen. Prints its figures as JSON.
 */
const [way, givenCount, held] = process.argv.slice(2);
const count = Number(givenCount);
const CALLERS = 50;
/** A token is used for so many calls and never again: what is kept of a scope has to go as well. */
const CALLS_PER_TOKEN = 2_000;
const TOKENS_AT_A_TIME = 20;
const ABORT_EVERY = 25;
/** Longer than anything is remembered of a bucket: a closure, or the quiet after it. */
const FORGOTTEN_MS = 3_600_000;
const BASE_URL = "https://api.test";
const ROUTES = [
  { method: "GET", path: "/issues/{id}" },
  { method: "POST", path: "/issues/search" },
  { method: "PATCH", path: "/issues/{id}" },
  { method: "DELETE", path: "/accounts/{id}" },
  { method: "GET", path: "/accounts/{id}/activities" },
  { method: "GET", path: "/nowhere" },
] as const;

const clock = createVirtualClock();
const wire = mixedWire(clock, way === "client" ? JSON.stringify({ data: {}, request_id: "r" }) : null);
const kept: number[] = [];
const hold: FetchLayer = (next) => (request) => {
  kept.push(kept.length);
  return next(request);
};
const layers = [retry({ clock }), rateLimit({ clock }), ...(held === "hold" ? [hold] : [])];
const client = createPylonClient({ baseUrl: BASE_URL, layers, clock, fetch: wire.fetch });
const send = compose(...layers)(wire.fetch);

/** One call of a route in a turn, by a token in a turn. Resolves with the status of its answer. */
async function call(index: number, signal: AbortSignal | null): Promise<number> {
  const { method, path } = ROUTES[index % ROUTES.length] ?? ROUTES[0];
  const cohort = Math.floor(index / (CALLS_PER_TOKEN * TOKENS_AT_A_TIME));
  const headers = { authorization: `Bearer ${cohort}.${Math.floor(index / ROUTES.length) % TOKENS_AT_A_TIME}` };
  if (way === "client") {
    const body = (method === "POST" || method === "PATCH") && { body: {} };
    const init = { params: { path: { id: "1" } }, headers, ...body, ...(signal && { signal }) };
    return (await client.request(method, path, init)).response.status;
  }
  return (await send(new Request(`${BASE_URL}${path.replace("{id}", "1")}`, { method, headers, signal }))).status;
}

/** A call whose caller has had enough after some seconds, if it is still waiting then. */
async function impatientCall(index: number): Promise<number> {
  const caller = new AbortController();
  const answered = new AbortController();
  clock.sleep(index % 20_000, answered.signal).then(
    () => caller.abort("enough"),
    () => undefined,
  );
  return await call(index, caller.signal).finally(() => answered.abort("answered"));
}

const endingOf = (error: unknown): Ending => {
  if (error === "enough") return "aborted";
  if (isPylonConnectionError(error) || error instanceof TypeError) return "failed";
  throw error;
};

/** Makes the next tenth of the calls, several at a time, until the last of them has ended. */
async function tenth(from: number, ended: Record<Ending, number>): Promise<void> {
  let begun = from;
  const caller = async () => {
    while (begun < from + count / 10) {
      const index = begun++;
      const made = index % ABORT_EVERY === 0 ? impatientCall(index) : call(index, null);
      ended[await made.then((status) => String(status) as Ending, endingOf)]++;
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
}

async function run(): Promise<Figures> {
  const ended = { 200: 0, 429: 0, 503: 0, failed: 0, aborted: 0 };
  const alive: number[] = [];
  while (alive.length < 10) {
    await tenth((alive.length * count) / 10, ended);
    await clock.sleep(FORGOTTEN_MS);
    // What has expired goes when somebody comes in the next time.
    await call(0, null);
    // The clock keeps each wait for tests to look at.
    (clock.sleeps as number[]).length = 0;
    alive.push(await liveBytes());
  }
  return { liveBytes: alive, ended, requests: wire.requests() };
}

console.log(JSON.stringify(await clock.run(run())));
