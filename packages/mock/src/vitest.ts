import { afterAll, beforeAll, beforeEach, inject, test as base } from "vitest";
import type { RemoteControls } from "./connect/remote-controls.ts";
import type { MockAddress, RemoteWorld } from "./connect/remote-world.ts";
import { withWorld, worldOfFile, type FileWorldOptions } from "./fixtures/world-of-file.ts";
import type { WorldDraft } from "./seed/drafts.ts";
import type { WorldName } from "./workspace/contract.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the mock of `@pylonkit/mock/vitest/setup` is. */
    pylonMock: MockAddress;
  }
}

export type { FileWorldOptions, RemoteControls, RemoteWorld };

/** What `test` gives to each test. */
export interface PylonFixtures {
  /** What `mock` starts with: `test.override({ world: "empty" })`. Default: what the mock of the set-up started with. */
  world: WorldName | WorldDraft | undefined;
  /** A world of this test alone, opened when it is asked for and closed behind the test. */
  mock: RemoteWorld;
}

/** Vitest's `test` with a world for each test that asks for `mock`; tests may run concurrently. */
export const test = base.extend<PylonFixtures>({
  world: undefined,
  mock: ({ world }, use) => withWorld(addressOfMock(), world, use),
});

/**
 * A world for the tests of this file: opened before them, reset before each, closed behind them. To be called at the top
 * of a file or in a `describe`; `url`, `token` and `clock` can be given to a client at once.
 */
export function pylonMock(options: FileWorldOptions = {}): RemoteControls {
  return worldOfFile(addressOfMock(), options, { beforeAll, beforeEach, afterAll });
}

function addressOfMock(): MockAddress {
  // Vitest gives undefined for what nobody provided, whatever the type says.
  const address = inject("pylonMock") as MockAddress | undefined;
  if (address) return address;
  throw new Error('no mock was set up: globalSetup in vitest.config.ts has to name "@pylonkit/mock/vitest/setup"');
}
