import { fileURLToPath } from "node:url";
import { createPylonClient, unwrap } from "@pylonkit/core";
import { retry } from "@pylonkit/retry";
import ky from "ky";
import { startNode } from "./child.ts";
import { microseconds } from "./mean-call.ts";
import { withQuickTimers } from "./quick-timers.ts";
import { row, type Row } from "./row.ts";
import type { Benchmark } from "./run.ts";
import { medians } from "./stats.ts";

const ROUNDS = 20;
/** Fewer than the 100 retries a client of ours may make before its budget asks for answers that need none. */
const CALLS = 50;

export const resend: Benchmark = {
  name: "resend",
  how: "`GET /me` that is answered with 429, or with 503, and `Retry-After: 0`, then with 200: through `createPylonClient` with `retry()` and `unwrap`, and through ky with its own retry, against two bare `fetch` with a timer of zero between them. A timer of zero is one turn of the event loop here, for all three. `added` is what is above the bare one, against ky's. On loopback to a server in another process; twenty rounds of 50 calls a side by turns, median of the rounds' means.",
  measure: () => withQuickTimers(async () => [...(await measure(429)), ...(await measure(503))]),
};

async function measure(status: 429 | 503): Promise<Row[]> {
  await using server = startNode([fileURLToPath(new URL("loopback-server.ts", import.meta.url)), String(status)]);
  const origin = await server.firstLine((line) => line);
  const url = `${origin}/me`;
  const token = "bench";
  const headers = { authorization: `Bearer ${token}` };

  const attempt = async (expected: number) => {
    const response = await fetch(url, { headers });
    if (response.status !== expected) throw new Error(`${response.status} where ${expected} was its turn`);
    return response.json() as Promise<unknown>;
  };
  const us = await medians(ROUNDS, {
    fetch: () =>
      microseconds(CALLS, async () => {
        await attempt(status);
        await new Promise((resolve) => setTimeout(resolve, 0));
        return attempt(200);
      }),
    ky: () => microseconds(CALLS, () => ky.get(url, { headers }).json()),
    pylonkit: () => {
      // A client of its own for each round, for its retry budget; without jitter, which ky does not add either.
      const client = createPylonClient({ baseUrl: origin, token, layers: [retry({ random: () => 0 })] });
      return microseconds(CALLS, () => unwrap(client.GET("/me")));
    },
  });
  const name = `resend-${status}`;
  const against = { name: "fetch", value: us.fetch };
  return [
    row({ name, value: us.pylonkit, unit: "µs", against }),
    row({ name: `${name}-ky`, value: us.ky, unit: "µs", against }),
    row({
      name: `${name}-added`,
      value: us.pylonkit - us.fetch,
      unit: "µs",
      against: { name: "ky", value: us.ky - us.fetch },
    }),
  ];
}
