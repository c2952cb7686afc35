import { createPylonClient } from "@pylonkit/core";
import { createPylonMock, type PylonMock, type PylonMockOptions } from "@pylonkit/mock";

const options: PylonMockOptions = { world: "small", now: "2026-10-08T00:00:00Z", rateLimits: "headers" };

/** A mock for a test, and a client that talks to it. */
export async function start(): Promise<{ mock: PylonMock; client: ReturnType<typeof createPylonClient> }> {
  const mock = await createPylonMock(options);
  return { mock, client: createPylonClient({ baseUrl: mock.url, token: mock.token, clock: mock.clock }) };
}

/** Without a socket. */
export async function inProcess(): Promise<unknown> {
  await using mock = await createPylonMock();
  const { data } = await createPylonClient({ token: mock.token, fetch: mock.fetch }).GET("/me");
  mock.reset();
  return data;
}
