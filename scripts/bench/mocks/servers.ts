import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { startNode, type Child } from "../child.ts";

const root = new URL("../../../", import.meta.url);
const pathOf = (path: string) => fileURLToPath(new URL(path, root));

const OURS = pathOf("packages/mock/dist/bin.js");
const PRISM = pathOf("scripts/node_modules/@stoplight/prism-cli/dist/index.js");
const BUNDLE = pathOf("spec/dist/openapi.json");

/** Where a mock listens and what it takes for a token. */
export interface Address {
  readonly url: string;
  readonly token: string;
}

/** A mock in a process of its own. */
export interface MockServer extends AsyncDisposable {
  readonly pid: number;
  /** Resolves when it listens; to be asked for at once, as the lines of a process are not kept. */
  address(): Promise<Address>;
}

/** Spawns `pylonkit-mock` as it is built, with further flags. */
export function spawnOurs(...flags: readonly string[]): MockServer {
  const child = startNode([OURS, "--port", "0", "--json", ...flags]);
  return serverOf(child, (line) => JSON.parse(line) as Address);
}

/** Spawns `prism mock` on the same bundle, as anyone would. It takes no port 0, so a free one is found before. */
export async function spawnPrism(): Promise<MockServer> {
  const url = `http://127.0.0.1:${await freePort()}`;
  const child = startNode([PRISM, "mock", BUNDLE, "-p", new URL(url).port]);
  return serverOf(child, (line) => (line.includes(url) ? { url, token: "bench" } : undefined));
}

const serverOf = (child: Child, addressIn: (line: string) => Address | undefined): MockServer => ({
  pid: child.pid,
  address: () => child.firstLine(addressIn),
  [Symbol.asyncDispose]: () => child[Symbol.asyncDispose](),
});

/** A port nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
