import { expect, it } from "vitest";
import { readRunSummary } from "./run-summary.ts";

const task = (taskId: string, rest: object) => ({ taskId, task: taskId.split("#")[1], command: "vitest run", ...rest });

it("tells passed, failed, cached and never started tasks apart", () => {
  const summary = {
    tasks: [
      task("a#test", { directory: "packages/a", cache: { status: "MISS" }, execution: { exitCode: 0 } }),
      task("b#test", { directory: "packages/b", cache: { status: "MISS" }, execution: { exitCode: 1 } }),
      task("c#test", { directory: "packages/c", cache: { status: "HIT" }, execution: { exitCode: 0 } }),
      task("d#test", { directory: "packages/d", cache: { status: "MISS" } }),
    ],
  };
  expect(readRunSummary(JSON.stringify(summary)).map(({ id, passed, cached }) => [id, passed, cached])).toEqual([
    ["a#test", true, false],
    ["b#test", false, false],
    ["c#test", true, true],
    ["d#test", false, false],
  ]);
});

it("leaves out tasks without a command, which only order others", () => {
  const summary = { tasks: [task("a#transit", { command: "<NONEXISTENT>" }), task("b#transit", { command: "" })] };
  expect(readRunSummary(JSON.stringify(summary))).toEqual([]);
});

it("reads the root's tasks, whose directory is empty", () => {
  const [run] = readRunSummary(JSON.stringify({ tasks: [task("//#format:check", { execution: { exitCode: 0 } })] }));
  expect(run).toEqual({ id: "//#format:check", task: "format:check", directory: "", passed: true, cached: false });
});

it("refuses a text that is no summary", () => {
  expect(() => readRunSummary("{}")).toThrow("holds no `tasks`");
});
