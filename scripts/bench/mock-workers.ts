import { residentBytes } from "./mocks/memory.ts";
import { spawnOurs } from "./mocks/servers.ts";
import { runWorker, type Isolation } from "./mocks/workers.ts";
import { row } from "./row.ts";
import type { Benchmark } from "./run.ts";
import { byTurns, median } from "./stats.ts";

const ROUNDS = 5;
const WORKERS = 8;
const TESTS = 200;

export const mockWorkers: Benchmark = {
  name: "mock-workers",
  how: "200 tests of three calls each in 8 worker processes on one `pylonkit-mock` with a world for each test, against a `pylonkit-mock` for each worker that is reset before each test: from the first spawn to the last test, and resident memory of the mocks (MB = 1 000 000 bytes) then. Each test looks for what others wrote; one that saw any ends the benchmark. Median of five runs a side, by turns.",
  measure: async () => {
    const measured = await byTurns(ROUNDS, { one: () => runOn(1, "world"), each: () => runOn(WORKERS, "reset") });
    const of = (side: "one" | "each", what: keyof Run) => median(measured[side].map((run) => run[what]));
    const against = (what: keyof Run, unit: number) => ({ name: "8 mocks", value: of("each", what) / unit });
    return [
      row({ name: "mock-workers-time", value: of("one", "ms"), unit: "ms", against: against("ms", 1) }),
      row({ name: "mock-workers-memory", value: of("one", "bytes") / 1e6, unit: "MB", against: against("bytes", 1e6) }),
    ];
  },
};

interface Run {
  readonly ms: number;
  readonly bytes: number;
}

/** All tests on so many mocks, whose start counts. */
async function runOn(mocks: number, isolation: Isolation): Promise<Run> {
  const startedAt = performance.now();
  await using stack = new AsyncDisposableStack();
  const servers = Array.from({ length: mocks }, () => stack.use(spawnOurs()));
  const addresses = await Promise.all(servers.map((server) => server.address()));
  const wrong = await Promise.all(
    Array.from({ length: WORKERS }, (_, worker) => {
      const address = addresses[worker % mocks];
      if (!address) throw new RangeError("a worker without a mock");
      return runWorker(address, isolation, TESTS / WORKERS);
    }),
  );
  const ms = performance.now() - startedAt;
  if (wrong.some((count) => count > 0)) throw new Error(`tests saw what was not theirs: ${wrong.join(", ")}`);
  const bytes = await Promise.all(servers.map(({ pid }) => residentBytes(pid)));
  return { ms, bytes: bytes.reduce((sum, each) => sum + each, 0) };
}
