import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { read, ROOT, workspacePackages, type Manifest } from "../check/repository.ts";
import { complaintOf, runProgram } from "../docs/run-program.ts";

const packages = workspacePackages();
const published = packages.filter(({ manifest }) => !manifest.private);
const [current = ""] = published.map(({ manifest }) => manifest.version);
let copy: string;

const inCopy = (path: string) => readFile(join(copy, path), "utf8");

/** The version after a minor release. */
const nextMinor = (version: string) =>
  version.replace(/^(\d+)\.(\d+)\..*$/, (_all, major, minor) => `${major}.${Number(minor) + 1}.0`);

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "pylonkit-release-"));
  const manifests = packages.map(({ directory }) => `${directory}/package.json`);
  for (const path of [
    "package.json",
    "pnpm-workspace.yaml",
    ".changeset/config.json",
    "spec/package.json",
    ...manifests,
  ]) {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await cp(`${ROOT}${path}`, join(copy, path));
  }
  // Formatting would go through pnpm, which would first install the copy's dependencies.
  const config = JSON.parse(read(".changeset/config.json")) as object;
  await writeFile(join(copy, ".changeset/config.json"), JSON.stringify({ ...config, format: false }));
  await mkdir(join(copy, "node_modules/@changesets"), { recursive: true });
  await symlink(`${ROOT}node_modules/@changesets/cli`, join(copy, "node_modules/@changesets/cli"));
  await writeFile(join(copy, ".gitignore"), "node_modules\n");
  await writeFile(
    join(copy, ".changeset/quick-otters-sing.md"),
    `---\n"@pylonkit/core": minor\n---\n\nAnswers carry the request id.\n`,
  );
  const author = ["-c", "user.name=release", "-c", "user.email=release@example.test", "-c", "commit.gpgsign=false"];
  for (const args of [
    ["init", "--quiet", "-b", "main"],
    ["add", "."],
    [...author, "commit", "--quiet", "-m", "copy"],
  ]) {
    const result = await runProgram("git", args, { cwd: copy });
    if (result.exitCode !== 0) throw new Error(`git ${args.join(" ")} failed: ${complaintOf(result)}`);
  }
  const result = await runProgram(`${ROOT}node_modules/.bin/changeset`, ["version"], { cwd: copy });
  if (result.exitCode !== 0) throw new Error(`changeset version failed: ${complaintOf(result)}`);
}, 60_000);

afterAll(() => rm(copy, { recursive: true, force: true }));

describe("`changeset version` after a minor change of core", () => {
  it("raises every public package to the same next minor version", async () => {
    const versions = await Promise.all(
      published.map(
        async ({ directory }) => (JSON.parse(await inCopy(`${directory}/package.json`)) as Manifest).version,
      ),
    );
    expect(new Set(versions)).toEqual(new Set([nextMinor(current)]));
  });

  it("writes the change into core's changelog under that version", async () => {
    const changelog = await inCopy("packages/core/CHANGELOG.md");
    expect(changelog).toContain(`## ${nextMinor(current)}`);
    expect(changelog).toContain("Answers carry the request id.");
  });

  it("gives packages that use core's version a changelog of the same version", async () => {
    for (const { directory } of published) {
      expect(await inCopy(`${directory}/CHANGELOG.md`)).toContain(`## ${nextMinor(current)}`);
    }
  });

  it("keeps workspace dependencies, which are only replaced when packed", async () => {
    const { dependencies } = JSON.parse(await inCopy("packages/core/package.json")) as Manifest;
    expect(dependencies?.["@pylonkit/openapi"]).toBe("workspace:*");
  });

  it("leaves private packages untouched", async () => {
    for (const { directory } of packages.filter(({ manifest }) => manifest.private)) {
      expect(await inCopy(`${directory}/package.json`)).toBe(read(`${directory}/package.json`));
      await expect(inCopy(`${directory}/CHANGELOG.md`)).rejects.toThrow("ENOENT");
    }
  });

  it("uses the changeset up", async () => {
    await expect(inCopy(".changeset/quick-otters-sing.md")).rejects.toThrow("ENOENT");
  });
});
