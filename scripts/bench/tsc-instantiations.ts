import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { GENERATED_CLIENTS, type GeneratedClient } from "./peers/generated-clients.ts";
import { row, type Row } from "./row.ts";
import type { Benchmark } from "./run.ts";
import { medians } from "./stats.ts";
import { compile, writeProject, type Compiler } from "./tsc-compile.ts";

const ROUNDS = 10;
const CHECK_SECONDS = 0.25;
const TARGETS = { core: 35_000, helpers: 45_000 };
const OURS = ["core", "helpers"] as const;

export const tscInstantiations: Benchmark = {
  name: "tsc-instantiations",
  how: "type instantiations and check time of the projects in `scripts/bench/projects`, compiled against the built declarations with `strict` and `skipLibCheck`: ten calls through core; those, three paged calls and a filter; against ten calls through openapi-fetch alone. Beside them the same ten calls through the functions of @hey-api/openapi-ts and through the axios class of swagger-typescript-api, whose generated sources are compiled with them, as they are in a user's project. Check time is the median of ten compilations each, by turns.",
  measure: async (workbench) => {
    const generated = (await workbench.clients()).folder;
    const folder = await mkdtemp(join(tmpdir(), "pylonkit-bench-"));
    const ours = (name: string) => writeProject(folder, fileURLToPath(new URL(`projects/${name}.ts`, import.meta.url)));
    const peer = (name: GeneratedClient) => writeProject(folder, join(generated, `${name}.ts`));
    try {
      const projects = {
        core: await ours("core"),
        helpers: await ours("helpers"),
        "openapi-fetch": await ours("openapi-fetch"),
        "hey-api": await peer("hey-api"),
        axios: await peer("axios"),
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

type Projects = Record<keyof typeof TARGETS | "openapi-fetch" | GeneratedClient, string>;

async function instantiations(version: Compiler, projects: Projects): Promise<Row[]> {
  // Several checkers of TypeScript 7 do some of the work twice, and count it twice.
  const options = version === "7.0" ? ["--singleThreaded"] : [];
  const count = async (project: string) => (await compile(version, project, options)).instantiations;
  const against = { name: "openapi-fetch", value: await count(projects["openapi-fetch"]) };
  const rows: Row[] = [];
  for (const project of [...OURS, ...GENERATED_CLIENTS]) {
    const figure = { name: `tsc-${project}-${version}`, value: await count(projects[project]), against };
    rows.push(row({ ...figure, unit: "instantiations", ...bound(project, TARGETS) }));
  }
  return rows;
}

async function checkTime(projects: Projects): Promise<Row[]> {
  const seconds = (project: string) => async () => (await compile("7.0", project)).checkSeconds;
  const median = await medians(ROUNDS, {
    core: seconds(projects.core),
    helpers: seconds(projects.helpers),
    "openapi-fetch": seconds(projects["openapi-fetch"]),
    "hey-api": seconds(projects["hey-api"]),
    axios: seconds(projects.axios),
  });
  const against = { name: "openapi-fetch", value: median["openapi-fetch"] };
  return [...OURS, ...GENERATED_CLIENTS].map((project) => {
    const name = `tsc-${project}-7.0-check-time`;
    const figure = { name, value: median[project], unit: "s", against };
    return row({ ...figure, ...bound(project, { core: CHECK_SECONDS, helpers: CHECK_SECONDS }) });
  });
}

/** Targets are ours; peers are only told. */
const bound = (project: string, targets: Readonly<Record<string, number>>): { target?: { value: number } } => {
  const value = targets[project];
  return value === undefined ? {} : { target: { value } };
};
