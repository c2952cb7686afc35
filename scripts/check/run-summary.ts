/** What turbo's run summary says about one task of one package. */
export interface TaskRun {
  /** For example `@pylonkit/core#test`. */
  id: string;
  task: string;
  /** Relative to the repository; empty for the root. */
  directory: string;
  /** `false` also for a task that never ran because one it depends on had failed. */
  passed: boolean;
  cached: boolean;
}

interface SummarizedTask {
  taskId: string;
  task: string;
  directory?: string;
  command: string;
  cache?: { status?: string };
  execution?: { exitCode?: number | null; error?: string } | null;
}

/**
 * The tasks of a summary that `turbo run --summarize` wrote, without those that only order others (no command).
 * Throws when the text is no such summary.
 */
export function readRunSummary(text: string): TaskRun[] {
  const { tasks } = JSON.parse(text) as { tasks?: SummarizedTask[] };
  if (!Array.isArray(tasks)) throw new Error("turbo's run summary holds no `tasks`; its format has changed");
  return tasks
    .filter(({ command }) => command !== "" && command !== "<NONEXISTENT>")
    .map(({ taskId, task, directory, cache, execution }) => ({
      id: taskId,
      task,
      directory: directory ?? "",
      passed: cache?.status === "HIT" || execution?.exitCode === 0,
      cached: cache?.status === "HIT",
    }));
}
