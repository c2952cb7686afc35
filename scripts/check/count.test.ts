import { describe, expect, it } from "vitest";
import { checkRow, closingReport, rowOf } from "./count.ts";

const run = (task: string, rest: object = {}) => ({
  id: `@pylonkit/core#${task}`,
  task,
  directory: "packages/core",
  passed: true,
  cached: false,
  ...rest,
});
const report = (...statuses: string[]) =>
  JSON.stringify({
    testResults: [
      { name: "a.test.ts", status: "passed", assertionResults: statuses.map((status) => ({ status, fullName: "is" })) },
    ],
  });

describe("rowOf", () => {
  it("counts a task that runs no tests as one check", () => {
    expect(rowOf(run("lint"), () => undefined)).toMatchObject({ passed: 1, failed: 0 });
    expect(rowOf(run("lint", { passed: false }), () => undefined)).toMatchObject({ passed: 0, failed: 1 });
  });

  it("counts a suite by its tests, read from its own file of results", () => {
    const paths: string[] = [];
    const row = rowOf(run("test:services"), (path) => {
      paths.push(path);
      return report("passed", "passed", "skipped");
    });
    expect(row).toMatchObject({ passed: 2, failed: 0, skipped: 1 });
    expect(paths).toEqual(["packages/core/.results/services.json"]);
  });

  it("fails a suite that left no results, even if its command succeeded", () => {
    expect(rowOf(run("test"), () => undefined)).toMatchObject({
      passed: 0,
      failed: 1,
      failures: ["left no results in .results/test.json"],
    });
  });

  it("fails a suite whose command failed although its tests passed", () => {
    expect(rowOf(run("test", { passed: false }), () => report("passed"))).toMatchObject({ passed: 1, failed: 1 });
  });
});

describe("closingReport", () => {
  it("ends with the count over all rows, alone on its line", () => {
    const rows = [rowOf(run("test"), () => report("passed", "passed")), checkRow("format", true)];
    expect(closingReport(rows).split("\n").at(-1)).toBe("3 passed, 0 failed");
  });

  it("repeats every failure by name just before the count", () => {
    const lines = closingReport([checkRow("redis", false, "nothing answers"), checkRow("format", true)]).split("\n");
    expect(lines.slice(-2)).toEqual(["FAILED redis: nothing answers", "1 passed, 1 failed"]);
  });

  it("says how many were skipped without touching the form of the last line", () => {
    const lines = closingReport([rowOf(run("test"), () => report("passed", "skipped"))]).split("\n");
    expect(lines.slice(-2)).toEqual(["1 skipped", "1 passed, 0 failed"]);
  });
});
