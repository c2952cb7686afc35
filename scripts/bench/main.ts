import { writeFile } from "node:fs/promises";
import { readArguments, type Arguments } from "./arguments.ts";
import { bundleSize } from "./bundle-size.ts";
import { callGet } from "./call-get.ts";
import { callPost } from "./call-post.ts";
import { crawl } from "./crawl.ts";
import { generateSpec } from "./generate.ts";
import { thisMachine } from "./machine.ts";
import { mockCall } from "./mock-call.ts";
import { mockLoad } from "./mock-load.ts";
import { mockMemory } from "./mock-memory.ts";
import { mockMillion } from "./mock-million.ts";
import { mockStart } from "./mock-start.ts";
import { mockState } from "./mock-state.ts";
import { mockWorkers } from "./mock-workers.ts";
import { generateClients, type GeneratedClients } from "./peers/generated-clients.ts";
import { pacing } from "./pacing.ts";
import { page, present } from "./report.ts";
import { resend } from "./resend.ts";
import { run, type Workbench } from "./run.ts";
import { specSize } from "./spec-size.ts";
import { tscInstantiations } from "./tsc-instantiations.ts";

/**
 * `pnpm bench [--only NAME]... [--json]`: runs the benchmarks against the built packages. Exits with 1 where one could
 * not be run; a missed target is a figure, not a failure. A whole run without errors writes `docs/benchmarks.md`.
 */
const BENCHMARKS = [
  mockStart,
  mockCall,
  mockLoad,
  mockState,
  mockMemory,
  mockMillion,
  mockWorkers,
  callGet,
  callPost,
  resend,
  pacing,
  crawl,
  bundleSize,
  tscInstantiations,
  generateSpec,
  specSize,
];
const PAGE = new URL("../../docs/benchmarks.md", import.meta.url);

// Standard output belongs to the figures; what happens meanwhile goes to standard error.
async function bench({ picked, json }: Arguments): Promise<number> {
  const machine = thisMachine(new Date());
  if (machine.load > machine.cores) {
    console.error(`the machine is busy (load ${machine.load}, ${machine.cores} cores): times are not to be trusted`);
  }
  await using workbench = shared();
  const { results, failed } = await run(picked, workbench, {
    onStart: ({ name }) => console.error(`${name} …`),
    onResult: (result) => {
      if (json) for (const each of result.rows) console.log(JSON.stringify(each));
      else console.log(`${present(result)}\n`);
    },
    onError: ({ name }, error) => console.error(`${name} could not be measured:`, error),
  });
  if (failed > 0) return 1;
  if (picked.length === BENCHMARKS.length) {
    await writeFile(PAGE, page(results, machine));
    console.error("wrote docs/benchmarks.md");
  }
  return 0;
}

/** Makes what several benchmarks need once, when the first asks for it. */
function shared(): Workbench & AsyncDisposable {
  let clients: Promise<GeneratedClients> | undefined;
  return {
    clients: () => (clients ??= generateClients()),
    async [Symbol.asyncDispose]() {
      await (await clients?.catch(() => undefined))?.[Symbol.asyncDispose]();
    },
  };
}

let asked: Arguments | undefined;
try {
  asked = readArguments(process.argv.slice(2), BENCHMARKS);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
process.exitCode = asked ? await bench(asked) : 1;
