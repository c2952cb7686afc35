import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { errand, memoryAt } from "./endurance.ts";

/** A mock that answers every errand as told, from this very process. */
async function answering(statusOf: (method: string, url: string) => number) {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    response.writeHead(statusOf(request.method ?? "", request.url ?? "")).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    requests: () => requests,
    pid: process.pid,
    address: async () => ({ url, token: "x" }),
    [Symbol.asyncDispose]: async () => void server.close(),
  };
}

const right = (method: string, url: string) => (method === "PATCH" ? 400 : url.startsWith("/nothing/") ? 404 : 200);

describe("memoryAt", () => {
  it("reads the memory at each count, when so many requests were answered", async () => {
    const server = await answering(right);
    const readings = await memoryAt(server, [8, 50], { connections: 4 });
    expect(readings.map((bytes) => bytes > 1e6)).toEqual([true, true]);
    expect(server.requests()).toBe(50);
  });

  it("stops at an answer that is not what it has to be", async () => {
    const server = await answering(() => 200);
    await expect(memoryAt(server, [10], { connections: 1 })).rejects.toThrow("PATCH /issues/1042 was answered 200");
  });

  it("asks something else each time, and of each kind as often", () => {
    const errands = Array.from({ length: 400 }, (_, index) => errand(index));
    expect(errands.filter(({ status }) => status === 200)).toHaveLength(200);
    expect(new Set(errands.map(({ path, body }) => `${path} ${body}`)).size).toBe(301);
  });
});
