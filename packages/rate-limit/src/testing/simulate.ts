import type { Clock, FetchLayer, Route } from "@pylonkit/openapi";
import { createVirtualClock } from "@pylonkit/openapi/testing";
import { pylonServer, type Counting } from "./pylon-server.ts";
import { seededRandom } from "./seeded-random.ts";
import { fastestMs, serverRules, type SimulatedServer } from "./simulated-servers.ts";
import { withVirtualTimers } from "./virtual-timers.ts";

export { SIMULATED_SERVERS, type SimulatedServer } from "./simulated-servers.ts";

/** What a limiter is told before the simulation begins. */
export interface SimulatedWorld {
  readonly clock: Clock;
  /** What the server documents: so many requests of this operation in each window. */
  readonly route: Route;
  readonly limit: number;
  readonly windowMs: number;
}

/** A crawl: many calls of one operation by callers who each wait for their answer. */
export interface Simulation {
  readonly server: SimulatedServer;
  /** From sending a request to its answer; each call spends a random part of it on the way there. */
  readonly latencyMs: number;
  /** Makes the pacing under test: any layer of `fetch`. */
  readonly limiter: (world: SimulatedWorld) => FetchLayer;
  /** Answers other than 429 the crawl is after. Default: ten windows of the limit. */
  readonly calls?: number;
  /** Calls under way or waiting at a time. Default 30. */
  readonly callers?: number;
  readonly seed?: number;
  /** Replaces the global timers and `Date.now` while it runs, for limiters that take no clock. Default false. */
  readonly globalTimers?: boolean;
}

/** What came of it. */
export interface SimulationResult {
  /** Time the fastest client that is possible needs for all calls, a rival's included, by the time taken; 1 is perfect. */
  readonly utilisation: number;
  readonly refused429: number;
  /** The most calls refused within any window. */
  readonly most429InAWindow: number;
  readonly elapsedMs: number;
  readonly fastestMs: number;
}

const ROUTE: Route = "POST /issues/search";
const LIMIT = 120;
const WINDOW_MS = 60_000;

/**
 * Crawls a simulated server on a virtual clock and tells how well a limiter used it. A refused call is made again at
 * once, through the limiter. The same seed gives the same latencies, phase and rival.
 *
 *     await simulate({ server: "sliding", latencyMs: 100, limiter: ({ clock }) => rateLimit({ clock }) });
 */
export async function simulate(simulation: Simulation): Promise<SimulationResult> {
  const { server, latencyMs, limiter, calls = 10 * LIMIT, callers = 30, seed = 1, globalTimers = false } = simulation;
  const random = seededRandom(seed);
  const clock = createVirtualClock(Date.UTC(2026, 10, 20) + Math.floor(random() * WINDOW_MS));
  const phaseMs = Math.floor(random() * WINDOW_MS);
  const newServer = () => serverRules(server, { limit: LIMIT, windowMs: WINDOW_MS, phaseMs });
  const { counting, headers, rivals } = newServer();
  const onItsWay = () => {
    const there = random() * latencyMs;
    return [there, latencyMs - there] as const;
  };
  const { fetch, sent, refused } = pylonServer({ clock, counting, latencyMs: onItsWay, headers });

  const crawl = async () => {
    const send = limiter({ clock, route: ROUTE, limit: LIMIT, windowMs: WINDOW_MS })(fetch);
    let left = calls;
    const call = async (): Promise<void> => {
      const { status } = await send(new Request("https://api.test/issues/search", { method: "POST" }));
      if (status === 429) await call();
    };
    const caller = async () => {
      while (left-- > 0) await call();
    };
    const done = new AbortController();
    const rival = async () => {
      for (; ; await clock.sleep((WINDOW_MS / rivals) * (0.5 + random()), done.signal)) {
        if (counting.arrive(clock.now()).accepted) rivalCalls++;
      }
    };
    if (rivals > 0) rival().catch(() => undefined);
    await clock.run(Promise.all(Array.from({ length: callers }, caller)));
    done.abort();
  };
  const startMs = clock.now();
  let rivalCalls = 0;
  // It has been there for a window already.
  const spendBefore = (by: Counting) => {
    for (let ago = rivals; ago > 0; ago--) by.arrive(startMs - (ago * WINDOW_MS) / rivals);
    return by;
  };
  spendBefore(counting);
  await (globalTimers ? withVirtualTimers(clock, crawl) : crawl());

  const elapsedMs = (sent.at(-1)?.atMs ?? startMs) - startMs;
  const bestMs = fastestMs(spendBefore(newServer().counting), startMs, calls + rivalCalls);
  return {
    utilisation: bestMs / elapsedMs,
    refused429: refused.length,
    most429InAWindow: mostWithin(refused, WINDOW_MS),
    elapsedMs,
    fastestMs: bestMs,
  };
}

/** The most of some ascending moments that lie within any span. */
function mostWithin(atMs: readonly number[], spanMs: number): number {
  let first = 0;
  let most = 0;
  for (const [last, moment] of atMs.entries()) {
    while ((atMs[first] ?? moment) <= moment - spanMs) first++;
    most = Math.max(most, last - first + 1);
  }
  return most;
}
