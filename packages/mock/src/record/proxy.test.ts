import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { recordPylon } from "./record-pylon.ts";

/** An upstream that answers as it is told, and keeps what it was asked. */
async function upstreamThat(answer: RequestListener) {
  const asked: IncomingMessage[] = [];
  const server = createServer((message, response) => {
    asked.push(message);
    answer(message, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const emptyFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), "recorder-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
};

const ok: RequestListener = (_, response) =>
  response.writeHead(200, { "content-type": "application/json" }).end('{"data":[]}');

describe("the recorder's proxy", () => {
  it("passes on what it gets, decoded, and the headers that say when to come again", async () => {
    const body = '{"errors":["slow down"],"code":"rate_limited","request_id":"d1b2ad9c-4f4d-4b0f-9d29-2f8a4f1f3a10"}';
    const upstream = await upstreamThat((_, response) => {
      const headers = {
        "content-type": "application/json",
        "content-encoding": "gzip",
        "x-retry-after": "7",
        "retry-after": "8",
        "x-other": "kept",
      };
      response.writeHead(429, headers).end(gzipSync(body));
    });
    await using recorder = await recordPylon({ upstream: `${upstream.url}/base` });
    const answer = await fetch(`${recorder.url}/tags?limit=2&cursor=abc`, {
      headers: { authorization: "Bearer my-own-token" },
    });
    expect([
      answer.status,
      await answer.text(),
      answer.headers.get("x-retry-after"),
      answer.headers.get("x-other"),
    ]).toEqual([429, body, "7", "kept"]);
    expect(upstream.asked[0]?.url).toBe("/base/tags?limit=2&cursor=abc");
    expect(upstream.asked[0]?.headers.authorization).toBe("Bearer my-own-token");
    expect(recorder.cassette().interactions).toEqual([
      {
        request: {
          method: "GET",
          path: "/tags",
          query: { limit: "2", cursor: "cursor-1" },
          redacted: ["/query/cursor"],
        },
        response: {
          status: 429,
          headers: { "content-type": "application/json", "x-retry-after": "7", "retry-after": "8" },
          body: { errors: ["text-1 s"], code: "rate_limited", request_id: "d1b2ad9c-4f4d-4b0f-9d29-2f8a4f1f3a10" },
        },
      },
    ]);
  });

  it("leads to its upstream alone, whatever host or path is asked for", async () => {
    const upstream = await upstreamThat(ok);
    const other = await upstreamThat(ok);
    await using recorder = await recordPylon({ upstream: `${upstream.url}/base` });
    const raw = (line: string) =>
      new Promise<string>((resolve) => {
        let text = "";
        const socket = connect(Number(new URL(recorder.url).port), "127.0.0.1");
        socket
          .on("data", (chunk: Buffer) => (text += chunk.toString()))
          .on("close", () => resolve(text.split("\r\n")[0] ?? ""))
          .on("error", () => resolve("reset"));
        socket.write(`${line} HTTP/1.1\r\nHost: ${new URL(other.url).host}\r\nConnection: close\r\n\r\n`);
      });
    expect(await raw(`GET ${other.url}/tags`)).toBe("HTTP/1.1 200 OK");
    expect(await raw(`GET //${new URL(other.url).host}/tags`)).toBe("HTTP/1.1 200 OK");
    expect(await raw("GET /../admin")).toBe("HTTP/1.1 400 Bad Request");
    expect(await raw("GET /%2e%2e/admin")).toBe("HTTP/1.1 400 Bad Request");
    expect(await raw(`GET @${new URL(other.url).host}/tags`)).toBe("HTTP/1.1 400 Bad Request");
    await raw(`CONNECT ${new URL(other.url).host}`);
    expect(other.asked).toEqual([]);
    expect(upstream.asked.every(({ url }) => url?.startsWith("/base/"))).toBe(true);
  });

  it("follows no redirect with the token", async () => {
    const other = await upstreamThat(ok);
    const upstream = await upstreamThat((_, response) => response.writeHead(302, { location: other.url }).end());
    await using recorder = await recordPylon({ upstream: upstream.url });
    expect((await fetch(`${recorder.url}/me`, { redirect: "manual" })).status).toBe(302);
    expect(other.asked).toEqual([]);
  });

  it("says that the upstream cannot be reached, and records nothing of it", async () => {
    const gone = createServer().listen(0, "127.0.0.1");
    await once(gone, "listening");
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));
    await using recorder = await recordPylon({ upstream: `http://127.0.0.1:${port}` });
    const answer = await fetch(`${recorder.url}/me`);
    expect(answer.status).toBe(502);
    expect(await answer.json()).toMatchObject({
      code: "mock_upstream_unreachable",
      errors: [`The upstream 127.0.0.1:${port} cannot be reached; nothing was recorded.`],
    });
    expect(recorder.cassette().interactions).toEqual([]);
  });

  it("keeps pages as pages, without their words", async () => {
    const upstream = await upstreamThat((_, response) =>
      response.writeHead(502, { "content-type": "text/html; charset=utf-8" }).end("<h1>Bad Gateway of Ada</h1>"),
    );
    await using recorder = await recordPylon({ upstream: upstream.url });
    expect(await (await fetch(`${recorder.url}/me`)).text()).toBe("<h1>Bad Gateway of Ada</h1>");
    expect(recorder.cassette().interactions[0]?.response).toEqual({
      status: 502,
      headers: { "content-type": "text/html" },
      text: "<h1>text-1 some word</h1>",
    });
  });

  it("keeps a file that is whole at any moment, no larger than it may be, and writes over none", async () => {
    const folder = await emptyFolder();
    const out = join(folder, "a.json");
    const upstream = await upstreamThat(ok);
    const recorder = await recordPylon({ upstream: upstream.url, out, maxBytes: 2_000 });
    let seen = 0;
    for (let index = 0; index < 30; index += 1) {
      await fetch(`${recorder.url}/tags`);
      const text = await readFile(out, "utf8").catch(() => '{"interactions":[]}');
      seen = (JSON.parse(text) as { interactions: unknown[] }).interactions.length;
    }
    await recorder.close();
    const { interactions } = JSON.parse(await readFile(out, "utf8")) as { interactions: unknown[] };
    expect(interactions.length).toBeGreaterThan(seen - 1);
    expect(interactions.length + recorder.dropped).toBe(30);
    expect(recorder.dropped).toBeGreaterThan(0);
    expect((await readFile(out)).length).toBeLessThan(2_200);
    expect(await readdir(folder)).toEqual(["a.json"]);
    await expect(recordPylon({ upstream: upstream.url, out })).rejects.toThrow("is there already");
  });

  it("says when the disk takes no file", async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, "not-a-folder"), "");
    const upstream = await upstreamThat(ok);
    const recorder = await recordPylon({ upstream: upstream.url, out: join(folder, "not-a-folder", "a.json") });
    await expect(recorder.close()).rejects.toThrow("ENOTDIR");
  });

  it.each([
    ["api.usepylon.com", /upstream is to be a URL; "api\.usepylon\.com" was given/],
    ["http://api.usepylon.com", /https, or http on this machine/],
    ["https://me:pass@api.usepylon.com", /without a user/],
    ["https://api.usepylon.com?token=x", /without a user, a query/],
    ["ftp://127.0.0.1", /https, or http on this machine/],
  ])("refuses the upstream %s", async (upstream, why) => {
    const failure = await recordPylon({ upstream }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TypeError);
    expect((failure as Error).message).toMatch(why);
    expect((failure as Error).message).not.toMatch(/pass|token=/);
  });
});
