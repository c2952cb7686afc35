import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { row, type Row } from "./row.ts";
import type { Benchmark } from "./run.ts";
import { medians } from "./stats.ts";
import { readDiagnostics, type Diagnostics } from "./tsc-diagnostics.ts";

const ROUNDS = 10;
const CHECK_SECONDS = 0.25;
const COMPILERS = { "6.0": "typescript", "7.0": "typescript7" };
const TARGETS = { core: 35_000, helpers: 45_000 };

export const tscInstantiations: Benchmark = {
  name: "tsc-instantiations",
  how: "type instantiations and check time of the projects in `scripts/bench/projects`, compiled against the built declarations with `strict` and `skipLibCheck`: ten calls through core; those, three paged calls and a filter; against ten calls through openapi-fetch alone. Check time is the median of ten compilations each, by turns.",
  measure: async () => {
    const folder = await mkdtemp(join(tmpdir(), "pylonkit-bench-"));
    try {
      const projects = {
        core: await writeProject(folder, "core"),
        helpers: await writeProject(folder, "helpers"),
        "openapi-fetch": await writeProject(folder, "openapi-fetch"),
      };
      return [
        ...(await instantiations("6.0", projects)),
        ...(await instantiations("7.0", projects)),
        ...(await checkTime(projects)),
      ];
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

type Projects = Record<keyof typeof TARGETS | "openapi-fetch", string>;

async function instantiations(version: keyof typeof COMPILERS, projects: Projects): Promise<Row[]> {
  // Several checkers of TypeScript 7 do some of the work twice, and count it twice.
  const options = version === "7.0" ? ["--singleThreaded"] : [];
  const count = async (project: string) => (await compile(version, project, options)).instantiations;
  const against = { name: "openapi-fetch", value: await count(projects["openapi-fetch"]) };
  const rows: Row[] = [];
  for (const project of ["core", "helpers"] as const) {
    const value = await count(projects[project]);
    const name = `tsc-${project}-${version}`;
    rows.push(row({ name, value, unit: "instantiations", against, target: { value: TARGETS[project] } }));
  }
  return rows;
}

async function checkTime(projects: Projects): Promise<Row[]> {
  const seconds = async (project: string) => (await compile("7.0", project)).checkSeconds;
  const median = await medians(ROUNDS, {
    core: () => seconds(projects.core),
    helpers: () => seconds(projects.helpers),
    peer: () => seconds(projects["openapi-fetch"]),
  });
  const against = { name: "openapi-fetch", value: median.peer };
  return (["core", "helpers"] as const).map((project) => {
    const name = `tsc-${project}-7.0-check-time`;
    return row({ name, value: median[project], unit: "s", against, target: { value: CHECK_SECONDS } });
  });
}

/** A configuration as a user's, without the repository's source condition, for one file of `projects`. */
async function writeProject(folder: string, name: string): Promise<string> {
  const file = join(folder, `${name}.json`);
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
  const files = [fileURLToPath(new URL(`projects/${name}.ts`, import.meta.url))];
  await writeFile(file, JSON.stringify({ compilerOptions, files }));
  return file;
}

/** Compiles a project. Throws with the compiler's words where it does not compile. */
async function compile(
  version: keyof typeof COMPILERS,
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
