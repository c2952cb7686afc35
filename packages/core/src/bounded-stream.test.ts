import { getEventListeners } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { createPylonClient } from "./create-pylon-client.ts";
import { json, ME, serve } from "./testing/server.ts";

describe("a stream", () => {
  const drip = () =>
    serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const timer = setInterval(() => response.write("x"), 5);
      response.on("close", () => clearInterval(timer));
    });
  const drain = async (stream: ReadableStream<Uint8Array> | null | undefined) => {
    const read: Uint8Array[] = [];
    for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) read.push(chunk);
    return Buffer.concat(read).toString();
  };

  it("is read to its end, and leaves no listener", async () => {
    await using server = await serve((_, response) => json(response, 200, ME));
    const { signal } = new AbortController();
    const client = createPylonClient({ baseUrl: server.url, token: "t" });
    const { data } = await client.GET("/me", { parseAs: "stream", signal });
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    expect(JSON.parse(await drain(data))).toEqual(ME);
    await vi.waitFor(() => expect(getEventListeners(signal, "abort")).toHaveLength(0));
  });

  it("that is given up leaves no listener either", async () => {
    await using server = await drip();
    const { signal } = new AbortController();
    const client = createPylonClient({ baseUrl: server.url, token: "t" });
    const { data } = await client.GET("/me", { parseAs: "stream", signal });
    await data?.cancel();
    await vi.waitFor(() => expect(getEventListeners(signal, "abort")).toHaveLength(0));
  });

  it("ends with the caller's reason when it is aborted", async () => {
    await using server = await drip();
    const controller = new AbortController();
    const client = createPylonClient({ baseUrl: server.url, token: "t" });
    const { data } = await client.GET("/me", { parseAs: "stream", signal: controller.signal });
    const reason = new Error("enough");
    setTimeout(() => controller.abort(reason), 20);
    await expect(drain(data)).rejects.toBe(reason);
  });

  it("that is cut ends with a connection error that has the head of its answer, and leaves no listener", async () => {
    await using server = await serve((request, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "500" }).write('{"data":');
      setTimeout(() => request.socket.resetAndDestroy(), 10);
    });
    const { signal } = new AbortController();
    const client = createPylonClient({ baseUrl: server.url, token: "t" });
    const { data, response } = await client.GET("/me", { parseAs: "stream", signal });
    const failure = { name: "PylonConnectionError", operation: "GET /me", attempts: 1, notSent: false };
    const error: unknown = await drain(data).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject(failure);
    expect(error).toHaveProperty("response", response);
    await vi.waitFor(() => expect(getEventListeners(signal, "abort")).toHaveLength(0));
  });

  it("ends with the time limit of its attempt", async () => {
    await using server = await drip();
    const client = createPylonClient({ baseUrl: server.url, token: "t", attemptTimeoutMs: 50 });
    const { data } = await client.GET("/me", { parseAs: "stream" });
    await expect(drain(data)).rejects.toMatchObject({ name: "PylonTimeoutError", phase: "attempt" });
  });
});
