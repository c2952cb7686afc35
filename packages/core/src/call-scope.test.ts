import { cloneRequest, type FetchLayer } from "@pylonkit/openapi";
import { describe, expect, it, vi } from "vitest";
import { createPylonClient } from "./create-pylon-client.ts";
import { json, ME, serve } from "./testing/server.ts";

describe("a layer that has two attempts on the wire at once", () => {
  const hedge: FetchLayer = (next) => (request) => Promise.race([next(cloneRequest(request)), next(request)]);

  it.each(["an abort", "the time limit"])("has both hung up on by %s", async (end) => {
    let closed = 0;
    await using server = await serve((_, response) => void response.on("close", () => closed++));
    const controller = new AbortController();
    const attemptTimeoutMs = end === "an abort" ? Infinity : 500;
    const client = createPylonClient({ baseUrl: server.url, token: "t", layers: [hedge], attemptTimeoutMs });
    const settled = client.GET("/me", { signal: controller.signal }).catch((error: unknown) => error);
    await vi.waitFor(() => expect(server.seen).toHaveLength(2));
    if (end === "an abort") controller.abort("gone");
    await settled;
    await vi.waitFor(() => expect(closed).toBe(2), 3_000);
  });

  it("has the answer of the first that comes read, and the other one bounded still", async () => {
    let closed = 0;
    await using server = await serve((_, response) => {
      response.on("close", () => closed++);
      if (server.seen.length === 1) json(response, 200, ME);
    });
    const client = createPylonClient({ baseUrl: server.url, token: "t", layers: [hedge], attemptTimeoutMs: 500 });
    expect((await client.GET("/me")).data).toEqual(ME);
    await vi.waitFor(() => expect([server.seen.length, closed]).toEqual([2, 2]), 3_000);
  });
});
