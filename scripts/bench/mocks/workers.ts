import { fileURLToPath } from "node:url";
import { startNode } from "../child.ts";
import type { Address } from "./servers.ts";

const PROGRAM = fileURLToPath(new URL("worker-program.ts", import.meta.url));

/** How a worker keeps its tests apart: a world for each, or a reset before each. */
export type Isolation = "world" | "reset";

/**
 * Runs `tests` tests in a process of their own, as a worker of a test runner does. Gives how many saw what was not
 * theirs. `flags` are Node's.
 */
export async function runWorker(
  { url, token }: Address,
  isolation: Isolation,
  tests: number,
  flags: readonly string[] = [],
): Promise<number> {
  await using child = startNode([...flags, PROGRAM, url, token, isolation, String(tests)]);
  const { wrong } = await child.firstLine((line) => JSON.parse(line) as { wrong: number });
  return wrong;
}
