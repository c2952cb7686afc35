import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { retry } from "./retry.ts";

type Handler = (request: IncomingMessage, response: ServerResponse, attempt: number) => void;

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function serve(handler: Handler): Promise<string> {
  let attempt = 0;
  const server = createServer((request, response) => handler(request, response, ++attempt));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

const quick = () => retry({ random: () => 0 })((request) => fetch(request));
const json = (method: string, url: string) =>
  new Request(url, { method, body: '{"limit":3}', headers: { "content-type": "application/json" } });

describe("over a real socket", () => {
  it("a search is sent again with its body after a cut connection and after a 503", async () => {
    const bodies: string[] = [];
    const url = await serve((request, response, attempt) => {
      void bodyOf(request).then((body) => {
        bodies.push(body);
        if (attempt === 1) return request.socket.destroy();
        return response.writeHead(attempt === 2 ? 503 : 200).end("{}");
      });
    });
    const response = await quick()(json("POST", `${url}/issues/search`));
    expect(response.status).toBe(200);
    expect(bodies).toEqual(['{"limit":3}', '{"limit":3}', '{"limit":3}']);
  });

  it("an update is not sent again after a cut connection", async () => {
    let attempts = 0;
    const url = await serve((request, _, attempt) => {
      attempts = attempt;
      request.socket.destroy();
    });
    await expect(quick()(json("PATCH", `${url}/issues/1`))).rejects.toThrow(TypeError);
    expect(attempts).toBe(1);
  });

  it("an update is sent again after a refused connection", async () => {
    const url = await serve((_, response) => response.end());
    for (const stop of stops.splice(0)) stop();
    let attempts = 0;
    const send = retry({ random: () => 0 })((request) => {
      attempts++;
      return fetch(request);
    });
    await expect(send(json("PATCH", `${url}/issues/1`))).rejects.toThrow("fetch failed");
    expect(attempts).toBe(3);
  });

  it("an answer whose body is cut off after its head was there is the caller's, and not asked for again", async () => {
    let attempts = 0;
    const url = await serve((request, response, attempt) => {
      attempts = attempt;
      response.writeHead(200, { "content-length": "100" }).write("{");
      setTimeout(() => request.socket.destroy(), 20);
    });
    const response = await quick()(json("POST", `${url}/issues/search`));
    await expect(response.text()).rejects.toThrow(TypeError);
    expect(attempts).toBe(1);
  });
});
