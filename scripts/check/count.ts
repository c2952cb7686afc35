import { SUITES } from "./plan.ts";
import type { TaskRun } from "./run-summary.ts";
import { readSuiteResults } from "./suite-results.ts";

/** One line of the table: a vitest suite in tests, or any other task as one check. */
export interface Row {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  cached: boolean;
  failures: string[];
}

const check = (name: string, passed: boolean, cached = false, reason = "failed"): Row => ({
  name,
  passed: passed ? 1 : 0,
  failed: passed ? 0 : 1,
  skipped: 0,
  cached,
  failures: passed ? [] : [reason],
});

/** A row that is no turbo task. */
export const checkRow = (name: string, passed: boolean, reason?: string): Row => check(name, passed, false, reason);

/**
 * The row of a finished task. `report` reads a file below the task's package and gives `undefined` where there is none.
 * A suite that failed without a failing test (it crashed, or its results are missing) counts one failure, so that
 * no failed task can hide behind passed tests.
 */
export function rowOf(run: TaskRun, report: (path: string) => string | undefined): Row {
  const path = SUITES[run.task];
  if (path === undefined) return check(run.id, run.passed, run.cached);
  const text = report(run.directory ? `${run.directory}/${path}` : path);
  if (text === undefined) return check(run.id, false, run.cached, `left no results in ${path}`);
  const row = { name: run.id, cached: run.cached, ...readSuiteResults(text) };
  if (run.passed || row.failed > 0) return row;
  return { ...row, failed: 1, failures: ["failed although no test did; see its output above"] };
}

/** The closing lines: a table, every failure by name, and alone on the last line `N passed, N failed`. */
export function closingReport(rows: Row[]): string {
  const sum = (key: "passed" | "failed" | "skipped") => rows.reduce((total, row) => total + row[key], 0);
  const width = Math.max(...rows.map(({ name }) => name.length), 0);
  const table = rows.map(({ name, passed, failed, skipped, cached }) =>
    [
      failed > 0 ? "✗" : "✓",
      name.padEnd(width),
      `${passed}`.padStart(5),
      failed > 0 ? `${failed} failed` : "",
      skipped > 0 ? `${skipped} skipped` : "",
      cached ? "(cached)" : "",
    ]
      .filter((cell) => cell !== "")
      .join(" "),
  );
  const failures = rows.flatMap(({ name, failures }) => failures.map((failure) => `FAILED ${name}: ${failure}`));
  return [
    ...table,
    "",
    ...failures,
    ...(sum("skipped") > 0 ? [`${sum("skipped")} skipped`] : []),
    `${sum("passed")} passed, ${sum("failed")} failed`,
  ].join("\n");
}
