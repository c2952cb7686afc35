import { rateLimit } from "@pylonkit/rate-limit";
import { simulate, SIMULATED_SERVERS, type SimulatedServer, type Simulation } from "@pylonkit/rate-limit/simulation";
import Bottleneck from "bottleneck";
import pThrottle from "p-throttle";
import { pacingTable, rowName, type Limiter, type Metric } from "./pacing-table.ts";
import { row, type Row } from "./row.ts";
import type { Benchmark } from "./run.ts";

const LATENCIES_MS = [20, 100, 500];
const SEEDS = [1, 2, 3];
/** Servers that nobody else calls and that keep to what they document. */
const KEEPING: readonly SimulatedServer[] = ["sliding", "fixed", "bucket"];

/** Each set up as its own documentation has it for so many calls in a window. */
const LIMITERS: Record<Limiter, Pick<Simulation, "limiter" | "globalTimers">> = {
  ours: { limiter: ({ clock }) => rateLimit({ clock }) },
  bottleneck: {
    globalTimers: true,
    limiter: ({ limit, windowMs }) => {
      const reservoir = { reservoir: limit, reservoirRefreshAmount: limit, reservoirRefreshInterval: windowMs };
      const bottleneck = new Bottleneck(reservoir);
      return (next) => (request) => bottleneck.schedule(() => next(request));
    },
  },
  "p-throttle": {
    globalTimers: true,
    limiter: ({ limit, windowMs }) => pThrottle({ limit, interval: windowMs, strict: true }),
  },
};

export const pacing: Benchmark = {
  name: "pacing",
  how: "1 200 calls of an operation with a limit of 120 a minute, by thirty callers, against simulated servers on the virtual clock, in no real time: a sliding window, a fixed one of any phase, a bucket; a bucket half as large as documented; a window half of which another client spends; a sliding one that sends no headers. Through `rateLimit()`, a bottleneck with a reservoir, and a strict p-throttle, both on timers that follow the same clock; a refused call is made again. Shown is the worst of three seeds: the rate in percent of the fastest possible client's, and how many calls were refused, the most within any one window in brackets. In bold: a target missed (`ours`: ≥ 98 % on `sliding`; no 429 on `sliding`, `fixed` and `bucket`, else at most one a window).",
  present: (rows) => pacingTable(rows, SIMULATED_SERVERS, LATENCIES_MS),
  measure: async () => {
    const rows: Row[] = [];
    for (const server of SIMULATED_SERVERS) {
      for (const latencyMs of LATENCIES_MS) {
        for (const limiter of Object.keys(LIMITERS) as Limiter[]) {
          rows.push(...(await worst(server, latencyMs, limiter)));
        }
      }
    }
    return rows;
  },
};

/** The worst of some crawls that differ in phase, latencies and rivals. */
async function worst(server: SimulatedServer, latencyMs: number, limiter: Limiter): Promise<Row[]> {
  const figures: Record<Metric, number> = { utilisation: Infinity, refused: 0, "refused-in-a-window": 0 };
  for (const seed of SEEDS) {
    const result = await simulate({ server, latencyMs, seed, ...LIMITERS[limiter] });
    figures.utilisation = Math.min(figures.utilisation, result.utilisation * 100);
    figures.refused = Math.max(figures.refused, result.refused429);
    figures["refused-in-a-window"] = Math.max(figures["refused-in-a-window"], result.most429InAWindow);
  }
  const of = (metric: Metric, unit: string, target: Target) => {
    const figure = { name: rowName(server, latencyMs, limiter, metric), value: figures[metric], unit };
    return row({ ...figure, ...(limiter === "ours" && target && { target }) });
  };
  const keeps = KEEPING.includes(server);
  return [
    of("utilisation", "%", server === "sliding" && { atLeast: 98 }),
    of("refused", "× 429", keeps && { value: 0 }),
    of("refused-in-a-window", "× 429", !keeps && { value: 1 }),
  ];
}

type Target = Parameters<typeof row>[0]["target"] | false;
