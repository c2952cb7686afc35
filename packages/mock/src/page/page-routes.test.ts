import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PylonMock } from "../build-mock.ts";
import { createPylonMock } from "../create-pylon-mock.ts";
import { send, tinyMock, TINY_API } from "../testing/tiny-api.ts";
import { findViewer } from "./viewer.ts";

let mock: PylonMock;
beforeAll(async () => {
  mock = await tinyMock();
});
afterAll(() => mock.close());

const get = (path: string, init: RequestInit = {}) => fetch(mock.url + path, { redirect: "manual", ...init });

describe("the page", () => {
  it("is there without a token and without a trace, and lets nothing in from elsewhere", async () => {
    const answer = await get("/_mock/");
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const text = await answer.text();
    expect(text).not.toMatch(/<script(?![^>]*src=)|\son\w+=|\sstyle=|https?:/);
    expect(mock.journal).toEqual([]);
  });

  it("finds every file that its documents and scripts name", async () => {
    const seen = new Set<string>();
    const visit = async (path: string): Promise<void> => {
      if (seen.has(path)) return;
      seen.add(path);
      const answer = await get(path);
      expect([path, answer.status]).toEqual([path, 200]);
      const text = await answer.text();
      if (path.endsWith("viewer.js") || path.endsWith(".json")) return;
      expect(text).not.toMatch(/^(?:interface|import type|export interface) /m);
      const named = [...text.matchAll(/(?:src|href)="([\w/-]+\.\w+)"|from "(\.\/[\w-]+\.js)"/g)];
      for (const [, asset, module] of named) await visit(new URL(asset ?? module ?? "", mock.url + path).pathname);
    };
    await visit("/_mock/");
    expect(seen).toContain("/_mock/page/reference.html");
    expect(seen.size).toBeGreaterThan(18);
  });

  it("is there for each world, at its URL", async () => {
    const world = await mock.world();
    const answer = await fetch(`${world.url}/_mock/`);
    expect(await answer.text()).toContain("<title>Pylon mock</title>");
    const other = await fetch(`${world.url}/_mock`, { redirect: "manual" });
    expect(new URL(other.headers.get("location") ?? "", `${world.url}/_mock`).href).toBe(`${world.url}/_mock/`);
    await world.close();
    expect((await fetch(`${world.url}/_mock/`)).status).toBe(400);
  });

  it("has nothing but its files", async () => {
    for (const path of [
      "page/",
      "page/main.ts",
      "page/nothing.js",
      "page/..%2f..%2fbuild-mock.js",
      "page/x/main.js",
      "page/package.json",
    ])
      expect([path, (await get(`/_mock/${path}`)).status]).toEqual([path, 404]);
    expect((await get("/_mock/", { method: "POST" })).status).toBe(404);
    expect((await get("/_mock/", { method: "HEAD" })).status).toBe(200);
  });

  it("gives the document of the mock to the reference", async () => {
    expect(await (await get("/_mock/page/openapi.json")).json()).toEqual(JSON.parse(JSON.stringify(TINY_API)));
  });
});

describe("the viewer of the reference", () => {
  it("is found beside the mock", async () => {
    expect((await findViewer())?.includes("createApiReference")).toBe(true);
  });

  it("is found in the project the mock was started in, and nowhere else", async () => {
    const folder = await mkdtemp(join(tmpdir(), "pylonkit-viewer-"));
    const from = [join(folder, "deep/below")];
    expect(await findViewer(from)).toBeUndefined();
    const place = join(folder, "node_modules/@scalar/api-reference");
    await mkdir(join(place, "dist/browser"), { recursive: true });
    await writeFile(join(place, "package.json"), "{}");
    await writeFile(join(place, "dist/browser/standalone.js"), "viewer()\n//# sourceMappingURL=standalone.js.map\n");
    expect(await findViewer(from)).toBe("viewer()\n");
    await rm(folder, { recursive: true });
  });
});

describe("what the page asks", () => {
  const ask = async (path: string) => {
    const answer = await get(`/_mock/${path}`);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> & { errors?: string[] } };
  };

  it("continues the journal where an answer ended, and starts again after a reset", async () => {
    mock.reset();
    await send(mock, "GET /things/1");
    const first = (await ask("journal")).body;
    expect(first).toMatchObject({ entries: [{ path: "/things/1" }], continued: false });
    await send(mock, "GET /things/2");
    const then = (await ask(`journal?after=${String(first["mark"])}`)).body;
    expect(then).toMatchObject({ entries: [{ path: "/things/2" }], continued: true });
    expect((await ask(`journal?after=${String(then["mark"])}`)).body).toEqual({ ...then, entries: [] });
    expect((await ask("journal?newest=1")).body["entries"]).toHaveLength(1);
    mock.reset();
    await send(mock, "GET /things/3");
    await send(mock, "GET /things/4");
    await send(mock, "GET /things/5");
    const last = (await ask(`journal?after=${String(then["mark"])}`)).body;
    expect([last["continued"], (last["entries"] as unknown[]).length]).toEqual([false, 3]);
    expect((await ask("journal?newest=0")).body.errors).toEqual([
      'newest is a whole number from 1 to 1000000; "0" was given',
    ]);
  });

  it("forgets marks of entries that the journal has forgotten", async () => {
    await using small = await tinyMock({ journalSize: 2 });
    const since = async (mark: string) =>
      (await (await fetch(`${small.url}/_mock/journal?after=${mark}`)).json()) as {
        continued: boolean;
        entries: object[];
      };
    for (const id of ["1", "2", "3", "4"]) await send(small, `GET /things/${id}`);
    expect(await since("0.2")).toMatchObject({
      continued: true,
      entries: [{ path: "/things/3" }, { path: "/things/4" }],
    });
    expect(await since("0.1")).toMatchObject({ continued: false, entries: [{ path: "/things/3" }, {}] });
    expect(await since("0.9")).toMatchObject({ continued: false });
    expect(await since("x")).toMatchObject({ continued: false });
  });

  it("tells what is left of the limits, by the clock", async () => {
    mock.reset();
    expect((await ask("limits")).body).toEqual({ limits: [] });
    await send(mock, "GET /things/1");
    mock.advance(20_000);
    await send(mock, "GET /things/1");
    const used = {
      operation: "GET /things/{id}",
      limit: 3,
      windowSeconds: 60,
      used: 2,
      remaining: 1,
      freesInSeconds: 40,
    };
    expect((await ask("limits")).body).toEqual({ limits: [used] });
    mock.advance(40_000);
    expect((await ask("limits")).body).toMatchObject({ limits: [{ used: 1, freesInSeconds: 20 }] });
    mock.advance(20_000);
    expect((await ask("limits")).body).toEqual({ limits: [] });
  });

  it("lists faults with what is left of them", async () => {
    mock.reset();
    const operation = "GET /things/{id}";
    mock.fail(operation as never, { status: 503, after: 1, times: 2 });
    mock.delay(operation as never, 1, { probability: 0.5 });
    expect((await ask("faults")).body["faults"]).toEqual([
      { operation, status: 503, after: 1, times: 2 },
      { operation, delayMs: 1, probability: 0.5, after: 0 },
    ]);
    await send(mock, "GET /things/1");
    await send(mock, "GET /things/1");
    expect((await ask("faults")).body["faults"]).toMatchObject([{ after: 0, times: 1 }, { delayMs: 1 }]);
    await send(mock, "GET /things/1");
    expect((await ask("faults")).body["faults"]).toMatchObject([{ delayMs: 1 }]);
  });

  it("counts rows and shows a part of them, or says what there is", async () => {
    await using desk = await createPylonMock({
      world: { tags: ["vip", "bug"].map((value) => ({ value, object_type: "issue" })) },
    });
    const rows = async (query: string) => (await (await fetch(`${desk.url}/_mock/rows${query}`)).json()) as object;
    expect(await rows("")).toMatchObject({ kinds: { tags: 2, issues: 0, messages: 0 } });
    expect(await rows("?kind=tags&search=VIP")).toMatchObject({ matching: 1, rows: [{ row: { value: "vip" } }] });
    expect(await rows("?kind=tags&from=1&limit=1")).toMatchObject({ matching: 2, rows: [{ row: { value: "bug" } }] });
    expect(await rows("?kind=tag")).toMatchObject({
      errors: [expect.stringMatching(/^kind is one of .*"tag" was given. Did you mean "tags"\?$/)],
    });
    expect(await rows("?kind=tags&limit=501")).toEqual({
      errors: ['limit is a whole number from 1 to 500; "501" was given'],
    });
  });

  it("lists the worlds that are open", async () => {
    await using world = await mock.world();
    expect((await ask("worlds")).body["worlds"]).toContainEqual({
      name: world.headers["x-pylonkit-world"],
      url: world.url,
      headers: world.headers,
    });
  });
});
