import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MOCK_CALLS, send, type MockCall } from "./calls.ts";
import { startInProcess } from "./in-process.ts";
import { spawnPrism, type Address, type MockServer } from "./servers.ts";

const calls: readonly MockCall[] = Object.values(MOCK_CALLS);
let prism: MockServer;
let prismAt: Address;
beforeAll(async () => {
  prism = await spawnPrism();
  prismAt = await prism.address();
}, 60_000);
afterAll(() => prism[Symbol.asyncDispose]());

/** What a mock answers a call with, but for the id every request has of its own. */
async function dataOf(call: MockCall, mock: Address & { readonly fetch: typeof fetch }): Promise<unknown> {
  let data: unknown;
  await send(call, mock, async (...request) => {
    const response = await mock.fetch(...request);
    ({ data } = (await response.clone().json()) as { data: unknown });
    return response;
  });
  return data;
}

describe("the mocks that are compared", () => {
  it.each(calls)("are all sent $method $path, and answer the same data", async (call) => {
    const ofPrism = await dataOf(call, { ...prismAt, fetch });
    expect(ofPrism).toEqual(call.example.data);
    await using ours = await startInProcess("ours");
    expect(await dataOf(call, ours)).toEqual(call.example.data);
    await using msw = await startInProcess("msw");
    expect(await dataOf(call, msw)).toEqual(call.example.data);
  });

  it("are not taken for right where they answer something else", async () => {
    const nothing = () => Promise.resolve(Response.json({ data: [] }));
    await expect(send(MOCK_CALLS.search, prismAt, nothing)).rejects.toThrow("POST /issues/search was answered 200");
    const refused = () => Promise.resolve(Response.json({ errors: ["no"] }, { status: 401 }));
    await expect(send(MOCK_CALLS.me, prismAt, refused)).rejects.toThrow('GET /me was answered 401 {"errors":["no"]}');
  });
});
