import { createPylonClient, systemClock, type Clock, type PylonClient } from "@pylonkit/core";
import { createPylonMock, type PylonMock } from "@pylonkit/mock";
import { rateLimit, type RateLimitLayer } from "@pylonkit/rate-limit";
import { retry } from "@pylonkit/retry";
import { acceleratedClock } from "./accelerated-clock.ts";
import { createTally, type TallyRow } from "./tally.ts";

/** How much faster than real time the demo's clock runs: a rate limit window of a minute takes three seconds. */
export const ACCELERATION = 20;

/** The day the world `support-desk` ends. */
const DESK_NOW = Date.parse("2026-10-15T09:00:00Z");

/** A client with its layers, and what the demo shows of it. */
export interface Connection extends AsyncDisposable {
  readonly pylon: PylonClient;
  readonly clock: Clock;
  /** The moment the demo looks back from, so that it finds the same issues however long it takes. */
  readonly startedAt: number;
  readonly limiter: RateLimitLayer;
  readonly tally: ReadonlyMap<string, Readonly<TallyRow>>;
  /** Who is told when a call is about to wait; a step that shows progress puts itself here. */
  readonly waits: { announce: (waitMs: number, reason: string) => void };
}

function connect(options: { token: string; baseUrl?: string; clock: Clock }): Omit<Connection, symbol> {
  const { clock } = options;
  const tally = createTally();
  const waits: Connection["waits"] = { announce: () => undefined };
  const limiter = rateLimit({ clock, onWait: ({ waitMs }) => waits.announce(waitMs, "for a slot") });
  const layers = [
    retry({ clock, onRetry: ({ waitMs, reason }) => waits.announce(waitMs, `after ${reason}`) }),
    limiter,
  ];
  const pylon = createPylonClient({ ...options, layers, onAttempt: tally.onAttempt });
  return { pylon, clock, startedAt: Math.floor(clock.now() / 1000) * 1000, limiter, tally: tally.rows, waits };
}

/** The client against a mock of its own, both on one accelerated clock. */
export async function connectToMock(): Promise<Connection & { mock: PylonMock }> {
  const clock = acceleratedClock(DESK_NOW, ACCELERATION);
  const mock = await createPylonMock({ world: "support-desk", clock });
  const connection = connect({ token: mock.token, baseUrl: mock.url, clock });
  return { ...connection, mock, [Symbol.asyncDispose]: () => mock.close() };
}

/** The client against the real API, at the address the environment names. */
export function connectToPylon(token: string): Connection {
  const connection = connect({ token, clock: systemClock });
  return { ...connection, [Symbol.asyncDispose]: () => Promise.resolve() };
}
