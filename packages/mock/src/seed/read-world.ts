import { readFile } from "node:fs/promises";
import { readBundle } from "../document/document.ts";
import { cassetteFrom, isCassette } from "../record/cassette.ts";
import type { WorldSeed } from "../workspace/contract.ts";
import { WORLDS } from "../worlds/worlds.ts";
import { rowChecks } from "./check-rows.ts";
import { seedFrom } from "./seed-from.ts";
import { formatOf, valueOf } from "./seed-text.ts";

/**
 * Reads a world from a seed file, JSON or YAML by its ending. The file says what makes a row different; ids, numbers,
 * times and everything else a row has follow from that, and are the same on every reading. What the file leaves out is
 * as in the world `empty`. Of a cassette it is the world that the recording came to.
 *
 * @throws TypeError that names the file and every row, field and value that is wrong, and what would be legal.
 */
export async function readWorld(path: string): Promise<WorldSeed> {
  const format = formatOf(path);
  const text = await readFile(path, "utf8");
  let value: unknown;
  try {
    value = await valueOf(text, format);
  } catch (error) {
    const [why] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new TypeError(`${path} cannot be read as ${format.toUpperCase()}: ${why}`, { cause: error });
  }
  if (isCassette(value)) {
    const { worldOfCassette } = await import("../record/world-of-cassette.ts");
    return (await worldOfCassette(cassetteFrom(value, path))).world;
  }
  return seedFrom(value, path, { check: rowChecks(readBundle()), empty: await WORLDS.empty() });
}
