import type { RemoteControls } from "./connect/remote-controls.ts";
import { addressFrom } from "./fixtures/address-variables.ts";
import { worldOfFile, type FileWorldOptions, type Hooks } from "./fixtures/world-of-file.ts";

export type { FileWorldOptions, RemoteControls };

/**
 * A world for the tests of this file: opened before them, reset before each, closed behind them. To be called at the top
 * of a file or in a `describe`; `url`, `token` and `clock` can be given to a client at once. Hooks are Jest's globals;
 * with `injectGlobals: false`, give those of `@jest/globals` as the second argument.
 */
export function pylonMock(
  options: FileWorldOptions = {},
  hooks: Partial<Hooks> = globalThis as Partial<Hooks>,
): RemoteControls {
  const { beforeAll, beforeEach, afterAll } = hooks;
  if (!beforeAll || !beforeEach || !afterAll)
    throw new Error("pylonMock needs Jest's hooks: give it those of @jest/globals as its second argument");
  const address = addressFrom(process.env);
  if (!address)
    throw new Error('no mock was set up: globalSetup in jest.config has to name "@pylonkit/mock/jest/setup"');
  return worldOfFile(address, options, { beforeAll, beforeEach, afterAll });
}
