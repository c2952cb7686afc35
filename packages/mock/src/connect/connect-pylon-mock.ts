import type { WorldDraft } from "../seed/drafts.ts";
import type { WorldName } from "../workspace/contract.ts";
import { controlsAt } from "./call-control.ts";
import { DEFAULT_TOKEN } from "./default-token.ts";
import { clockOver, remoteControls, type RemoteControls } from "./remote-controls.ts";
import { remoteWorld, type RemoteWorld } from "./remote-world.ts";

/** A mock in another process: its first workspace, and the way to others. */
export interface RemoteMock extends RemoteControls {
  /** Another workspace, isolated from all others. It is kept until it or the mock is closed. */
  world(world?: WorldName | WorldDraft): Promise<RemoteWorld>;
}

/** How to reach a mock besides its URL. */
export interface ConnectOptions {
  /** The token the mock was started with. Default `pylon-mock-token`. */
  readonly token?: string;
}

/**
 * Controls a mock that runs in another process, such as a test runner's set-up or `pylonkit-mock`, over HTTP. It loads
 * neither Prism nor the document of the API, so each of many test files can do so.
 *
 * @throws MockControlError where no mock answers at `url`.
 */
export async function connectPylonMock(
  url: string,
  { token = DEFAULT_TOKEN }: ConnectOptions = {},
): Promise<RemoteMock> {
  const base = url.replace(/\/+$/, "");
  const call = controlsAt(base);
  const clock = clockOver(call);
  clock.set(Date.parse((await call<{ now: string }>("GET", "health")).now));
  return {
    ...remoteControls({ url: base, token, headers: {} }, call, clock),
    async world(world) {
      const opened = remoteWorld({ url: base, token });
      await opened.open(world);
      return opened;
    },
  };
}
