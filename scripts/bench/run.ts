import type { GeneratedClients } from "./peers/generated-clients.ts";
import type { Row } from "./row.ts";

/** What benchmarks share, made for the first that asks. */
export interface Workbench {
  /** Clients other generators make of the bundle. */
  clients(): Promise<GeneratedClients>;
}

/** Something to measure: one file a benchmark. */
export interface Benchmark {
  readonly name: string;
  /** A sentence or two for readers of the table: what is measured, and how. */
  readonly how: string;
  /** Measures both sides in one go. */
  readonly measure: (workbench: Workbench) => Promise<Row[]>;
  /** Shows the rows in Markdown where a line for each of them is not the way to read them. */
  readonly present?: (rows: readonly Row[]) => string;
}

/** A benchmark and what it measured. */
export interface Result {
  readonly benchmark: Benchmark;
  readonly rows: readonly Row[];
}

/** The benchmarks named, in the order of the list; all of them where none is named. Throws for a name that is none. */
export function pick(benchmarks: readonly Benchmark[], only: readonly string[]): readonly Benchmark[] {
  const known = benchmarks.map(({ name }) => name);
  const unknown = only.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new RangeError(`--only ${unknown.join(", ")}: no such benchmark; there are ${known.join(", ")}`);
  }
  return only.length === 0 ? benchmarks : benchmarks.filter(({ name }) => only.includes(name));
}

/** What the command does with the outcome of each benchmark as it comes. */
export interface Observer {
  readonly onStart: (benchmark: Benchmark) => void;
  readonly onResult: (result: Result) => void;
  readonly onError: (benchmark: Benchmark, error: unknown) => void;
}

/** Runs benchmarks one after the other. One that fails is reported and does not keep the others from running. */
export async function run(
  benchmarks: readonly Benchmark[],
  workbench: Workbench,
  { onStart, onResult, onError }: Observer,
): Promise<{ results: Result[]; failed: number }> {
  const results: Result[] = [];
  let failed = 0;
  for (const benchmark of benchmarks) {
    onStart(benchmark);
    try {
      const rows = await benchmark.measure(workbench);
      if (rows.length === 0) throw new Error("it measured nothing");
      onResult({ benchmark, rows });
      results.push({ benchmark, rows });
    } catch (error) {
      failed++;
      onError(benchmark, error);
    }
  }
  return { results, failed };
}
