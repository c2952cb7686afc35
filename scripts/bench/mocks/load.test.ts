import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { MOCK_CALLS } from "./calls.ts";
import { requestsPerSecond } from "./load.ts";

/** A server that answers the search, and tells how many requests and connections there were. */
async function counting(answer: object = MOCK_CALLS.search.example) {
  const seen = { requests: 0, connections: 0, bodies: new Set<string>() };
  const server = createServer((request, response) => {
    seen.requests++;
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      seen.bodies.add(body);
      response.end(JSON.stringify(answer));
    });
  }).on("connection", () => seen.connections++);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { seen, address: { url, token: "x" }, [Symbol.asyncDispose]: async () => void server.close() };
}

describe("requestsPerSecond", () => {
  it.each([1, 8])("sends as many requests as it is told, over %i kept connections", async (connections) => {
    await using server = await counting();
    const rate = await requestsPerSecond(MOCK_CALLS.search, server.address, { connections, requests: 40 });
    expect(rate).toBeGreaterThan(0);
    expect(server.seen).toEqual({ requests: 40, connections, bodies: new Set([MOCK_CALLS.search.body]) });
  });

  it("counts no answer that is not the page", async () => {
    await using server = await counting({ data: [] });
    const load = { connections: 2, requests: 4 };
    await expect(requestsPerSecond(MOCK_CALLS.search, server.address, load)).rejects.toThrow(
      'POST /issues/search was answered 200 {"data":[]}',
    );
  });
});
