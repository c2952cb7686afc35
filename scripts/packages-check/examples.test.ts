import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { ROOT } from "../check/repository.ts";
import { complaintOf, runProgram } from "../docs/run-program.ts";
import { findBrowser } from "../runtimes/chromium.ts";
import { NotAvailable } from "../runtimes/runtime.ts";
import { npmSettings } from "./install.ts";

const EXAMPLES = join(ROOT, "packages/mock/examples");
const tarballs = inject("tarballs");

/** Copies an example project into an empty folder and installs it with npm, what is ours from its tarballs. */
async function installExample(name: string): Promise<AsyncDisposable & { readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), `pylonkit-${name}-`));
  await cp(join(EXAMPLES, name), folder, { recursive: true });
  const path = join(folder, "package.json");
  const manifest = JSON.parse(await readFile(path, "utf8")) as { devDependencies: Record<string, string> };
  const ours = Object.entries(tarballs).map(([ownName, file]) => [ownName, `file:${file}`] as const);
  const direct = ours.filter(([ownName]) => ownName in manifest.devDependencies);
  const overrides = Object.fromEntries(ours.filter(([ownName]) => !(ownName in manifest.devDependencies)));
  Object.assign(manifest.devDependencies, Object.fromEntries(direct));
  await writeFile(path, JSON.stringify({ ...manifest, overrides }));
  const flags = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", "--loglevel=error"];
  const result = await runProgram("npm", ["install", ...flags], {
    cwd: folder,
    env: npmSettings(),
    timeoutMs: 300_000,
  });
  if (result.exitCode !== 0) throw new Error(`npm install of ${name} failed: ${complaintOf(result)}`);
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

const script = (folder: string, name: string, env: NodeJS.ProcessEnv = {}) =>
  runProgram("npm", ["run", "--silent", name], { cwd: folder, timeoutMs: 110_000, env: { CI: "1", ...env } });

async function freePort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return String(port);
}

describe("the example project, installed from tarballs in an empty folder,", () => {
  it.each([
    ["vitest", "test", /Tests.*6 passed/],
    ["msw", "test", /Tests.*3 passed/],
    ["jest", "test", /Tests: +4 passed, 4 total/],
  ])("of %s passes", { timeout: 420_000 }, async (name, command, summary) => {
    await using project = await installExample(name);
    const { exitCode, output } = await script(project.folder, command);
    expect([exitCode, output]).toEqual([0, expect.stringMatching(summary)]);
    if (name !== "jest") return;
    const asModules = await script(project.folder, "test:esm");
    expect([asModules.exitCode, asModules.output]).toEqual([0, expect.stringMatching(/Tests: +3 passed, 3 total/)]);
  });

  it("of playwright passes", { timeout: 420_000 }, async ({ skip }) => {
    const browser = await findBrowser().catch((error: unknown) => {
      if (!(error instanceof NotAvailable) || process.env["REQUIRE_SERVICES"] === "1") throw error;
      console.log(`not run: the example of playwright: ${error.message}`);
      return skip(error.message);
    });
    await using project = await installExample("playwright");
    const ports = { PYLON_MOCK_PORT: await freePort(), APP_PORT: await freePort() };
    const { exitCode, output } = await script(project.folder, "test", { CHROMIUM: browser, ...ports });
    expect([exitCode, output]).toEqual([0, expect.stringMatching(/5 passed/)]);
  });
});
