/** How a vitest run ended, in tests. A file that could not be loaded counts as one failed test. */
export interface SuiteResults {
  passed: number;
  failed: number;
  skipped: number;
  /** `file > test`, one for each failure. */
  failures: string[];
}

interface VitestReport {
  numPassedTests: number;
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/** Adds up the report vitest's `json` reporter wrote. Nothing passed and nothing failed counts as a failure: it tested nothing. */
export function readSuiteResults(text: string): SuiteResults {
  const { testResults } = JSON.parse(text) as VitestReport;
  const results: SuiteResults = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const file of testResults) {
    for (const { status, fullName } of file.assertionResults) {
      if (status === "passed") results.passed += 1;
      else if (status === "failed") results.failures.push(`${file.name} > ${fullName}`);
      else results.skipped += 1;
    }
    const broken = file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed");
    if (broken) results.failures.push(`${file.name} > could not be run`);
  }
  if (results.passed + results.failures.length === 0) results.failures.push("no test was run");
  return { ...results, failed: results.failures.length };
}
