import { Agent } from "node:http";
import { exchange } from "./load.ts";
import { residentBytes } from "./memory.ts";
import type { MockServer } from "./servers.ts";

/** A request, and the status it is answered with. */
export interface Errand {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
  readonly status: number;
}

/** The errands of an endless day: right ones, refused ones, and paths that nothing has, each another one. */
export const errand = (index: number): Errand => {
  switch (index % 4) {
    case 0:
      return { method: "GET", path: "/me", status: 200 };
    case 1:
      return {
        method: "POST",
        path: "/issues/search",
        body: `{"limit":10,"search_text":"invoice ${index}"}`,
        status: 200,
      };
    case 2:
      return { method: "PATCH", path: "/issues/1042", body: `{"titel":"Order ${index}"}`, status: 400 };
    default:
      return { method: "GET", path: `/nothing/${index}`, status: 404 };
  }
};

/**
 * Resident memory of a mock, in bytes, at each of the counts of requests, which rise. The last is the one with every
 * request before it answered. Throws where an answer is not what it has to be.
 */
export async function memoryAt(
  spawned: MockServer,
  counts: readonly number[],
  { connections = 64 }: { readonly connections?: number } = {},
): Promise<readonly number[]> {
  await using server = spawned;
  const { url, token } = await server.address();
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let next = 0;
  const until = async (count: number) => {
    while (next < count) {
      const { status, ...asked } = errand(next);
      next += 1;
      const answer = await exchange(agent, asked, { url, token });
      if (answer.status !== status) throw new Error(`${asked.method} ${asked.path} was answered ${answer.status}`);
    }
  };
  try {
    const found: number[] = [];
    for (const count of counts) {
      await Promise.all(Array.from({ length: connections }, () => until(count)));
      found.push(await residentBytes(server.pid));
    }
    return found;
  } finally {
    agent.destroy();
  }
}
