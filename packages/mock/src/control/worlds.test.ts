import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PylonMock } from "../build-mock.ts";
import { send, tinyMock } from "../testing/tiny-api.ts";

describe("a world of its own", () => {
  let mock: PylonMock;
  beforeEach(async () => {
    mock = await tinyMock();
  });
  afterEach(() => mock.close());

  const open = async (body: object) => {
    const response = await fetch(`${mock.url}/_mock/worlds`, { method: "POST", body: JSON.stringify(body) });
    return (await response.json()) as { name: string; url: string; errors?: string[] };
  };
  const journalAt = async (url: string) => {
    const { entries } = (await (await fetch(`${url}/_mock/journal`)).json()) as { entries: { path: string }[] };
    return entries.map(({ path }) => path);
  };

  it("answers at a base URL, operations and controls alike, and shows in no other", async () => {
    const { url } = await open({});
    expect((await send({ url, token: mock.token }, "GET /things/1")).status).toBe(200);
    expect([await journalAt(url), await journalAt(mock.url)]).toEqual([["/things/1"], []]);
    expect((await fetch(`${url}/_mock/reset`, { method: "POST" })).status).toBe(200);
    expect(await journalAt(url)).toEqual([]);
  });

  it("has the name it is given, once", async () => {
    expect((await open({ name: "worker-3" })).url).toBe(`${mock.url}/_mock/worlds/worker-3`);
    expect((await open({ name: "worker-3" })).errors).toEqual([
      'name: a workspace is called "worker-3" already; it is open',
    ]);
    expect((await open({ name: "world-2" })).errors).toEqual([
      'name: numbered ones such as "world-2" are given by the mock',
    ]);
    await fetch(`${mock.url}/_mock/worlds/worker-3`, { method: "DELETE" });
    expect((await open({ name: "worker-3" })).name).toBe("worker-3");
  });

  it("is what `url` of a world in this process leads to, with and without its headers", async () => {
    const mine = await mock.world();
    const theirs = await mock.world();
    expect((await send({ url: mine.url, token: mine.token }, "GET /things/1")).status).toBe(200);
    await mine.fetch("/things/2", { headers: { authorization: `Bearer ${mine.token}` } });
    await mine.fetch(`${mine.url}/things/3`, { headers: { authorization: `Bearer ${mine.token}` } });
    await fetch(`${mock.url}/things/4`, { headers: { authorization: `Bearer ${mine.token}`, ...mine.headers } });
    expect(mine.journal.map(({ path }) => path)).toEqual(["/things/1", "/things/2", "/things/3", "/things/4"]);
    expect([theirs.journal, mock.journal]).toEqual([[], []]);
  });

  it.each(["/_mock/worlds/world-9/things/1", "/_mock/worlds/%FF/things/1"])("that is not there: %s", async (path) => {
    await open({});
    const { status, body } = await send(mock, `GET ${path}`);
    expect([status, body.code]).toEqual([400, "mock_world_unknown"]);
  });

  it.each(["/_mock/worlds/", "/_mock/worlds//things/1"])("is not named by %s", async (path) => {
    expect((await send(mock, `GET ${path}`)).status).toBe(404);
  });
});
