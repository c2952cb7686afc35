import { headersFor, pathFor } from "../control/world-address.ts";
import type { WorldDraft } from "../seed/drafts.ts";
import type { WorldName } from "../workspace/contract.ts";
import { controlsAt } from "./call-control.ts";
import { clockOver, remoteControls, type RemoteControls } from "./remote-controls.ts";

/** Where a mock is, and the token it accepts. */
export interface MockAddress {
  readonly url: string;
  readonly token: string;
}

/** A workspace of its own in a mock of another process. */
export interface RemoteWorld extends RemoteControls, AsyncDisposable {
  /** Lets the mock forget it; later requests to it are refused. */
  close(): Promise<void>;
}

/** A world that has its address before it is there, for code that runs before any hook. */
export interface UnopenedWorld extends RemoteWorld {
  /** Opens it. Default: the data the mock started with. */
  open(world?: WorldName | WorldDraft): Promise<void>;
}

/** Another workspace of the mock at `address`, under a name that nobody else takes. */
export function remoteWorld({ url, token }: MockAddress): UnopenedWorld {
  const name = `of-${crypto.randomUUID()}`;
  const own = `${url}${pathFor(name)}`;
  const ofServer = controlsAt(url);
  const call = controlsAt(own);
  const clock = clockOver(call);
  const close = async () => void (await ofServer("DELETE", `worlds/${name}`));
  return {
    ...remoteControls({ url: own, token, headers: headersFor(name) }, call, clock),
    async open(world) {
      const { now } = await ofServer<{ now: string }>("POST", "worlds", { name, world });
      clock.set(Date.parse(now));
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
