import { writeFile } from "node:fs/promises";
import type { WorldData } from "../workspace/contract.ts";
import { formatOf, textOf } from "./seed-text.ts";

/**
 * Writes a world as a seed file, JSON or YAML by its ending: `writeWorld("bug-412.yaml", mock.state)` keeps what a mock
 * has come to, and `readWorld` gives the same again. An existing file is replaced.
 */
export async function writeWorld(path: string, world: WorldData): Promise<void> {
  await writeFile(path, await textOf(world, formatOf(path)));
}
