import { createPylonClient, isPylonApiError, isPylonTimeoutError, unwrap } from "@pylonkit/core";
import { createPylonMock } from "@pylonkit/mock";
import { retry } from "@pylonkit/retry";
import { describe, expect, it, vi } from "vitest";
import { SMALL, startRig } from "./testing/harness.ts";

describe("the client against the mock", () => {
  it("says who the token belongs to", async () => {
    await using rig = await startRig();
    const { data: me } = await unwrap(rig.pylon.GET("/me"));
    expect(me).toMatchObject({ name: "Harbor Metrics", user: { email: "ines@harbormetrics.example" } });
  });

  it("works without a socket, through the mock's fetch", async () => {
    await using mock = await createPylonMock();
    const pylon = createPylonClient({ baseUrl: mock.url, token: mock.token, fetch: mock.fetch });
    expect((await unwrap(pylon.GET("/teams"))).data).toHaveLength(2);
  });

  it("knows Pylon's codes when the token is wrong", async () => {
    await using mock = await createPylonMock();
    const pylon = createPylonClient({ baseUrl: mock.url, token: "not-the-token" });
    const error = await unwrap(pylon.GET("/me")).catch((thrown: unknown) => thrown);
    expect(isPylonApiError(error, "invalid_api_token")).toBe(true);
    expect(JSON.stringify(error) + String(error)).not.toContain("not-the-token");
  });

  it("gives up on an attempt that takes too long; the mock, which had it whole, acts on it once", async () => {
    await using mock = await createPylonMock();
    mock.delay("POST /issues", 300);
    const before = mock.state.issues.length;
    const layers = [retry({ clock: mock.clock })];
    const pylon = createPylonClient({ baseUrl: mock.url, token: mock.token, layers, attemptTimeoutMs: 50 });
    const body = { title: "Slow", body_html: "<p>Slow.</p>", account_id: SMALL.kestrel };
    const error = await unwrap(pylon.POST("/issues", { body })).catch((thrown: unknown) => thrown);
    expect(isPylonTimeoutError(error) && error.phase).toBe("attempt");
    await vi.waitFor(() => expect(mock.journal.map((entry) => entry.operation)).toEqual(["POST /issues"]));
    expect(mock.state.issues).toHaveLength(before + 1);
  });

  it("tells which object a create collided with", async () => {
    await using rig = await startRig();
    const body = { name: "Brightwater again", external_ids: [{ external_id: "crm-1207", label: "crm" }] };
    const error = await unwrap(rig.pylon.POST("/accounts", { body })).catch((thrown: unknown) => thrown);
    expect(isPylonApiError(error) && error.existsId).toBe(SMALL.brightwater);
  });

  it("reaches an account by its external id, encoded", async () => {
    await using rig = await startRig();
    const { data } = await unwrap(rig.pylon.GET("/accounts/{id}", { params: { path: { id: "crm-1207" } } }));
    expect(data.id).toBe(SMALL.brightwater);
    const path = { id: "../users" };
    await expect(unwrap(rig.pylon.GET("/accounts/{id}", { params: { path } }))).rejects.toMatchObject({ status: 404 });
    expect(rig.mock.journal.at(-1)?.path).toBe("/accounts/..%2Fusers");
  });
});
