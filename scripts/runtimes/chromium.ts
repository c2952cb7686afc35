import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { complaintOf, runProgram } from "../docs/run-program.ts";
import { npmSettings } from "../packages-check/install.ts";
import { bundle } from "./bundle.ts";
import { startEdge } from "./edge.ts";
import { NotAvailable, type CheckResult, type Runtime } from "./runtime.ts";

const NAMES = ["chromium", "google-chrome", "google-chrome-stable"];

/** The first browser on a PATH. */
export const browserOn = (path: string): string | undefined =>
  path
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((file) => existsSync(file));

/** A browser of this machine. Where services are required and there is none, root installs Debian's package. */
export async function findBrowser({ PATH = "", REQUIRE_SERVICES }: NodeJS.ProcessEnv = process.env): Promise<string> {
  const found = browserOn(PATH);
  if (found !== undefined) return found;
  if (REQUIRE_SERVICES === "1" && process.getuid?.() === 0) await installDebianPackage();
  const installed = browserOn(PATH);
  if (installed !== undefined) return installed;
  throw new NotAvailable(`no ${NAMES.join(" or ")} on PATH (Debian: apt-get install chromium)`);
}

async function installDebianPackage(): Promise<void> {
  const env = { DEBIAN_FRONTEND: "noninteractive", ...npmSettings() };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const result = await runProgram("apt-get", args, { cwd: "/", env, timeoutMs: 240_000 });
    const complaint = complaintOf(result);
    if (complaint !== undefined) throw new NotAvailable(`apt-get ${args.join(" ")}: ${complaint}`);
  }
}

/** Chromium, in a page of another origin than the API's. */
export const CHROMIUM: Runtime = {
  name: "chromium",
  traits: {
    readsEnvironment: false,
    showsHeaders: false,
    provesRefusal: false,
    showsRedirects: false,
    namesItself: false,
  },
  prepare: async () => {
    const executablePath = await findBrowser();
    // Chromium refuses to sandbox for root; the only page it opens is ours.
    const launch = () => chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
    const probe = await launch();
    const version = probe.version();
    await probe.close();
    return {
      version,
      run: async ({ folder, settings }) => {
        await using edge = await startEdge(settings.url, await bundle(folder, "page.mjs"));
        await using browser = await launch();
        const page = await browser.newPage();
        await page.goto(edge.pageUrl, { waitUntil: "load" });
        return await page.evaluate(
          (given) => (globalThis as unknown as { runChecks: RunChecks }).runChecks(given),
          settings,
        );
      },
    };
  },
};

type RunChecks = (settings: object) => Promise<CheckResult[]>;
