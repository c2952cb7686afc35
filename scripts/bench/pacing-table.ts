import { alignedTable } from "./aligned-table.ts";
import type { Row } from "./row.ts";

const LIMITERS = ["ours", "bottleneck", "p-throttle"] as const;

/** Who paces the calls. */
export type Limiter = (typeof LIMITERS)[number];

/** What is measured of each crawl. */
export type Metric = "utilisation" | "refused" | "refused-in-a-window";

/** Where a figure of the table stands among the rows. */
export const rowName = (server: string, latencyMs: number, limiter: Limiter, metric: Metric): string =>
  `pacing-${server}-${latencyMs}ms-${metric}${limiter === "ours" ? "" : `-${limiter}`}`;

/** A line for each server and latency, a column for each limiter; what misses a target in bold. */
export function pacingTable(rows: readonly Row[], servers: readonly string[], latenciesMs: readonly number[]): string {
  const byName = new Map(rows.map((row) => [row.name, row]));
  const cell = (server: string, latencyMs: number, limiter: Limiter) => {
    const find = (metric: Metric) => byName.get(rowName(server, latencyMs, limiter, metric));
    const [rate, refused, inAWindow] = [find("utilisation"), find("refused"), find("refused-in-a-window")];
    if (!rate || !refused || !inAWindow) return "–";
    const most = inAWindow.value > 0 ? ` (${inAWindow.value})` : "";
    const limits = `${refused.value} × 429${most}`;
    return `${bold(`${rate.value.toFixed(1)} %`, rate.ok)}, ${bold(limits, refused.ok && inAWindow.ok)}`;
  };
  const lines = servers.flatMap((server) =>
    latenciesMs.map((latencyMs) => [
      server,
      `${latencyMs} ms`,
      ...LIMITERS.map((limiter) => cell(server, latencyMs, limiter)),
    ]),
  );
  const figures = LIMITERS.map((heading) => ({ heading, right: true }));
  return alignedTable([{ heading: "server" }, { heading: "latency", right: true }, ...figures], lines);
}

const bold = (text: string, ok: boolean): string => (ok ? text : `**${text}**`);
