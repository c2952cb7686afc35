import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startNode } from "../child.ts";
import { MOCK_CALLS, send } from "./calls.ts";
import type { InProcessMock } from "./in-process.ts";
import type { MockServer } from "./servers.ts";

/** Half of them each of the two calls. */
export const CALLS = 1000;

/** Resident memory of a process: when its mock is ready, and after `CALLS` calls. */
export interface Memory {
  readonly startBytes: number;
  readonly calledBytes: number;
}

/** Memory of a mock that listens, called from here. Ends it. */
export async function memoryOfServer(spawned: MockServer): Promise<Memory> {
  await using server = spawned;
  const address = await server.address();
  const startBytes = await residentBytes(server.pid);
  for (let count = 0; count < CALLS; count += 2) {
    await send(MOCK_CALLS.me, address);
    await send(MOCK_CALLS.search, address);
  }
  return { startBytes, calledBytes: await residentBytes(server.pid) };
}

/** Memory of a process that starts a mock in itself and calls it. */
export async function memoryInProcess(mock: InProcessMock): Promise<Memory> {
  await using child = startNode([fileURLToPath(new URL("memory-program.ts", import.meta.url)), mock]);
  return await child.firstLine((line) => JSON.parse(line) as Memory);
}

/** Resident memory of any process, by `ps`, which tells kibibytes. */
export async function residentBytes(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(pid)]);
  return Number(stdout) * 1024;
}
