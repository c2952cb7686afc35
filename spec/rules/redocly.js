import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const CLI = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");

/** The folder of the spec, with a slash at its end. */
export const SPEC = fileURLToPath(new URL("../", import.meta.url));

/** Runs the Redocly command in the folder of the spec. Gives its output and whether it succeeded. */
export async function redocly(...args) {
  const options = { cwd: SPEC, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, REDOCLY_TELEMETRY: "off" } };
  try {
    const { stdout } = await run(process.execPath, [CLI, ...args], options);
    return { succeeded: true, stdout };
  } catch (error) {
    if (typeof error.stdout !== "string") throw error;
    return { succeeded: false, stdout: error.stdout };
  }
}

/** Lints a document by the rules of this spec and gives the sentences it breaks. */
export async function lint(file) {
  const { succeeded, stdout } = await redocly("lint", file, "--config", join(SPEC, "redocly.yaml"), "--format", "json");
  const report = JSON.parse(stdout.slice(stdout.indexOf("{")));
  return { succeeded, messages: report.problems.map((problem) => problem.message) };
}
