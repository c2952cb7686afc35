import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** The first line a process prints on `output`. Rejects when it cannot be started, or ends before there is one. */
export async function firstLine(child: ChildProcess, output: Readable): Promise<string> {
  const done = new AbortController();
  const { signal } = done;
  const ended = once(child, "exit", { signal }).then(([code]) => {
    throw new Error(`${child.spawnfile} ended with ${code} before it said where it listens`);
  });
  try {
    const [line] = (await Promise.race([once(createInterface(output), "line", { signal }), ended])) as [string];
    return line;
  } finally {
    ended.catch(() => undefined);
    done.abort();
  }
}
