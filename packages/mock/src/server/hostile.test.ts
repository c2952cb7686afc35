import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { networkInterfaces } from "node:os";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PylonMock } from "../build-mock.ts";
import { send, tinyMock } from "../testing/tiny-api.ts";
import type { Incoming } from "../front/exchange.ts";
import { listen } from "./http-server.ts";

const open = async (url: string, host = "127.0.0.1"): Promise<Socket> => {
  const socket = connect(Number(new URL(url).port), host);
  await once(socket, "connect");
  return socket;
};

/** All that comes back until the other side ends, and the first answer of it. */
const answerOn = async (socket: Socket) => {
  let text = "";
  for await (const chunk of socket) text += String(chunk);
  const [head = "", body = ""] = text.split("\r\n\r\n");
  const { errors } = (body === "" ? {} : JSON.parse(body)) as { errors?: readonly string[] };
  return { status: Number(head.split(" ")[1]), type: /content-type: (\S+)/i.exec(head)?.[1], errors, text };
};

describe("a mock on a hostile wire", () => {
  let mock: PylonMock;
  beforeEach(async () => {
    mock = await tinyMock();
  });
  afterEach(() => mock.close());

  const head = (line: string, ...headers: readonly string[]) =>
    [`${line} HTTP/1.1`, "Host: x", "Authorization: Bearer secret", ...headers, "", ""].join("\r\n");

  it.each<[what: string, sent: string | Buffer, status: number, error: RegExp]>([
    ["a header of 20 000 bytes", head("GET /things/1", `X: ${"a".repeat(20_000)}`), 431, /larger than 16384 bytes/],
    ["a request line of 20 000 bytes", head(`GET /things?${"a".repeat(20_000)}`), 431, /larger than 16384 bytes/],
    ["no HTTP", "secret\r\n\r\n", 400, /^This is not a request of HTTP\/1\.1: /],
    ["TLS", Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc]), 400, /^This is TLS, and the mock speaks plain HTTP/],
    ["a method nobody knows", head("BREW /things"), 400, /Invalid method/],
    ["a length that is no number", head("POST /things", "Content-Length: many"), 400, /Content-Length/],
    ["two lengths", head("POST /things", "Content-Length: 3", "Transfer-Encoding: chunked"), 400, /Content-Length/],
    ["a chunk without a size", `${head("POST /things", "Transfer-Encoding: chunked")}secret\r\n`, 400, /chunk size/],
    ["a proxy's CONNECT", head("CONNECT api.usepylon.com:443"), 405, /The mock is no proxy/],
  ])("answers %s with a sentence, and ends the connection", async (_, sent, status, error) => {
    const socket = await open(mock.url);
    socket.write(sent);
    const answer = await answerOn(socket);
    expect([answer.status, answer.type]).toEqual([status, "application/json"]);
    expect(answer.errors).toEqual([expect.stringMatching(error)]);
    expect(answer.text).not.toContain("secret");
    expect(mock.journal).toEqual([]);
  });

  it("gives what it was asked before to a client that sends no HTTP after it", async () => {
    const socket = await open(mock.url);
    socket.write(`${head("GET /nothing")}${head("GET /nothing")}`);
    await once(socket, "data");
    socket.write("no HTTP\r\n\r\n");
    const { text } = await answerOn(socket);
    expect(text).toContain("This is not a request of HTTP/1.1");
  });

  it("outlives clients that go away in the middle of a header, a body and an answer", async () => {
    const wrote = async (text: string) => {
      const socket = await open(mock.url);
      socket.on("error", () => {});
      socket.write(text, () => socket.resetAndDestroy());
      await once(socket, "close");
    };
    await wrote("GET /things/1 HTT");
    await wrote(`${head("POST /things", "Content-Length: 500")}{"name"`);
    await wrote(head("GET /things/1").repeat(100));
    expect((await send(mock, "GET /things/after")).status).toBe(200);
  });

  it.each([
    ["an encoded body", { "content-encoding": "gzip" }, '{"name":"x"}', /encoded as "gzip"; the mock reads bodies as/],
    ["a body of another type", { "content-type": "text/xml" }, "<name/>", /takes a body of the Content-Type/],
    ["a form for JSON", { "content-type": "multipart/form-data; boundary=b" }, "--b--", /takes a body of the/],
    ["half a body", {}, '{"name":', /^The body is not JSON: /],
    ["20 001 values", {}, JSON.stringify({ parts: Array(20_000).fill(0) }), /more than 20000 values/],
    ["as many names", {}, `{${'"a":0,'.repeat(20_000)}${names(20_001)}}`, /more than 20000 values/],
  ])("answers %s with 400 and one sentence", async (_, headers, body, error) => {
    const answer = await send(mock, "POST /things", body, { headers });
    expect([answer.status, answer.body.errors]).toEqual([400, [expect.stringMatching(error)]]);
  });

  it("tells the first hundred faults of a body that has more, and how many more", async () => {
    const { body } = await send(mock, "POST /things", `{${names(15_000)}}`);
    expect([body.errors?.length, body.errors?.at(-1)]).toEqual([101, "There are 14901 more faults."]);
  });

  it("does not repeat a name of a megabyte", async () => {
    const { body } = await send(mock, "POST /things", `{"name":"x","${"n".repeat(1_000_000)}":1}`);
    expect(JSON.stringify(body).length).toBeLessThan(5_000);
  });
});

const names = (count: number) => Array.from({ length: count }, (_, index) => `"n${index}":0`).join(",");

describe("the server", () => {
  it("is reached at 127.0.0.1 and at no other address of the machine", async () => {
    await using mock = await tinyMock();
    expect(new URL(mock.url).hostname).toBe("127.0.0.1");
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ address, scopeid }) => address !== "127.0.0.1" && !scopeid);
    for (const { address } of [...others, { address: "::1" }])
      await expect(open(mock.url, address)).rejects.toThrow(/^connect E/);
  });

  it("takes the next request of a connection when the answer before it has gone out, and not all at once", async () => {
    const begun: string[] = [];
    let running = 0;
    let most = 0;
    const front = async ({ path }: Incoming) => {
      begun.push(path);
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return { status: 200, headers: {}, body: path };
    };
    const server = await listen(front, { host: "127.0.0.1", port: 0 });
    const socket = await open(server.url);
    const paths = Array.from({ length: 100 }, (_, index) => `/${index}`);
    socket.write(paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`).join(""));
    socket.write("GET /last HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    let text = "";
    for await (const chunk of socket) text += String(chunk);
    expect(text.match(/HTTP\/1\.1 200/g)).toHaveLength(101);
    expect([begun, most]).toEqual([[...paths, "/last"], 1]);
    await server.close();
  });

  it.each([
    ["nothing", ""],
    ["half a header", "POST /things HTTP/1.1\r\nContent-"],
    ["half a body", "POST /things HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n{"],
  ])("ends a connection on which %s came, when the time for a request is over", async (_, sent) => {
    const front = () => Promise.reject(new Error("no request was complete"));
    const server = await listen(front, { host: "127.0.0.1", port: 0, requestTimeoutMs: 20 });
    const socket = await open(server.url);
    socket.write(sent);
    const { status, errors } = await answerOn(socket);
    expect([status, errors]).toEqual([408, ["The request was not complete in time."]]);
    await server.close();
  });
});
