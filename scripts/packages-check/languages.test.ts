import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { ROOT } from "../check/repository.ts";
import { runProgram } from "../docs/run-program.ts";
import { isQuoted } from "../spec/contributing/console-blocks.ts";
import { installProject, npmSettings, type InstalledProject } from "./install.ts";

const EXAMPLES = join(ROOT, "packages/mock/examples");
let project: InstalledProject;

beforeAll(async () => {
  project = await installProject(inject("tarballs"), ["@pylonkit/mock"]);
  await cp(EXAMPLES, join(project.folder, "examples"), { recursive: true });
}, 360_000);

afterAll(async () => {
  await project[Symbol.asyncDispose]();
});

/** How to ask each language for its version, and what its example is run with. */
const LANGUAGES = [
  ["python", ["python3", "--version"], ["python3", "-m", "unittest", "-v"]],
  ["go", ["go", "version"], ["go", "test", "-v"]],
  ["shell", ["curl", "--version"], ["sh", "issues.sh"]],
] as const;

const run = ([command, ...args]: readonly [string, ...string[]], cwd: string) =>
  runProgram(command, args, { cwd, timeoutMs: 110_000, env: { ...npmSettings(), npm_config_loglevel: "error" } });

it.for(LANGUAGES)(
  "%s: the example passes with the mock as installed, and prints what it says",
  { timeout: 120_000 },
  async ([folder, version, example], { skip }) => {
    const cwd = join(project.folder, "examples", folder);
    const isHere = await run(version, cwd).then(
      () => true,
      () => false,
    );
    const notRun = `${version[0]} is not on PATH`;
    if (!isHere) console.log(`not run: the example in ${folder}: ${notRun}`);
    skip(!isHere, notRun);
    const { exitCode, output } = await run(example, cwd);
    const expected = await readFile(join(cwd, "output.txt"), "utf8");
    expect([exitCode, isQuoted(expected, output) ? expected : output]).toEqual([0, expected]);
  },
);
