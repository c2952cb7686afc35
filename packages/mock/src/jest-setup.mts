// Named .mjs when built: Babel, as Jest comes with it, leaves those to Node, which Prism's loader needs.

import { createPylonMock } from "./create-pylon-mock.ts";
import { JEST_MOCK, TOKEN_VARIABLE, URL_VARIABLE } from "./fixtures/address-variables.ts";
import type { PylonMockOptions } from "./options.ts";

/**
 * Jest's global set-up with options of your own: `export { setup as default }` of
 * `const setup = pylonMockSetup({ world: "support-desk" })` in an ES module that `globalSetup` names.
 */
export function pylonMockSetup(options: PylonMockOptions = {}): () => Promise<void> {
  return async () => {
    const mock = await createPylonMock(options);
    process.env[URL_VARIABLE] = mock.url;
    process.env[TOKEN_VARIABLE] = mock.token;
    // Set-up and teardown are modules that Jest loads on their own, in one process.
    Object.assign(globalThis, { [JEST_MOCK]: mock });
  };
}

/** Jest's global set-up as it is: one mock with the world `small`, whose workspaces the test files take. */
const setup = pylonMockSetup();

export { setup as default };
