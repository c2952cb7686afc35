import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A package.json, as far as the checks read it. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  exports?: Record<string, string | Record<string, string>>;
  bin?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

export interface WorkspacePackage {
  manifest: Manifest;
  /** Relative to the repository, for example `packages/core`. */
  directory: string;
  /** Every file of it that is or would be committed, relative to the repository. */
  files: string[];
}

export const read = (path: string): string => readFileSync(`${ROOT}${path}`, "utf8");

/** Files that are committed or would be by `git add .`, relative to the repository. */
export function repositoryFiles(): string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return [...new Set(listed.split("\0"))].filter((path) => path !== "" && existsSync(`${ROOT}${path}`)).sort();
}

/** The packages below `packages/`, and `scripts`. */
export function workspacePackages(files: string[] = repositoryFiles()): WorkspacePackage[] {
  return files
    .filter((path) => /^(?:packages\/[^/]+|scripts)\/package\.json$/.test(path))
    .map((path) => {
      const directory = dirname(path);
      return {
        manifest: JSON.parse(read(path)) as Manifest,
        directory,
        files: files.filter((file) => file.startsWith(`${directory}/`)),
      };
    });
}

/** Whether a file only serves tests: it may use Node and what is declared for development. */
export const isTestFile = (path: string): boolean =>
  /\.test(?:-d)?\.ts$|\.config\.ts$|\/testing\/|\/(?:contract-tests|scripts)\//.test(`/${path}`);
