import { fileURLToPath } from "node:url";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const PROGRAM = fileURLToPath(new URL("testing/call-at-length.ts", import.meta.url));

interface Report {
  readonly earlyBytes: number;
  readonly lateBytes: number;
  readonly held: number;
  readonly outcomes: Readonly<Record<string, number>>;
}

/** Runs the program to its end; tells by how many bytes a call the live heap grew after the first tenth of them. */
async function callAtLength(count: number, ...more: string[]): Promise<Report & { readonly bytesPerCall: number }> {
  const args = ["--expose-gc", "--conditions=@pylonkit/source", PROGRAM, String(count), ...more];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const report = JSON.parse(stdout) as Report;
  return { ...report, bytesPerCall: (report.lateBytes - report.earlyBytes) / (0.9 * count) };
}

it("holds nothing of a call that has ended, over a million calls with every outcome", async () => {
  const { bytesPerCall, outcomes } = await callAtLength(1_000_000);
  expect(Object.values(outcomes).reduce((sum, each) => sum + each)).toBe(1_000_000);
  expect(Object.keys(outcomes)).toEqual(expect.arrayContaining(["200", "503", "AbortError", "PylonConnectionError"]));
  expect(bytesPerCall).toBeLessThan(2);
}, 600_000);

it("would see a number that is held for each request", async () => {
  const { bytesPerCall, held } = await callAtLength(200_000, "held");
  expect(held).toBeGreaterThan(200_000);
  expect(bytesPerCall).toBeGreaterThan(10);
}, 600_000);
