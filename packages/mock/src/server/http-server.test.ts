import { connect } from "node:net";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { MAX_BODY_BYTES } from "../front/exchange.ts";
import { send, tinyMock } from "../testing/tiny-api.ts";
import type { Route } from "@pylonkit/openapi";

const open = async (url: string) => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => {});
  await once(socket, "connect");
  return socket;
};

describe("the server", () => {
  it("answers a request whose header and body trickle in", async () => {
    await using mock = await tinyMock();
    const socket = await open(mock.url);
    const body = '{"name":"slow"}';
    const head = `POST /things HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${mock.token}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`;
    for (const piece of [head.slice(0, 20), head.slice(20), body.slice(0, 5), body.slice(5)]) {
      socket.write(piece);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    let text = "";
    for await (const chunk of socket) text += String(chunk);
    expect(text).toMatch(/^HTTP\/1\.1 200 /);
    expect(text).toContain('"size":4');
  });

  it("refuses a body larger than it reads with 413", async () => {
    await using mock = await tinyMock();
    const huge = JSON.stringify({ name: "x".repeat(MAX_BODY_BYTES) });
    for (const fetch of [globalThis.fetch, mock.fetch]) {
      const { status, body } = await send(mock, "POST /things", huge, { fetch });
      expect(status).toBe(413);
      expect(body.errors?.[0]).toBe(`The body is larger than ${MAX_BODY_BYTES} bytes, the most this mock reads.`);
    }
  });

  it("refuses a form larger than it reads with 413", async () => {
    await using mock = await tinyMock();
    const form = new FormData();
    form.append("cover", new Blob([new Uint8Array(MAX_BODY_BYTES)]), "cover.png");
    for (const fetch of [globalThis.fetch, mock.fetch]) {
      const headers = { authorization: `Bearer ${mock.token}` };
      const response = await fetch(`${mock.url}/things/1/files`, { method: "POST", headers, body: form });
      expect(response.status).toBe(413);
    }
  });

  it("counts a body in bytes, not in characters", async () => {
    await using mock = await tinyMock();
    const wide = JSON.stringify({ name: "ü".repeat(MAX_BODY_BYTES / 2) });
    for (const fetch of [globalThis.fetch, mock.fetch])
      expect((await send(mock, "POST /things", wide, { fetch })).status).toBe(413);
  });

  it("reads a body that begins with a byte order mark, and a target in absolute form", async () => {
    await using mock = await tinyMock();
    const body = '\uFEFF{"name":"mark"}';
    const socket = await open(mock.url);
    socket.write(
      `POST http://api.example/things HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${mock.token}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
    let text = "";
    for await (const chunk of socket) text += String(chunk);
    expect(text).toContain('"size":4');
  });

  it("answers HEAD without a body, in process too", async () => {
    await using mock = await tinyMock();
    for (const ask of [globalThis.fetch, mock.fetch]) {
      const response = await ask(`${mock.url}/things`, { method: "HEAD" });
      expect([response.status, await response.text()]).toEqual([405, ""]);
    }
  });

  it("closes at once over idle and half-open connections", async () => {
    const mock = await tinyMock();
    await send(mock, "GET /things/kept-alive");
    const silent = await open(mock.url);
    const half = await open(mock.url);
    half.write("POST /things HTTP/1.1\r\nContent-Length: 500\r\n\r\n{");
    await new Promise((resolve) => setTimeout(resolve, 10));
    const began = performance.now();
    await mock.close();
    expect(performance.now() - began).toBeLessThan(1_000);
    silent.destroy();
    half.destroy();
  });

  it("answers what was fully received before it closes, and cuts a delay short for it", async () => {
    const mock = await tinyMock();
    mock.delay("GET /things/{id}" as Route, 60_000);
    const answer = send(mock, "GET /things/late");
    while (mock.coverage().called["GET /things/{id}"] !== 1) await new Promise((resolve) => setTimeout(resolve, 1));
    await mock.close();
    expect((await answer).status).toBe(200);
    await expect(send(mock, "GET /things/too-late")).rejects.toThrow("fetch failed");
  });

  it("can be closed twice, and by the end of a block", async () => {
    let url: string;
    {
      await using mock = await tinyMock();
      ({ url } = mock);
      await mock.close();
      await mock.close();
    }
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });

  it("outlives a client that goes away while it waits", async () => {
    await using mock = await tinyMock();
    const end = mock.delay("GET /things/{id}" as Route, 60_000);
    const aborter = new AbortController();
    const going = fetch(`${mock.url}/things/1`, {
      headers: { authorization: `Bearer ${mock.token}` },
      signal: aborter.signal,
    });
    while (mock.coverage().called["GET /things/{id}"] !== 1) await new Promise((resolve) => setTimeout(resolve, 1));
    aborter.abort();
    await expect(going).rejects.toThrow("abort");
    end();
    expect((await send(mock, "GET /things/2")).status).toBe(200);
  });

  it("says which port is taken", async () => {
    await using mock = await tinyMock();
    const port = Number(new URL(mock.url).port);
    await expect(tinyMock({ port })).rejects.toThrow(`port ${port} on 127.0.0.1 is taken`);
  });

  it("shows an address one can call when it listens on all", async () => {
    await using mock = await tinyMock({ host: "0.0.0.0" });
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await send(mock, "GET /things/1")).status).toBe(200);
  });
});

describe("fetch in process", () => {
  it("takes URLs, paths and Requests of any host", async () => {
    await using mock = await tinyMock({ rateLimits: "off" });
    const headers = { authorization: `Bearer ${mock.token}` };
    const url = "https://api.usepylon.com/things/1";
    for (const input of [url, new URL(url), new Request(url), "/things/1"]) {
      const response = await mock.fetch(input, { headers });
      expect(response.status).toBe(200);
    }
  });

  it("rejects with the reason of an aborted signal", async () => {
    await using mock = await tinyMock();
    await expect(mock.fetch("/things/1", { signal: AbortSignal.abort(new Error("stop")) })).rejects.toThrow("stop");
  });

  it("answers the same bytes as the socket", async () => {
    await using mock = await tinyMock();
    const request = { headers: { authorization: `Bearer ${mock.token}` } };
    const inProcess = await mock.fetch(`${mock.url}/things/1`, request);
    mock.reset();
    const overSocket = await fetch(`${mock.url}/things/1`, request);
    expect(await overSocket.text()).toBe(await inProcess.text());
    expect(overSocket.headers.get("x-pylon-request-id")).toBe(inProcess.headers.get("x-pylon-request-id"));
  });
});
