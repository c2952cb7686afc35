import { createPylonClient, unwrap } from "@pylonkit/core";
import { pylonMock } from "@pylonkit/mock/jest";

const mock = pylonMock({ world: "empty" });
const pylon = createPylonClient({ baseUrl: mock.url, token: mock.token });

test("a tag is created", async () => {
  await unwrap(pylon.POST("/tags", { body: { object_type: "issue", value: "customs" } }));
  expect((await mock.state()).tags.map(({ value }) => value)).toEqual(["customs"]);
});

test("nothing is left of the test before", async () => {
  expect((await mock.state()).tags).toEqual([]);
});

test("a failure is seen", async () => {
  await mock.fail("GET /me", { status: 503 });
  expect((await pylon.GET("/me")).response.status).toBe(503);
});
