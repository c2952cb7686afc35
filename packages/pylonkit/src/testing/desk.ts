import type { PylonClient } from "@pylonkit/core";
import { createPylonMock, type PylonMock, type PylonMockOptions } from "@pylonkit/mock";
import { createPylon } from "../create-pylon.ts";

/** The client of `createPylon` over a socket, against a mock of its own on whose clock it waits. */
export async function startDesk(options: PylonMockOptions = {}): Promise<{ mock: PylonMock; pylon: PylonClient }> {
  const mock = await createPylonMock(options);
  return { mock, pylon: createPylon({ baseUrl: mock.url, token: mock.token, clock: mock.clock }) };
}

/** Ids of the world `small`; they are the spec's examples. */
export const SMALL = {
  brightwater: "79c01e81-7c95-49e5-885c-485ad05edaec",
  kestrel: "164d8abf-c7e0-4d13-a369-dc19f5b779bf",
  tomas: "c3f5b570-dc4f-47b0-a348-6e8aafb7a6e8",
  maya: "6cac8656-4ff2-423f-a357-ade74acac1d0",
  jonas: "60144c98-bf02-4125-bffb-6e59ddd9fc71",
  frontline: "fce8a080-c229-4505-9658-9bcd3e93faa5",
  issue1042: "71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3",
} as const;
