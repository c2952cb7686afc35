import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { row } from "./row.ts";
import type { Benchmark } from "./run.ts";
import { medians } from "./stats.ts";

const ROUNDS = 5;
const GENERATOR = new URL("../generate/generate.ts", import.meta.url).href;

export const generateSpec: Benchmark = {
  name: "generate",
  how: "a process that bundles the spec and makes types and tables of it in memory, writing nothing; median of five.",
  measure: async () => {
    const { seconds } = await medians(ROUNDS, { seconds: generatorSeconds });
    return [row({ name: "generate", value: seconds, unit: "s", target: { value: 5 } })];
  },
};

async function generatorSeconds(): Promise<number> {
  const script = `import { generate } from ${JSON.stringify(GENERATOR)}; await generate();`;
  const startedAt = performance.now();
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script]);
  return (performance.now() - startedAt) / 1000;
}
