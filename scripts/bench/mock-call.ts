import { fileURLToPath } from "node:url";
import { startNode } from "./child.ts";
import type { InProcessMock } from "./mocks/in-process.ts";
import type { Latencies } from "./mocks/latency-program.ts";
import { spawnOurs, spawnPrism, type Address } from "./mocks/servers.ts";
import { row, type Row } from "./row.ts";
import type { Benchmark } from "./run.ts";
import { byTurns, median } from "./stats.ts";

const ROUNDS = 10;
const PROGRAM = fileURLToPath(new URL("mocks/latency-program.ts", import.meta.url));
const TARGETS = { http: 0.9, inProcess: 0.6 };

export const mockCall: Benchmark = {
  name: "mock-call",
  how: "`GET /me`, and the document's own `POST /issues/search`, which all answer with the same page of one issue (1.7 kB); `pylonkit-mock` over HTTP, and `mock.fetch` in the process of the client, each against `prism mock` on the same bundle over HTTP. Beside them MSW in the process of the client, with handlers for three operations that answer a constant and check nothing. Through `fetch` from a process of its own, one call after the other: 500 that count after 300 that do not; median of ten processes a side, by turns. Ours counts rate limits and refuses nothing (`--rate-limits headers`).",
  measure: async () => {
    await using ours = spawnOurs("--rate-limits", "headers");
    const oursAt = await ours.address();
    await using prism = await spawnPrism();
    const prismAt = await prism.address();
    const measured = await byTurns(ROUNDS, {
      http: () => latencies(oursAt),
      inProcess: () => latencies("ours"),
      msw: () => latencies("msw"),
      prism: () => latencies(prismAt),
    });
    return (["me", "search"] as const).flatMap((call) => rowsOf(call, measured));
  },
};

async function latencies(target: Address | InProcessMock): Promise<Latencies> {
  await using client = startNode([PROGRAM, ...(typeof target === "string" ? [target] : [target.url, target.token])]);
  return await client.firstLine((line) => JSON.parse(line) as Latencies);
}

function rowsOf(
  call: keyof Latencies,
  measured: Record<"http" | "inProcess" | "msw" | "prism", readonly Latencies[]>,
): Row[] {
  return (["p50", "p95"] as const).flatMap((share) => {
    const ms = (side: keyof typeof measured) => median(measured[side].map((latencies) => latencies[call][share]));
    const against = { name: "prism mock", value: ms("prism") };
    const figure = (side: "http" | "inProcess" | "msw", name: string) => ({
      name,
      value: ms(side),
      unit: "ms",
      against,
    });
    // Targets are of the middle; the slowest twentieth is the collector's and the machine's as much as ours.
    const target = (side: keyof typeof TARGETS) => (share === "p50" ? { target: { ratio: TARGETS[side] } } : {});
    return [
      row({ ...figure("http", `mock-call-${call}-${share}`), ...target("http") }),
      row({ ...figure("inProcess", `mock-call-${call}-in-process-${share}`), ...target("inProcess") }),
      row(figure("msw", `mock-call-${call}-in-process-${share}-msw`)),
    ];
  });
}
