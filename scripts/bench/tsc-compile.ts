import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { readDiagnostics, type Diagnostics } from "./tsc-diagnostics.ts";

const COMPILERS = { "6.0": "typescript", "7.0": "typescript7" };

/** A version of TypeScript the projects are compiled by. */
export type Compiler = keyof typeof COMPILERS;

/** Writes a configuration as a user's, without the repository's source condition, for one file. Resolves with its path. */
export async function writeProject(folder: string, file: string): Promise<string> {
  const path = join(folder, `${basename(file, ".ts")}.json`);
  const compilerOptions = {
    target: "es2023",
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    module: "nodenext",
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    allowImportingTsExtensions: true,
  };
  await writeFile(path, JSON.stringify({ compilerOptions, files: [file] }));
  return path;
}

/** Compiles a project. Throws with the compiler's words where it does not compile. */
export async function compile(
  version: Compiler,
  project: string,
  options: readonly string[] = [],
): Promise<Diagnostics> {
  const tsc = fileURLToPath(new URL(`../../node_modules/${COMPILERS[version]}/bin/tsc`, import.meta.url));
  const args = [tsc, "-p", project, "--extendedDiagnostics", "--pretty", "false", ...options];
  const { stdout } = await promisify(execFile)(process.execPath, args).catch((error: { stdout?: string }) => {
    throw new Error(`TypeScript ${version} does not compile ${project}:\n${error.stdout}`, { cause: error });
  });
  return readDiagnostics(stdout);
}
