import { MOCK_CALLS } from "./mocks/calls.ts";
import { requestsPerSecond } from "./mocks/load.ts";
import { spawnOurs, spawnPrism } from "./mocks/servers.ts";
import { row, type Row } from "./row.ts";
import type { Benchmark } from "./run.ts";
import { medians } from "./stats.ts";

const ROUNDS = 10;
const REQUESTS = 500;
const CONNECTIONS = [1, 8, 64];

export const mockLoad: Benchmark = {
  name: "mock-load",
  how: "requests a second that `pylonkit-mock` answers, against `prism mock` on the same bundle, over 1, 8 and 64 kept connections that each send the next request when the one before is answered: the calls of `mock-call`, from another process than the mocks'; ten rounds of 500 requests a side by turns, their median. MSW is not here: it listens on no port.",
  measure: async () => {
    await using ours = spawnOurs("--rate-limits", "headers");
    const oursAt = await ours.address();
    await using prism = await spawnPrism();
    const prismAt = await prism.address();
    const rows: Row[] = [];
    for (const call of Object.values(MOCK_CALLS)) {
      for (const connections of CONNECTIONS) {
        const load = { connections, requests: REQUESTS };
        const rate = await medians(ROUNDS, {
          ours: () => requestsPerSecond(call, oursAt, load),
          prism: () => requestsPerSecond(call, prismAt, load),
        });
        const against = { name: "prism mock", value: rate.prism };
        rows.push(
          row({ name: `mock-load-${call.name}-${connections}`, value: rate.ours, unit: "requests/s", against }),
        );
      }
    }
    return rows;
  },
};
