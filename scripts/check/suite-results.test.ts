import { describe, expect, it } from "vitest";
import { readSuiteResults } from "./suite-results.ts";

const file = (name: string, status: string, tests: Record<string, string>) => ({
  name,
  status,
  assertionResults: Object.entries(tests).map(([fullName, result]) => ({ fullName, status: result })),
});
const report = (...testResults: object[]) => JSON.stringify({ testResults });

describe("readSuiteResults", () => {
  it("adds up the tests of all files and names the failed ones", () => {
    const text = report(
      file("a.test.ts", "failed", { holds: "passed", breaks: "failed" }),
      file("b.test.ts", "passed", { "holds too": "passed", waits: "pending", later: "todo", off: "skipped" }),
    );
    expect(readSuiteResults(text)).toEqual({ passed: 2, failed: 1, skipped: 3, failures: ["a.test.ts > breaks"] });
  });

  it("counts a file that could not be loaded as one failure", () => {
    const text = report(file("a.test.ts", "passed", { holds: "passed" }), file("b.test.ts", "failed", {}));
    expect(readSuiteResults(text)).toMatchObject({ passed: 1, failed: 1, failures: ["b.test.ts > could not be run"] });
  });

  it("counts a file whose tests passed and whose hook failed as one failure", () => {
    const text = report(file("a.test.ts", "failed", { holds: "passed" }));
    expect(readSuiteResults(text)).toMatchObject({ passed: 1, failed: 1 });
  });

  it.each([
    ["no file", report()],
    ["skipped tests only", report(file("a.test.ts", "passed", { off: "skipped" }))],
  ])("counts a run of %s as a failure", (_case, text) => {
    expect(readSuiteResults(text)).toMatchObject({ passed: 0, failed: 1, failures: ["no test was run"] });
  });
});
