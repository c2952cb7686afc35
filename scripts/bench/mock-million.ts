import { memoryAt } from "./mocks/endurance.ts";
import { spawnOurs } from "./mocks/servers.ts";
import { row } from "./row.ts";
import type { Benchmark } from "./run.ts";

const EARLY = [100_000, 150_000, 200_000];
const LATE = [900_000, 950_000, 1_000_000];

export const mockMillion: Benchmark = {
  name: "mock-million",
  how: "resident memory (MB = 1 000 000 bytes) of the process of `pylonkit-mock` after 1 000 000 requests on 64 connections, against that after 200 000: reads, searches, refused changes and paths that nothing has, by turns, all of them through the journal, which keeps the newest 10 000. The most of three readings each.",
  measure: async () => {
    const readings = await memoryAt(spawnOurs("--rate-limits", "headers"), [...EARLY, ...LATE]);
    const early = Math.max(...readings.slice(0, EARLY.length)) / 1e6;
    const late = Math.max(...readings.slice(EARLY.length)) / 1e6;
    const against = { name: "after 200 000", value: early };
    return [row({ name: "mock-million", value: late, unit: "MB", against, target: { ratio: 1.1 } })];
  },
};
