import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { startNode } from "./child.ts";
import { row } from "./row.ts";
import type { Benchmark } from "./run.ts";
import { medians } from "./stats.ts";

const root = new URL("../../", import.meta.url);
const pathOf = (path: string) => fileURLToPath(new URL(path, root));
const ROUNDS = 10;

const OURS = pathOf("packages/mock/dist/bin.js");
const PRISM = pathOf("scripts/node_modules/@stoplight/prism-cli/dist/index.js");
const BUNDLE = pathOf("spec/dist/openapi.json");

interface Address {
  readonly url: string;
  readonly token: string;
}

export const mockStart: Benchmark = {
  name: "mock-start",
  how: "from the spawn of `pylonkit-mock` to its first answered `POST /issues/search`, against `prism mock` on the same bundle with the same request; median of ten starts each, by turns.",
  measure: async () => {
    const ms = await medians(ROUNDS, {
      ours: () => startToAnswer([OURS, "--port", "0", "--json"], (line) => JSON.parse(line) as Address),
      prism: async () => {
        const url = `http://127.0.0.1:${await freePort()}`;
        const args = [PRISM, "mock", BUNDLE, "-p", new URL(url).port];
        return startToAnswer(args, (line) => (line.includes(url) ? { url, token: "bench" } : undefined));
      },
    });
    const against = { name: "prism mock", value: ms.prism };
    return [row({ name: "mock-start", value: ms.ours, unit: "ms", against, target: { ratio: 0.35 } })];
  },
};

/** Milliseconds from the spawn to a search that was answered whole; `addressIn` reads where a line says it listens. */
async function startToAnswer(
  args: readonly string[],
  addressIn: (line: string) => Address | undefined,
): Promise<number> {
  const startedAt = performance.now();
  await using child = startNode(args);
  const { url, token } = await child.firstLine(addressIn);
  const response = await fetch(`${url}/issues/search`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ filter: { field: "state", operator: "equals", value: "new" } }),
  });
  const answer = (await response.json()) as { data?: unknown };
  const elapsedMs = performance.now() - startedAt;
  if (!response.ok || !Array.isArray(answer.data)) {
    throw new Error(`${args[0]} answered ${response.status} ${JSON.stringify(answer).slice(0, 300)}`);
  }
  return elapsedMs;
}

/** A port nobody listens on. Prism takes no 0. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
