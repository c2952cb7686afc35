import { parseArgs } from "node:util";
import { pick, type Benchmark } from "./run.ts";

/** What the command line asks for. */
export interface Arguments {
  readonly picked: readonly Benchmark[];
  readonly json: boolean;
}

/** Reads `[--only NAME]... [--json]`. Throws for an option or a name there is not. */
export function readArguments(args: readonly string[], benchmarks: readonly Benchmark[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: "string", multiple: true, default: [] }, json: { type: "boolean", default: false } },
  });
  return { picked: pick(benchmarks, values.only), json: values.json };
}
