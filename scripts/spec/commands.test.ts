import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runProgram } from "../docs/run-program.ts";
import { vendorDocument } from "./testing/vendor-document.ts";

const cwd = fileURLToPath(new URL(".", import.meta.url));
const run = (command: string, ...args: string[]) =>
  runProgram(process.execPath, [`${command}/main.ts`, ...args], { cwd });

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pylonkit-commands-"));
  await writeFile(join(folder, "vendor.json"), JSON.stringify(vendorDocument()));
  await writeFile(join(folder, "page.json"), "<!doctype html>");
});
afterAll(() => rm(folder, { recursive: true }));

describe("spec:digest", () => {
  it("writes the digest of a document under a date", async () => {
    const { exitCode, output } = await run(
      "digest",
      join(folder, "vendor.json"),
      "--date",
      "2026-11-02",
      "--folder",
      folder,
    );
    expect(output).toMatch(/^wrote .*2026-11-02\.json: 5 operations, 9 schemas\n$/);
    expect(exitCode).toBe(0);
    expect(await readFile(join(folder, "2026-11-02.json"), "utf8")).toContain(`"GET /berths": {`);
  });

  it.each([
    ["nothing to read", [], "usage: pnpm spec:digest <file|url>"],
    ["no day", ["vendor.json", "--date", "2026-02-31"], "--date 2026-02-31 is no day"],
    ["a page", ["page.json"], "page.json is HTML, not JSON"],
  ])("says what is wrong with %s", async (_name, [file, ...args], reason) => {
    const { exitCode, output } = await run(
      "digest",
      ...(file ? [join(folder, file)] : []),
      ...args,
      "--folder",
      folder,
    );
    expect(output).toContain(reason);
    expect(exitCode).toBe(1);
  });
});

describe("spec:diff", () => {
  it("takes dates, digests and documents, and ends well whatever changed", async () => {
    const args = ["2026-04-21", join(cwd, "../../spec/vendor/2026-07-26.json"), "--format", "json"];
    const { exitCode, stdout } = await run("diff", ...args);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      operations: { before: 114, after: 136 },
      changeset: { release: expect.stringMatching(/^(?:major|minor)$/) },
    });
    const same = await run("diff", join(folder, "vendor.json"), join(folder, "vendor.json"), "--format", "markdown");
    expect(same.stdout).toContain("Changeset once the spec follows: **none** (nothing changed).");
  });

  it.each([
    ["one argument", ["2026-04-21"], "usage: pnpm spec:diff <old> <new>"],
    ["a format it has not", ["2026-04-21", "2026-07-26", "--format", "pdf"], "usage: "],
    [
      "a date without a digest",
      ["2026-04-21", "2026-05-01"],
      "there is no digest of 2026-05-01; there are 2025-09-17, ",
    ],
  ])("says what is wrong with %s", async (_name, args, reason) => {
    const { exitCode, output } = await run("diff", ...args);
    expect(output).toContain(reason);
    expect(exitCode).toBe(1);
  });
});
