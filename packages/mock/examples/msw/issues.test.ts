import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { createPylonClient, unwrap } from "@pylonkit/core";
import { createPylonMock } from "@pylonkit/mock";
import { handlersFor } from "@pylonkit/mock/msw";
import { setupServer } from "msw/node";

const mock = await createPylonMock();
const server = setupServer(...handlersFor(mock));
const pylon = createPylonClient({ token: mock.token }); // no base URL: this is what the app has in production

before(() => server.listen({ onUnhandledRequest: "error" }));
beforeEach(() => mock.reset());
after(async () => {
  server.close();
  await mock.close();
});

test("Pylon's own address is answered by the mock, which keeps what it is told", async () => {
  const body = { object_type: "issue", value: "customs" } as const;
  const { data } = await unwrap(pylon.POST("/tags", { body }));
  assert.equal(mock.state.tags.find(({ id }) => id === data.id)?.value, "customs");
  mock.assertCalled("POST /tags", { body, times: 1 });
});

test("so is that of the EU, and nothing is left of the test before", async () => {
  const response = await fetch("https://api.eu.usepylon.com/tags", {
    headers: { authorization: `Bearer ${mock.token}` },
  });
  const { data } = (await response.json()) as { data: { value: string }[] };
  assert.equal(
    data.some(({ value }) => value === "customs"),
    false,
  );
});

test("failures and connections that break come through", async () => {
  mock.fail("GET /me", { status: 503, times: 1 });
  assert.equal((await pylon.GET("/me")).response.status, 503);
  mock.fail("GET /me", { broken: "reset", times: 1 });
  await assert.rejects(fetch("https://api.usepylon.com/me", { headers: { authorization: `Bearer ${mock.token}` } }));
});
