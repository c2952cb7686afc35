import { unwrap } from "@pylonkit/core";
import { describe, expect, it } from "vitest";
import { SMALL, startRig } from "./testing/harness.ts";

const WINDOW = { start_time: "2026-10-01T00:00:00Z", end_time: "2026-10-15T00:00:00Z" };

describe("limits against the mock", () => {
  it("are kept over 100 calls at once without a 429, in the time they take", async () => {
    await using rig = await startRig();
    const began = rig.mock.clock.now();
    await Promise.all(
      Array.from({ length: 100 }, () => unwrap(rig.pylon.GET("/issues", { params: { query: WINDOW } }))),
    );
    expect(rig.attempts.filter((attempt) => attempt.status === 429)).toEqual([]);
    expect(rig.attempts).toHaveLength(100);
    const minutes = (rig.mock.clock.now() - began) / 60_000;
    expect(minutes).toBeGreaterThanOrEqual(3);
    expect(minutes).toBeLessThan(3.2);
  });

  it("shared with somebody else cost at most one 429, which is waited out", async () => {
    await using rig = await startRig();
    const headers = { authorization: `Bearer ${rig.mock.token}` };
    const url = `${rig.mock.url}/issues?${new URLSearchParams(WINDOW)}`;
    for (let sent = 0; sent < 30; sent++) await (await fetch(url, { headers })).body?.cancel();
    expect((await fetch(url, { headers })).status).toBe(429);
    const { data } = await unwrap(rig.pylon.GET("/issues", { params: { query: WINDOW } }));
    expect(data).toHaveLength(4);
    expect(rig.attempts.map((attempt) => attempt.status)).toEqual([429, 200]);
  });

  it("can be read for display", async () => {
    await using rig = await startRig();
    await unwrap(rig.pylon.GET("/issues", { params: { query: WINDOW } }));
    const budgets = await rig.limiter.budgets();
    expect(budgets).toMatchObject([{ operation: "GET /issues", limit: 30, remaining: 29 }]);
  });
});

describe("retry against the mock", () => {
  it("resends a search that failed, and says how often", async () => {
    await using rig = await startRig();
    rig.mock.fail("POST /issues/search", { status: 503, times: 2 });
    await unwrap(rig.pylon.POST("/issues/search", { body: {} }));
    expect(rig.attempts.map(({ status, reason }) => [status, reason])).toEqual([
      [503, undefined],
      [503, "status 503"],
      [200, "status 503"],
    ]);
  });

  it("never doubles a write whose answer was lost", async () => {
    await using rig = await startRig();
    const before = rig.mock.state.issues.length;
    rig.mock.fail("POST /issues", { status: 502, times: 1 });
    const body = { title: "Once", body_html: "<p>Only once.</p>", account_id: SMALL.brightwater };
    await expect(unwrap(rig.pylon.POST("/issues", { body }))).rejects.toMatchObject({ status: 502, attempts: 1 });
    expect(rig.mock.state.issues.length).toBe(before);
    await unwrap(rig.pylon.POST("/issues", { body }));
    expect(rig.mock.state.issues.length).toBe(before + 1);
  });
});
