import { fileURLToPath } from "node:url";
import { test as base } from "@playwright/test";
import { DEFAULT_TOKEN } from "./connect/default-token.ts";
import type { RemoteWorld } from "./connect/remote-world.ts";
import { addressFrom, TOKEN_VARIABLE, URL_VARIABLE } from "./fixtures/address-variables.ts";
import { withWorld } from "./fixtures/world-of-file.ts";
import type { WorldDraft } from "./seed/drafts.ts";
import type { WorldName } from "./workspace/contract.ts";

export type { RemoteWorld };

/** What `test` gives to each test besides Playwright's own. */
export interface PylonFixtures {
  /** What `pylonMock` starts with: `test.use({ pylonWorld: "empty" })`. Default: what the mock started with. */
  pylonWorld: WorldName | WorldDraft | undefined;
  /** A world of this test alone. The browser's requests carry its header, for the app under test to pass on. */
  pylonMock: RemoteWorld;
}

/** What `test` gives to each worker. */
export interface PylonWorkerFixtures {
  /** A world of this worker, for an app that the worker starts with `url` as its base URL. Nothing resets it by itself. */
  pylonWorkerMock: RemoteWorld;
}

/** Playwright's `test` with a world for each test, and one for each worker that asks for it. */
export const test = base.extend<PylonFixtures, PylonWorkerFixtures>({
  pylonWorld: [undefined, { option: true }],
  pylonMock: ({ pylonWorld }, use) => withWorld(addressOfMock(), pylonWorld, use),
  extraHTTPHeaders: ({ extraHTTPHeaders, pylonMock }, use) => use({ ...extraHTTPHeaders, ...pylonMock.headers }),
  // Playwright reads from the pattern what a fixture needs: nothing.
  // oxlint-disable-next-line no-empty-pattern
  pylonWorkerMock: [({}, use) => withWorld(addressOfMock(), undefined, use), { scope: "worker" }],
});

/** How `pylonMockServer` starts a mock. */
export interface PylonMockServerOptions {
  /** The port, known before anything runs. Default 4010. */
  readonly port?: number;
  /** The world it starts with: a name or a seed file. Default `small`. */
  readonly world?: string;
  /** The token to accept. Default `pylon-mock-token`. */
  readonly token?: string;
}

/** An entry of Playwright's `webServer`. */
export interface PylonMockServer {
  readonly command: string;
  readonly url: string;
  readonly reuseExistingServer: boolean;
}

/**
 * An entry of `webServer` in playwright.config.ts that starts the mock. Put the app under test behind it, with
 * `PYLON_BASE_URL` in its `env`. It tells this process's workers where the mock is.
 */
export function pylonMockServer({ port = 4010, world, token }: PylonMockServerOptions = {}): PylonMockServer {
  const url = `http://127.0.0.1:${port}`;
  process.env[URL_VARIABLE] = url;
  process.env[TOKEN_VARIABLE] = token ?? DEFAULT_TOKEN;
  const bin = fileURLToPath(new URL(import.meta.url.endsWith(".ts") ? "./bin.ts" : "./bin.js", import.meta.url));
  const flags = [
    ...(world === undefined ? [] : ["--world", world]),
    ...(token === undefined ? [] : ["--token", token]),
  ];
  const command = [process.execPath, bin, "--port", String(port), ...flags].map((part) => JSON.stringify(part));
  return { command: command.join(" "), url: `${url}/_mock/health`, reuseExistingServer: false };
}

function addressOfMock() {
  const address = addressFrom(process.env);
  if (address) return address;
  throw new Error("no mock was set up: webServer in playwright.config.ts has to have pylonMockServer() as an entry");
}
