import { fileURLToPath } from "node:url";
import { createPylonClient, type PylonClient } from "@pylonkit/core";
import type { paths, Route } from "@pylonkit/openapi";
import { rateLimit } from "@pylonkit/rate-limit";
import { retry } from "@pylonkit/retry";
import createClient, { type Client } from "openapi-fetch";
import { startNode } from "./child.ts";
import { microseconds } from "./mean-call.ts";
import { loadAxios, loadHeyApi, type AxiosApi, type HeyApi } from "./peers/load.ts";
import { row, type Row } from "./row.ts";
import type { Workbench } from "./run.ts";
import { medians } from "./stats.ts";

const ROUNDS = 60;
const CALLS = 60;
const ADDED_US = 120;

/** One operation, called in five ways. Each resolves with the answer's body, so that all have read it. */
export interface LoopbackCall {
  readonly name: string;
  readonly route: Route;
  /** Upper bound of all layers together, in multiples of bare `fetch`. */
  readonly ratio: number;
  readonly bare: (origin: string, headers: Record<string, string>) => Promise<unknown>;
  readonly openapiFetch: (client: Client<paths>) => Promise<{ data?: unknown }>;
  readonly heyApi: (functions: HeyApi) => Promise<{ data?: unknown }>;
  readonly axios: (api: AxiosApi) => Promise<{ data?: unknown }>;
  readonly pylonkit: (client: PylonClient) => Promise<unknown>;
}

/** Microseconds of one call through client, `unwrap` and all layers, through each peer without layers, and through `fetch`. */
export async function measureCall(call: LoopbackCall, workbench: Workbench): Promise<Row[]> {
  const { name, route, ratio } = call;
  const clients = await workbench.clients();
  await using server = startNode([fileURLToPath(new URL("loopback-server.ts", import.meta.url))]);
  const origin = await server.firstLine((line) => line);
  const token = "bench";
  const headers = { authorization: `Bearer ${token}` };

  const heyApi = await loadHeyApi(clients, origin, token);
  const axios = await loadAxios(clients, origin, token);
  const alone = createClient<paths>({ baseUrl: origin, headers });
  // The limiter takes a slot for each call and never has to wait for one.
  const layers = [retry(), rateLimit({ limits: { [route]: 1_000_000 } })];
  const whole = createPylonClient({ baseUrl: origin, token, layers });

  const us = await medians(ROUNDS, {
    fetch: () => microseconds(CALLS, () => call.bare(origin, headers)),
    "openapi-fetch": () => microseconds(CALLS, async () => (await call.openapiFetch(alone)).data),
    "hey-api": () => microseconds(CALLS, async () => (await call.heyApi(heyApi)).data),
    axios: () => microseconds(CALLS, async () => (await call.axios(axios)).data),
    pylonkit: () => microseconds(CALLS, () => call.pylonkit(whole)),
  });
  const against = { name: "fetch", value: us.fetch };
  return [
    row({ name, value: us.pylonkit, unit: "µs", against, target: { ratio } }),
    row({ name: `${name}-added`, value: us.pylonkit - us.fetch, unit: "µs", target: { value: ADDED_US } }),
    ...(["openapi-fetch", "hey-api", "axios"] as const).map((peer) =>
      row({ name: `${name}-${peer}`, value: us[peer], unit: "µs", against }),
    ),
  ];
}
