import { createPylonClient, unwrap } from "@pylonkit/core";
import { test, type RemoteWorld } from "@pylonkit/mock/vitest";
import { retry } from "@pylonkit/retry";
import { describe, expect } from "vitest";

const clientOf = ({ url, token, clock }: RemoteWorld) =>
  createPylonClient({ baseUrl: url, token, layers: [retry({ clock })] });

describe.concurrent("issues", () => {
  test("are closed", async ({ mock }) => {
    const { issues } = await mock.add({ issues: [{ title: "Late" }] });
    const path = { id: issues[0].id };
    await unwrap(clientOf(mock).PATCH("/issues/{id}", { params: { path }, body: { state: "closed" } }));
    expect((await mock.state()).issues.find(({ id }) => id === path.id)?.state).toBe("closed");
    await mock.assertCalled("PATCH /issues/{id}", { body: { state: "closed" }, times: 1 });
  });

  test("of another test are not seen", async ({ mock }) => {
    expect((await mock.state()).issues.some(({ title }) => title === "Late")).toBe(false);
    expect(await mock.journal()).toEqual([]);
  });

  test("are read after a minute of 429, in no time", async ({ mock }) => {
    const start = mock.clock.now();
    await mock.fail("GET /issues/{id}", { status: 429, retryAfterSeconds: 60, times: 1 });
    const { data } = await unwrap(clientOf(mock).GET("/issues/{id}", { params: { path: { id: "1042" } } }));
    expect(data.number).toBe(1042);
    expect(mock.clock.now() - start).toBeGreaterThanOrEqual(60_000);
  });
});
