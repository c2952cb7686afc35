const { createPylonClient, unwrap } = require("@pylonkit/core");
const { pylonMock } = require("@pylonkit/mock/jest");
const { retry } = require("@pylonkit/retry");

const mock = pylonMock();
const pylon = createPylonClient({ baseUrl: mock.url, token: mock.token, layers: [retry({ clock: mock.clock })] });

test("an issue is closed", async () => {
  const path = { id: (await mock.state()).issues[0].id };
  await unwrap(pylon.PATCH("/issues/{id}", { params: { path }, body: { state: "closed" } }));
  expect((await mock.state()).issues[0].state).toBe("closed");
  await mock.assertCalled("PATCH /issues/{id}", { times: 1 });
});

test("nothing is left of the test before", async () => {
  expect((await mock.state()).issues[0].state).not.toBe("closed");
  expect(await mock.journal()).toEqual([]);
});

test("a minute of 429 passes in no time", async () => {
  const start = mock.clock.now();
  await mock.fail("GET /me", { status: 429, retryAfterSeconds: 60, times: 1 });
  await unwrap(pylon.GET("/me"));
  expect(mock.clock.now() - start).toBeGreaterThanOrEqual(60_000);
});
