import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { read, repositoryFiles, ROOT } from "../../check/repository.ts";
import { runProgram, type ProgramResult } from "../../docs/run-program.ts";

const run = promisify(execFile);

/** A copy of the repository as it is on disk, to change and run commands in. */
export interface RepositoryCopy {
  folder: string;
  /** Runs a line as a shell would at its root; `pnpm NAME …` runs the script of that name. */
  shell(line: string): Promise<ProgramResult>;
}

/**
 * Copies what is or would be committed into a new folder below the system's for temporary files, makes it a git
 * repository with one commit on `main`, and links the installed packages: those of others to where they are, ours to
 * the copy.
 */
export async function copyRepository(): Promise<RepositoryCopy> {
  const folder = await mkdtemp(join(tmpdir(), "pylonkit-copy-"));
  const files = repositoryFiles();
  for (const directory of new Set(files.map((path) => dirname(path))))
    await mkdir(join(folder, directory), { recursive: true });
  await Promise.all(files.map((path) => cp(join(ROOT, path), join(folder, path))));
  await linkPackages(folder, [
    "",
    "scripts",
    "spec",
    ...(await readdir(join(ROOT, "packages"))).map((name) => `packages/${name}`),
  ]);
  const git = (...args: string[]) => run("git", args, { cwd: folder });
  await git("init", "--quiet", "--initial-branch=main");
  await git("add", ".");
  await git("-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "--quiet", "--message", "Begin");

  const bin = [dirname(process.execPath), process.env["PATH"]].join(delimiter);
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const shell = (line: string) => {
    const [, name = "", rest = ""] = /^pnpm (\S+)(.*)$/s.exec(line) ?? [];
    const script = name === "" ? line : `${scripts[name] ?? `no-script-called-${name}`}${rest}`;
    return runProgram("sh", ["-c", script], { cwd: folder, env: { PATH: bin }, timeoutMs: 60_000 });
  };
  return { folder, shell };
}

/** The links of each `node_modules`, which are relative and so lead to the copy's own packages; pnpm's store stays where it is. */
async function linkPackages(folder: string, directories: readonly string[]): Promise<void> {
  for (const directory of directories) {
    const from = join(ROOT, directory, "node_modules");
    const entries = await readdir(from).catch(() => []);
    if (entries.length === 0) continue;
    const skipped = new Set([".pnpm", ".vite", ".vite-temp", ".cache"]);
    const filter = (path: string) => !skipped.has(basename(path));
    await cp(from, join(folder, directory, "node_modules"), { recursive: true, verbatimSymlinks: true, filter });
  }
  await symlink(join(ROOT, "node_modules/.pnpm"), join(folder, "node_modules/.pnpm"));
}

/** Reads a file of a copy. */
export const readCopy = (copy: RepositoryCopy, path: string): Promise<string> =>
  readFile(join(copy.folder, path), "utf8");
