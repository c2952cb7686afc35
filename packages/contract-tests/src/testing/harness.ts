import { createPylonClient, type AttemptEvent, type PylonClient } from "@pylonkit/core";
import { createPylonMock, type PylonMock, type PylonMockOptions } from "@pylonkit/mock";
import { rateLimit, type RateLimitLayer } from "@pylonkit/rate-limit";
import { retry } from "@pylonkit/retry";

/** The real client with all its layers, over a socket, against a mock of its own. */
export interface Rig extends AsyncDisposable {
  readonly mock: PylonMock;
  readonly pylon: PylonClient;
  readonly limiter: RateLimitLayer;
  readonly attempts: readonly AttemptEvent[];
}

/** Starts a mock and a client on its clock, so that every wait passes in no time. */
export async function startRig(options: PylonMockOptions = {}): Promise<Rig> {
  const mock = await createPylonMock(options);
  const { clock } = mock;
  const attempts: AttemptEvent[] = [];
  const limiter = rateLimit({ clock });
  const pylon = createPylonClient({
    baseUrl: mock.url,
    token: mock.token,
    layers: [retry({ clock }), limiter],
    clock,
    onAttempt: (event) => void attempts.push(event),
  });
  return { mock, pylon, limiter, attempts, [Symbol.asyncDispose]: () => mock.close() };
}

/** Ids of the world `small`; they are the spec's examples. */
export const SMALL = {
  brightwater: "79c01e81-7c95-49e5-885c-485ad05edaec",
  kestrel: "164d8abf-c7e0-4d13-a369-dc19f5b779bf",
  tomas: "c3f5b570-dc4f-47b0-a348-6e8aafb7a6e8",
  maya: "6cac8656-4ff2-423f-a357-ade74acac1d0",
  frontline: "fce8a080-c229-4505-9658-9bcd3e93faa5",
  issue1042: "71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3",
} as const;
