import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createPylonClient, type PylonClient } from "@pylonkit/core";
import type { paths, Route } from "@pylonkit/openapi";
import { rateLimit } from "@pylonkit/rate-limit";
import { retry } from "@pylonkit/retry";
import createClient, { type Client } from "openapi-fetch";
import { startNode } from "./child.ts";
import { row, type Row } from "./row.ts";
import { medians } from "./stats.ts";

const ROUNDS = 20;
const CALLS = 200;
const ADDED_US = 120;

/** One operation, called in three ways. Each resolves with the answer's body, so that all have read it. */
export interface LoopbackCall {
  readonly name: string;
  readonly route: Route;
  /** Upper bound of all layers together, in multiples of bare `fetch`. */
  readonly ratio: number;
  readonly bare: (origin: string, headers: Record<string, string>) => Promise<unknown>;
  readonly openapiFetch: (client: Client<paths>) => Promise<{ data?: unknown }>;
  readonly pylonkit: (client: PylonClient) => Promise<unknown>;
}

/** Microseconds of one call through client, `unwrap` and all layers, through openapi-fetch alone, and through `fetch`. */
export async function measureCall({ name, route, ratio, bare, openapiFetch, pylonkit }: LoopbackCall): Promise<Row[]> {
  await using server = startNode([fileURLToPath(new URL("loopback-server.ts", import.meta.url))]);
  const origin = await server.firstLine((line) => line);
  const token = "bench";
  const headers = { authorization: `Bearer ${token}` };

  const alone = createClient<paths>({ baseUrl: origin, headers });
  // The limiter takes a slot for each call and never has to wait for one.
  const layers = [retry(), rateLimit({ limits: { [route]: 1_000_000 } })];
  const whole = createPylonClient({ baseUrl: origin, token, layers });

  const us = await medians(ROUNDS, {
    fetch: () => microseconds(() => bare(origin, headers)),
    "openapi-fetch": () => microseconds(async () => (await openapiFetch(alone)).data),
    pylonkit: () => microseconds(() => pylonkit(whole)),
  });
  const against = { name: "fetch", value: us.fetch };
  return [
    row({ name, value: us.pylonkit, unit: "µs", against, target: { ratio } }),
    row({ name: `${name}-added`, value: us.pylonkit - us.fetch, unit: "µs", target: { value: ADDED_US } }),
    row({ name: `${name}-openapi-fetch`, value: us["openapi-fetch"], unit: "µs", against }),
  ];
}

/** The mean of some calls, one after the other, from a swept heap: no side pays for the garbage of another. */
async function microseconds(call: () => Promise<unknown>): Promise<number> {
  collectGarbage();
  const startedAt = performance.now();
  for (let count = 0; count < CALLS; count++) {
    if ((await call()) === undefined) throw new Error("a call was not answered with a body");
  }
  return ((performance.now() - startedAt) * 1000) / CALLS;
}

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}
