import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createPylonMock } from "@pylonkit/mock";
import { describe, expect, it } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));

/** Runs the demo as its root script does; resolves with what it printed, rejects where its status is not 0. */
async function run(args: readonly string[], variables: Record<string, string> = {}) {
  const { PYLON_API_TOKEN: _token, PYLON_BASE_URL: _url, ...environment } = process.env;
  const command = ["--conditions=@pylonkit/source", main, ...args];
  const { stdout } = await promisify(execFile)(process.execPath, command, { env: { ...environment, ...variables } });
  return stdout;
}

describe("the demo", () => {
  it("does all it promises against the mock", { timeout: 60_000 }, async () => {
    const output = await run([]);
    expect(output).toContain("Harbor Metrics, acting as ines@harbormetrics.example");
    expect(output).toContain("one clock that runs 20 times as fast");
    expect(output).toMatch(/window 4\/4 .* issues on +\d+ pages/);
    expect(output).toContain("2,500 issues in all");
    expect(output).toMatch(/waited [1-9]\d* s/);
    expect(output).toMatch(/read back: #\d+ on_hold, snoozed until .*, linked to linear/);
    expect(output).toContain('"title" cannot be compared with "equals"');
    expect(output).toMatch(/GET \/issues +28 +1 +\d+ s +\d+ of 30/);
  });

  it("prints what the README shows, but for figures that differ from run to run", { timeout: 60_000 }, async () => {
    const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
    const [, shown = ""] = /demo\n```\n\n```text\n([^`]+)```/.exec(readme) ?? [];
    const skeleton = (line: string) =>
      line
        .replaceAll(/\d[\d.,:]*/g, "#")
        .replace(/…$/, "")
        .trim();
    const printed = (await run([])).split("\n").map(skeleton);
    const lines = shown.split("\n").map(skeleton);
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter((line) => !printed.some((other) => other.startsWith(line)))).toEqual([]);
  });

  it("says what --live needs where there is no token", async () => {
    const failure = await run(["--live"]).catch((error: unknown) => error as { code: number; stdout: string });
    expect(failure).toMatchObject({ code: 1, stdout: expect.stringContaining("needs a token in PYLON_API_TOKEN") });
  });

  it("reads and writes nothing with --live", { timeout: 60_000 }, async () => {
    await using mock = await createPylonMock({ world: "support-desk", rateLimits: "headers" });
    const output = await run(["--live"], { PYLON_API_TOKEN: mock.token, PYLON_BASE_URL: mock.url });
    expect(output).toContain("3. Open issues of two accounts");
    const written = mock.journal.filter(({ method, path }) => method !== "GET" && !path.endsWith("/search"));
    expect(mock.journal.length).toBeGreaterThan(5);
    expect(written).toEqual([]);
  });
});
