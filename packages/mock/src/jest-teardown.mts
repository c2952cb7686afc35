import { JEST_MOCK } from "./fixtures/address-variables.ts";

/** Jest's global teardown: closes the mock of the set-up. */
async function teardown(): Promise<void> {
  const { [JEST_MOCK]: mock } = globalThis as { [JEST_MOCK]?: AsyncDisposable };
  await mock?.[Symbol.asyncDispose]();
}

export { teardown as default };
