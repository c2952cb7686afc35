import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const BUNDLE = fileURLToPath(import.meta.resolve("@pylonkit/openapi/openapi.json"));
const MODULES = fileURLToPath(new URL("../../node_modules/", import.meta.url));
const PROJECTS = new URL("../projects/", import.meta.url);

/** A generator and its arguments; each makes its client in a folder of its name, for the calls of its project. */
const GENERATORS = {
  "hey-api": ["@hey-api/openapi-ts/bin/run.js", "--input", BUNDLE, "--output", "hey-api", "--no-log-file"],
  axios: [
    "swagger-typescript-api/dist/cli.mjs",
    "generate",
    "--axios",
    "--path",
    BUNDLE,
    "--output",
    "axios",
    "--name",
    "api.ts",
  ],
};

/** A peer whose client is made of the bundle by a generator. */
export type GeneratedClient = keyof typeof GENERATORS;

/** All of them. */
export const GENERATED_CLIENTS = Object.keys(GENERATORS) as GeneratedClient[];

/** Clients that other generators made of the bundle, in a folder of their own; leaving its block removes it. */
export interface GeneratedClients extends AsyncDisposable {
  /** Has `<client>.ts`, the ten calls of `projects`, beside `<client>/`, what the generator wrote. */
  readonly folder: string;
}

/**
 * Makes the clients of the peers, as a user makes them: an ESM project for Node's resolution, every other setting the
 * generator's own. Throws with a generator's words where it fails.
 */
export async function generateClients(): Promise<GeneratedClients> {
  const folder = await mkdtemp(join(tmpdir(), "pylonkit-bench-"));
  const remove = () => rm(folder, { recursive: true });
  try {
    await symlink(MODULES, join(folder, "node_modules"));
    await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { module: "nodenext" } }));
    await Promise.all(GENERATED_CLIENTS.map((name) => generate(name, folder)));
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder, [Symbol.asyncDispose]: remove };
}

async function generate(name: GeneratedClient, folder: string): Promise<void> {
  const [bin = "", ...args] = GENERATORS[name];
  await mkdir(join(folder, name));
  await promisify(execFile)(process.execPath, [join(MODULES, bin), ...args], { cwd: folder });
  await copyFile(new URL(`${name}.ts.txt`, PROJECTS), join(folder, `${name}.ts`));
}
