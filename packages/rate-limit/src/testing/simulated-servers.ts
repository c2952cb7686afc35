import { fixedWindow, slidingWindow, tokenBucket, type Counting } from "./pylon-server.ts";

/** How a simulated server treats a client. */
export interface ServerRules {
  readonly counting: Counting;
  /** Whether its answers have Pylon's headers; without them a 429 does not say how long it lasts either. */
  readonly headers: boolean;
  /** Calls somebody else makes in each window, one after the other. */
  readonly rivals: number;
}

/** What a server documents, and where its fixed windows begin. */
export interface ServerFigures {
  readonly limit: number;
  readonly windowMs: number;
  readonly phaseMs: number;
}

const alone = (counting: Counting): ServerRules => ({ counting, headers: true, rivals: 0 });

const MAKERS = {
  sliding: ({ limit, windowMs }: ServerFigures) => alone(slidingWindow(limit, windowMs)),
  fixed: ({ limit, windowMs, phaseMs }: ServerFigures) => alone(fixedWindow(limit, phaseMs, windowMs)),
  bucket: ({ limit, windowMs }: ServerFigures) => alone(tokenBucket(limit, windowMs)),
  /** Holds, and refills, half of what is documented. */
  "small-bucket": ({ limit, windowMs }: ServerFigures) => alone(tokenBucket(Math.floor(limit / 2), windowMs)),
  /** A sliding window half of which somebody else spends. */
  shared: ({ limit, windowMs }: ServerFigures) => ({
    ...alone(slidingWindow(limit, windowMs)),
    rivals: Math.floor(limit / 2),
  }),
  /** A sliding window as a script in a browser sees it. */
  "no-headers": ({ limit, windowMs }: ServerFigures) => ({ ...alone(slidingWindow(limit, windowMs)), headers: false }),
} satisfies Record<string, (figures: ServerFigures) => ServerRules>;

/** The ways a server may count that a limiter is measured against. */
export type SimulatedServer = keyof typeof MAKERS;

export const SIMULATED_SERVERS = Object.keys(MAKERS) as SimulatedServer[];

/** A new server of a kind. */
export const serverRules = (server: SimulatedServer, figures: ServerFigures): ServerRules => MAKERS[server](figures);

/** How long so many requests take that are made by somebody who knows the rule and needs no time for the way. */
export function fastestMs(counting: Counting, startMs: number, calls: number): number {
  let nowMs = startMs;
  for (let made = 0; made < calls;) {
    const { accepted, retryAfterMs } = counting.arrive(nowMs);
    if (accepted) made++;
    else nowMs += retryAfterMs;
  }
  return nowMs - startMs;
}
