import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../check/repository.ts";
import { complaintOf, runProgram } from "../docs/run-program.ts";
import { npmSettings } from "../packages-check/install.ts";
import { NotAvailable } from "./runtime.ts";

const PINNED = join(import.meta.dirname, "pinned");
const FILES = ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"];
const CACHE = join(ROOT, "node_modules/.cache/pylonkit-runtimes");

/** Where each package has its binary, by platform. */
export const BINARIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "linux-x64": {
    node20: "node20-x64/bin/node",
    node22: "node22-x64/bin/node",
    node26: "node26-x64/bin/node",
    bun: "@oven/bun-linux-x64/bin/bun",
    deno: "@deno/linux-x64-glibc/deno",
    workerd: "@cloudflare/workerd-linux-64/bin/workerd",
  },
  "linux-arm64": {
    node20: "node20-arm64/bin/node",
    node22: "node22-arm64/bin/node",
    node26: "node26-arm64/bin/node",
    bun: "@oven/bun-linux-aarch64/bin/bun",
    deno: "@deno/linux-arm64-glibc/deno",
    workerd: "@cloudflare/workerd-linux-arm64/bin/workerd",
  },
};

/**
 * The path of a pinned runtime's binary. The first call installs all of them, some 700 MB, from the lockfile in
 * `pinned/` into a cache of this clone; a fresh clone's own install stays without them. Rejects with `NotAvailable`
 * where the platform has none or the registry cannot be reached.
 */
export async function pinnedBinary(name: string, platform = `${process.platform}-${process.arch}`): Promise<string> {
  const path = BINARIES[platform]?.[name];
  if (path === undefined) throw new NotAvailable(`none is pinned for ${platform}`);
  return join(await installPinned(), "node_modules", path);
}

/** Installs what is pinned, once for each content of its lockfile, and returns the folder. */
async function installPinned(): Promise<string> {
  const hash = createHash("sha256");
  for (const file of FILES) hash.update(await readFile(join(PINNED, file)));
  const key = hash.digest("hex").slice(0, 16);
  const folder = join(CACHE, key);
  const mark = join(folder, ".installed");
  if (existsSync(mark)) return folder;
  await mkdir(folder, { recursive: true });
  for (const old of await readdir(CACHE)) if (old !== key) await rm(join(CACHE, old), { recursive: true, force: true });
  for (const file of FILES) await copyFile(join(PINNED, file), join(folder, file));
  const flags = ["--frozen-lockfile", "--ignore-scripts", "--reporter=append-only"];
  const result = await runProgram("pnpm", ["install", ...flags], {
    cwd: folder,
    env: { CI: "true", ...npmSettings() },
    timeoutMs: 300_000,
  });
  const complaint = complaintOf(result);
  if (complaint !== undefined) throw new NotAvailable(`pnpm install of pinned runtimes: ${complaint}`);
  await writeFile(mark, "");
  return folder;
}
