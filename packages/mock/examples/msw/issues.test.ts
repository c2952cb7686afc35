import { createPylonClient, unwrap } from "@pylonkit/core";
import { createPylonMock } from "@pylonkit/mock";
import { handlersFor } from "@pylonkit/mock/msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

const mock = await createPylonMock();
const server = setupServer(...handlersFor(mock));
const pylon = createPylonClient({ token: mock.token }); // no base URL: this is what the app has in production

beforeAll(() => server.listen());
beforeEach(() => mock.reset());
afterAll(async () => {
  server.close();
  await mock.close();
});

test("Pylon's own address is answered by the mock, which keeps what it is told", async () => {
  const body = { object_type: "issue", value: "customs" } as const;
  const { data } = await unwrap(pylon.POST("/tags", { body }));
  expect(mock.state.tags.find(({ id }) => id === data.id)?.value).toBe("customs");
  mock.assertCalled("POST /tags", { body, times: 1 });
});

test("so is that of the EU, and nothing is left of the test before", async () => {
  const response = await fetch("https://api.eu.usepylon.com/tags", {
    headers: { authorization: `Bearer ${mock.token}` },
  });
  const { data } = (await response.json()) as { data: { value: string }[] };
  expect(data.some(({ value }) => value === "customs")).toBe(false);
});

test("failures and connections that break come through", async () => {
  mock.fail("GET /me", { status: 503, times: 1 });
  expect((await pylon.GET("/me")).response.status).toBe(503);
  mock.fail("GET /me", { broken: "reset", times: 1 });
  const headers = { authorization: `Bearer ${mock.token}` };
  await expect(fetch("https://api.usepylon.com/me", { headers })).rejects.toThrow(TypeError);
});
