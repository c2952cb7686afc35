import { isPylonApiError, unwrap } from "@pylonkit/core";
import { expect, it } from "vitest";
import { startFaultServer, type Play } from "./fault-server.ts";
import { layeredClient, skippingClock } from "./observe.ts";

/** Deletes what it is asked to and loses the answer; whoever asks again is told that there is no such thing. */
function deletesOnce(): Play {
  let isThere = true;
  return ({ request, response, act }) => {
    if (isThere) {
      isThere = false;
      act();
      request.socket.resetAndDestroy();
      return;
    }
    response.writeHead(404, { "content-type": "application/json" });
    response.end('{"errors":["Issue not found"],"code":"not_found","request_id":"r-404"}');
  };
}

it("a DELETE that is resent meets the 404 of its own doing, and `attempts` tells that from a first one", async () => {
  await using server = await startFaultServer(deletesOnce());
  const client = layeredClient(server.url, skippingClock());
  const remove = () => unwrap(client.DELETE("/issues/{id}", { params: { path: { id: "1042" } } }));
  const refusal = { status: 404, operation: "DELETE /issues/{id}" };
  const error = await remove().catch((thrown: unknown) => thrown);
  expect(isPylonApiError(error, "not_found")).toBe(true);
  expect(error).toMatchObject({ ...refusal, attempts: 2 });
  await expect(remove()).rejects.toMatchObject({ ...refusal, attempts: 1 });
  expect(server.acted).toHaveLength(1);
  expect(server.asked).toHaveLength(3);
});
