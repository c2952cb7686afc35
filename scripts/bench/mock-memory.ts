import { memoryInProcess, memoryOfServer, type Memory } from "./mocks/memory.ts";
import { spawnOurs, spawnPrism } from "./mocks/servers.ts";
import { row } from "./row.ts";
import type { Benchmark } from "./run.ts";
import { byTurns, median } from "./stats.ts";

const ROUNDS = 5;

export const mockMemory: Benchmark = {
  name: "mock-memory",
  how: "resident memory (MB = 1 000 000 bytes) of the process of `pylonkit-mock` when it listens and after 1 000 calls, half of them each of `mock-call`'s two, against that of `prism mock` on the same bundle; and of a process that starts a mock in itself and calls it, ours against MSW with three handlers. Ours keeps a journal of every request meanwhile. Median of five processes a side, by turns.",
  measure: async () => {
    const measured = await byTurns(ROUNDS, {
      ours: () => memoryOfServer(spawnOurs("--rate-limits", "headers")),
      prism: async () => memoryOfServer(await spawnPrism()),
      oursInProcess: () => memoryInProcess("ours"),
      msw: () => memoryInProcess("msw"),
    });
    const megabytes = (memories: readonly Memory[], when: keyof Memory) =>
      median(memories.map((memory) => memory[when])) / 1e6;
    const figure = (name: string, when: keyof Memory, side: "ours" | "oursInProcess", peer: "prism" | "msw") => {
      const against = { name: peer === "prism" ? "prism mock" : "msw", value: megabytes(measured[peer], when) };
      return row({ name, value: megabytes(measured[side], when), unit: "MB", against });
    };
    return [
      figure("mock-memory-start", "startBytes", "ours", "prism"),
      figure("mock-memory-1000-calls", "calledBytes", "ours", "prism"),
      figure("mock-memory-in-process-start", "startBytes", "oursInProcess", "msw"),
      figure("mock-memory-in-process-1000-calls", "calledBytes", "oursInProcess", "msw"),
    ];
  },
};
