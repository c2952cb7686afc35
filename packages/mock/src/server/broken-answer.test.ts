import { describe, expect, it } from "vitest";
import type { Route } from "@pylonkit/openapi";
import { send, tinyMock } from "../testing/tiny-api.ts";

const CREATE = "POST /things" as Route;

/** The two ways to a mock: over a socket, and in process. */
const ways = [
  ["a socket", () => globalThis.fetch],
  ["fetch", (mock: Awaited<ReturnType<typeof tinyMock>>) => mock.fetch],
] as const;

describe.each(ways)("over %s, an answer that breaks", (_, fetchOf) => {
  const create = async (mock: Awaited<ReturnType<typeof tinyMock>>, signal?: AbortSignal): Promise<Response> => {
    const headers = { authorization: `Bearer ${mock.token}`, "content-type": "application/json" };
    const init = { method: "POST", headers, body: '{"name":"süß"}', ...(signal && { signal }) };
    return await fetchOf(mock)(`${mock.url}/things`, init);
  };

  it("is a reset connection, after the request was done", async () => {
    await using mock = await tinyMock();
    mock.fail(CREATE, { broken: "reset", times: 1 });
    await expect(create(mock)).rejects.toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
    expect(mock.journal).toMatchObject([{ operation: CREATE, status: 200, broken: "reset" }]);
    expect((await create(mock)).status).toBe(200);
    expect(mock.journal[1]).not.toHaveProperty("broken");
  });

  it("is a body cut in its middle", async () => {
    await using mock = await tinyMock();
    mock.fail(CREATE, { broken: "truncated" });
    const response = await create(mock);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
    const texts: string[] = [];
    const read = async () => {
      const decoder = new TextDecoder();
      for await (const chunk of response.body ?? []) texts.push(decoder.decode(chunk, { stream: true }));
    };
    await expect(read()).rejects.toThrow("terminated");
    expect(texts.join("")).toMatch(/^\{"data":\{/);
  });

  it("is a body that drips, and comes whole to who waits for it", async () => {
    await using mock = await tinyMock();
    mock.fail(CREATE, { broken: "drip", dripMs: 0 });
    expect(await (await create(mock)).json()).toMatchObject({ data: { size: 3 } });
  });

  it("is a body that drips too slowly for a time limit", async () => {
    await using mock = await tinyMock();
    mock.fail(CREATE, { broken: "drip" });
    const limit = new AbortController();
    const response = await create(mock, limit.signal);
    const dripping = response.text();
    limit.abort(new DOMException("too slow", "TimeoutError"));
    await expect(dripping).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it("is a proxy's page, for which nothing was done", async () => {
    await using mock = await tinyMock();
    mock.fail(CREATE, { status: 502, html: "<h1>502 Bad Gateway</h1>" });
    const response = await create(mock);
    expect([response.status, response.headers.get("content-type")]).toEqual([502, "text/html"]);
    expect(await response.text()).toBe("<h1>502 Bad Gateway</h1>");
  });

  it("breaks nothing of a request that is wrong in itself", async () => {
    await using mock = await tinyMock();
    mock.fail(CREATE, { broken: "reset", times: 1 });
    expect((await send(mock, "POST /things", { name: 5 }, { fetch: fetchOf(mock) })).status).toBe(400);
    await expect(create(mock)).rejects.toThrow("fetch failed");
  });
});

it("a body that drips is cut when the mock closes, and holds nobody up", async () => {
  const mock = await tinyMock();
  mock.fail(CREATE, { broken: "drip" });
  const headers = { authorization: `Bearer ${mock.token}`, "content-type": "application/json" };
  const response = await fetch(`${mock.url}/things`, { method: "POST", headers, body: '{"name":"x"}' });
  const dripping = response.text();
  await Promise.all([expect(dripping).rejects.toThrow("terminated"), mock.close()]);
});
