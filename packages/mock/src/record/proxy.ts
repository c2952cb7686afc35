import type * as http from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { errorBody } from "../front/envelope.ts";
import { parseQuery } from "../front/exchange.ts";
import { contentOf } from "../front/form.ts";
import type { Exchange } from "./redact-exchange.ts";
import { addressBelow } from "./upstream.ts";

// As in server/http-server.ts: an import of it reads getters that load all of undici.
const { createServer } = createRequire(import.meta.url)("node:http") as typeof http;

/** A proxy to one upstream. */
export interface Proxy {
  readonly url: string;
  /** Stops taking requests and waits for those on their way. */
  close(): Promise<void>;
}

interface ProxyOptions {
  readonly upstream: URL;
  readonly port: number;
  /** Called with every exchange, before its answer goes out; what it throws does not concern the client. */
  readonly onExchange: (exchange: Exchange, authorization: readonly (string | undefined)[]) => void;
}

/** What is held of one request or answer. Uploads are the largest. */
const MAX_BYTES = 64 * 1024 * 1024;

const NO_REQUEST = "00000000-0000-4000-8000-000000000000";

/** Headers that concern one connection, or that `fetch` writes itself. */
const HOP = new Set(
  "connection content-length expect host keep-alive proxy-authenticate proxy-authorization proxy-connection te trailer transfer-encoding upgrade accept-encoding".split(
    " ",
  ),
);

/** What an answer has no longer once it is decoded. */
const DECODED = new Set([...HOP, "content-encoding"]);

/**
 * Passes every request on to the upstream and its answer back, on 127.0.0.1 alone. It goes nowhere else, whatever
 * host or path a request names, follows no redirect, and holds no token of its own.
 */
export async function openProxy({ upstream, port, onExchange }: ProxyOptions): Promise<Proxy> {
  const pending = new Set<Promise<void>>();
  const server = createServer((message, response) => {
    const done = pass(message, response).catch(() => void response.destroy());
    pending.add(done);
    void done.finally(() => pending.delete(done));
  });

  const pass = async (message: http.IncomingMessage, response: http.ServerResponse) => {
    const refuse = (status: number, code: string, says: string) => {
      const body = JSON.stringify(errorBody(NO_REQUEST, { errors: [says], code }));
      response.writeHead(status, { "content-type": "application/json" }).end(body);
    };
    const bytes = await received(message);
    if (!bytes) return refuse(413, "mock_too_large", `The recorder passes on bodies of at most ${MAX_BYTES} bytes.`);
    const target = (message.url ?? "/").replace(/^https?:\/\/[^/?]*/i, "");
    const address = addressBelow(upstream, target);
    if (!address) return refuse(400, "mock_not_upstream", "The path leads out of the upstream that is recorded.");
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    let answer: Response;
    let body: Uint8Array<ArrayBuffer>;
    try {
      answer = await fetch(address, {
        method: message.method ?? "GET",
        headers: forwarded(message.headers),
        redirect: "manual",
        signal: gone.signal,
        ...(bytes.length > 0 && { body: bytes }),
      });
      body = new Uint8Array(await answer.arrayBuffer());
    } catch {
      // The cause may name what was sent, so it is not passed on.
      return refuse(
        502,
        "mock_upstream_unreachable",
        `The upstream ${upstream.host} cannot be reached; nothing was recorded.`,
      );
    }
    const [path = "/", search = ""] = target.split(/\?(.*)/s);
    const type = message.headers["content-type"];
    const { authorization, cookie } = message.headers;
    onExchange(
      {
        method: message.method ?? "GET",
        path,
        query: parseQuery(search),
        ...(await contentOf(bytes, type)),
        status: answer.status,
        headers: answer.headers,
        answer: new TextDecoder().decode(body),
      },
      [authorization, message.headers["proxy-authorization"], cookie],
    );
    const headers = [...answer.headers].filter(([name]) => !DECODED.has(name)).flat();
    response.writeHead(answer.status, headers);
    response.end(message.method === "HEAD" ? undefined : body);
  };

  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE" ? new Error(`port ${port} is taken; choose another, or 0 for any free one`) : error,
      ),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  let closed: Promise<void> | undefined;
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      (closed ??= (async () => {
        const ended = new Promise<void>((resolve) => server.close(() => resolve()));
        server.closeIdleConnections();
        await Promise.all(pending);
        server.closeAllConnections();
        await ended;
      })()),
  };
}

/** The whole body of a request, or `undefined` where it is too large. */
async function received(message: http.IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > MAX_BYTES ? undefined : new Uint8Array(Buffer.concat(chunks));
}

function forwarded(headers: http.IncomingHttpHeaders): Headers {
  const named = new Set((headers.connection ?? "").split(",").map((name) => name.trim().toLowerCase()));
  return new Headers(
    Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      HOP.has(name) || named.has(name) || value === undefined ? [] : [[name, [value].flat().join(", ")]],
    ),
  );
}
