import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { readdir, readFile, rm } from "node:fs/promises";
import { QUIET_TOOLS } from "./quiet-tools.ts";
import { readRunSummary, type TaskRun } from "./run-summary.ts";

const SUMMARIES = ".turbo/runs";

/**
 * Runs turbo tasks at `root`, their output on this process's own, and returns how each of them ended.
 * A failure does not stop tasks that do not depend on it. Rejects when turbo itself could not run.
 */
export async function runTurbo(root: string, tasks: readonly string[]): Promise<TaskRun[]> {
  await rm(`${root}/${SUMMARIES}`, { recursive: true, force: true });
  const flags = [
    "--summarize",
    "--continue=dependencies-successful",
    "--output-logs=new-only",
    "--log-order=grouped",
    `--concurrency=${Math.max(2, availableParallelism())}`,
  ];
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    const child = spawn("turbo", ["run", ...tasks, ...flags], {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...QUIET_TOOLS },
    });
    child.once("error", reject).once("exit", resolve);
  });
  const [summary] = await readdir(`${root}/${SUMMARIES}`).catch(() => []);
  if (summary === undefined) throw new Error(`turbo ended with ${exitCode} and left no summary of its run`);
  const runs = readRunSummary(await readFile(`${root}/${SUMMARIES}/${summary}`, "utf8"));
  if (exitCode !== 0 && runs.every(({ passed }) => passed)) throw new Error(`turbo ended with ${exitCode}`);
  return runs;
}
