import { complaintOf, runProgram } from "../docs/run-program.ts";
import { pinnedBinary } from "./pinned.ts";
import { readResults, type Runtime, type Traits } from "./runtime.ts";

const SUITE_MS = 120_000;

interface Command {
  name: string;
  binary?: () => Promise<string>;
  flags?: readonly string[];
  traits?: Partial<Traits>;
  isNode?: boolean;
}

/** A runtime that is a command: it gets `src/main.mjs` and the settings, and has to end by itself. */
function command({
  name,
  binary = () => pinnedBinary(name),
  flags = [],
  traits = {},
  isNode = false,
}: Command): Runtime {
  return {
    name,
    traits: {
      readsEnvironment: true,
      showsHeaders: true,
      provesRefusal: true,
      showsRedirects: true,
      namesItself: true,
      ...traits,
    },
    prepare: async () => {
      const path = await binary();
      const banner = await runProgram(path, ["--version"], { cwd: import.meta.dirname });
      if (banner.exitCode !== 0) throw new Error(`${name} does not start: ${complaintOf(banner)}`);
      return {
        version: /\d+(?:\.\d+)+/.exec(banner.stdout)?.[0] ?? banner.stdout.trim(),
        ...(isNode && { node: path }),
        run: async ({ folder, settings }) => {
          const env = { PYLON_API_TOKEN: settings.token, DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1" };
          const args = [...flags, "src/main.mjs", JSON.stringify(settings)];
          const result = await runProgram(path, args, { cwd: folder, env, timeoutMs: SUITE_MS });
          const complaint = complaintOf(result);
          if (complaint !== undefined) throw new Error(`${name} did not end well: ${complaint}`);
          return readResults(result.stdout.trim().split("\n").at(-1) ?? "");
        },
      };
    },
  };
}

const DENO_FLAGS = ["run", "--no-prompt", "--no-remote", "--allow-net=127.0.0.1"];

/** Node as it is supported, 24 being the repository's own; Bun; and Deno, which gets no permission beyond the named. */
export const COMMANDS: readonly Runtime[] = [
  command({ name: "node20", isNode: true }),
  command({ name: "node22", isNode: true }),
  command({ name: "node24", isNode: true, binary: async () => process.execPath }),
  command({ name: "node26", isNode: true }),
  command({ name: "bun", flags: ["--no-install"] }),
  command({ name: "deno", flags: DENO_FLAGS, traits: { readsEnvironment: false, provesRefusal: false } }),
  command({
    name: "deno --allow-env",
    binary: () => pinnedBinary("deno"),
    flags: [...DENO_FLAGS, "--allow-env=PYLON_API_TOKEN,PYLON_BASE_URL"],
    traits: { provesRefusal: false },
  }),
];
