import { buildMock, type PylonMock } from "./build-mock.ts";
import { readBundle } from "./document/document.ts";
import type { PylonMockOptions } from "./options.ts";
import { HANDLERS } from "./resources/handlers.ts";
import { createWorkspace } from "./workspace/workspace.ts";
import { WORLDS } from "./worlds/worlds.ts";

/**
 * Starts a mock of the Pylon API: a server on a free port of this machine, and the same without a socket as `fetch`.
 * It keeps state, refuses what the API's document forbids and says why, and counts rate limits. Everything it does is
 * the same on every run. Close it when done, or hold it with `await using`.
 *
 * @throws TypeError for options that do not exist or make no sense; Error where the port is taken.
 */
export function createPylonMock(options: PylonMockOptions = {}): Promise<PylonMock> {
  return buildMock(options, { document: readBundle(), handlers: HANDLERS, worlds: WORLDS, createWorkspace });
}
