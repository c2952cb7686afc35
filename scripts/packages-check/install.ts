import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { complaintOf, runProgram } from "../docs/run-program.ts";

/** What of the surroundings a package manager needs on machines behind a proxy or with a registry of their own. */
export const npmSettings = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => /^(?:npm_config_|NODE_EXTRA_CA|(?:HTTPS?|NO)_PROXY)/i.test(name)),
  );

/** A project in an empty folder outside the repository; disposing removes it. */
export interface InstalledProject extends AsyncDisposable {
  folder: string;
}

/**
 * Installs packages from their tarballs with npm, as a user would. `names` become the project's dependencies;
 * what they need of ours comes from the other tarballs, everything else from the registry.
 */
export async function installProject(tarballs: Record<string, string>, names: string[]): Promise<InstalledProject> {
  const folder = await mkdtemp(join(tmpdir(), "pylonkit-consumer-"));
  const specs = (filter: (name: string) => boolean) =>
    Object.fromEntries(
      Object.entries(tarballs).flatMap(([name, path]) => (filter(name) ? [[name, `file:${path}`]] : [])),
    );
  const manifest = {
    name: "consumer",
    private: true,
    type: "module",
    dependencies: specs((name) => names.includes(name)),
    overrides: specs((name) => !names.includes(name)),
  };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  const flags = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", "--loglevel=error"];
  const result = await runProgram("npm", ["install", ...flags], {
    cwd: folder,
    env: npmSettings(),
    timeoutMs: 300_000,
  });
  if (result.exitCode !== 0) throw new Error(`npm install of ${names.join(", ")} failed: ${complaintOf(result)}`);
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
