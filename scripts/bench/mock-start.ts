import { MOCK_CALLS, send } from "./mocks/calls.ts";
import { spawnOurs, spawnPrism, type MockServer } from "./mocks/servers.ts";
import { row } from "./row.ts";
import type { Benchmark } from "./run.ts";
import { medians } from "./stats.ts";

const ROUNDS = 10;

export const mockStart: Benchmark = {
  name: "mock-start",
  how: "from the spawn of `pylonkit-mock` to its first answered `POST /issues/search`, against `prism mock` on the same bundle with the same request; median of ten starts each, by turns.",
  measure: async () => {
    const ms = await medians(ROUNDS, { ours: () => startToAnswer(spawnOurs), prism: () => startToAnswer(spawnPrism) });
    const against = { name: "prism mock", value: ms.prism };
    return [row({ name: "mock-start", value: ms.ours, unit: "ms", against, target: { ratio: 0.35 } })];
  },
};

/** Milliseconds from the spawn to a search that was answered whole. */
async function startToAnswer(spawn: () => MockServer | Promise<MockServer>): Promise<number> {
  const startedAt = performance.now();
  await using server = await spawn();
  await send(MOCK_CALLS.search, await server.address());
  return performance.now() - startedAt;
}
