import type { TestProject } from "vitest/node";
import { createPylonMock } from "./create-pylon-mock.ts";
import type { PylonMockOptions } from "./options.ts";

/**
 * Vitest's global set-up with options of your own: `export const setup = pylonMockSetup({ world: "support-desk" })` in a
 * file that `globalSetup` names. Its mock is closed when all tests are done.
 */
export function pylonMockSetup(options: PylonMockOptions = {}): (project: TestProject) => Promise<() => Promise<void>> {
  return async (project) => {
    const mock = await createPylonMock(options);
    project.provide("pylonMock", { url: mock.url, token: mock.token });
    return () => mock.close();
  };
}

/** Vitest's global set-up as it is: one mock with the world `small`, whose workspaces the tests take. */
export const setup = pylonMockSetup();
