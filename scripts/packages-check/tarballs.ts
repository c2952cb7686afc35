import { existsSync } from "node:fs";
import { glob, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ROOT, workspacePackages } from "../check/repository.ts";
import { complaintOf, runProgram } from "../docs/run-program.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The packed tarball of every public package, by the package's name. */
    tarballs: Record<string, string>;
  }
}

/** Removes build output whose source is gone: the compiler leaves it behind, and a release from a fresh clone has none. */
async function prune(directory: string): Promise<void> {
  for await (const path of glob("dist/**/*.{js,d.ts,map}", { cwd: directory })) {
    const source = path.replace(/^dist/, "src").replace(/(?:\.d\.ts|\.js)(?:\.map)?$/, ".ts");
    if (!existsSync(join(directory, source))) await rm(join(directory, path), { force: true });
  }
}

/** Packs every public package once for all test files, the way a release does, and removes the tarballs in the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "pylonkit-tarballs-"));
  const tarballs: Record<string, string> = {};
  for (const { manifest, directory } of workspacePackages()) {
    if (manifest.private) continue;
    await prune(`${ROOT}${directory}`);
    const result = await runProgram("pnpm", ["pack", "--pack-destination", folder], {
      cwd: `${ROOT}${directory}`,
    });
    if (result.exitCode !== 0) throw new Error(`${manifest.name} cannot be packed: ${complaintOf(result)}`);
    tarballs[manifest.name] = join(
      folder,
      `${manifest.name.replace("@", "").replace("/", "-")}-${manifest.version}.tgz`,
    );
  }
  project.provide("tarballs", tarballs);
  return () => rm(folder, { recursive: true });
}
