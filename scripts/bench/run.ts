import type { Row } from "./row.ts";

/** Something to measure: one file a benchmark. */
export interface Benchmark {
  readonly name: string;
  /** One sentence for readers of the table: what is measured, and how. */
  readonly how: string;
  /** Measures both sides in one go. */
  readonly measure: () => Promise<Row[]>;
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
  readonly onRows: (rows: readonly Row[]) => void;
  readonly onError: (benchmark: Benchmark, error: unknown) => void;
}

/** Runs benchmarks one after the other. One that fails is reported and does not keep the others from running. */
export async function run(
  benchmarks: readonly Benchmark[],
  { onStart, onRows, onError }: Observer,
): Promise<{ rows: Row[]; failed: number }> {
  const rows: Row[] = [];
  let failed = 0;
  for (const benchmark of benchmarks) {
    onStart(benchmark);
    try {
      const measured = await benchmark.measure();
      if (measured.length === 0) throw new Error("it measured nothing");
      onRows(measured);
      rows.push(...measured);
    } catch (error) {
      failed++;
      onError(benchmark, error);
    }
  }
  return { rows, failed };
}
