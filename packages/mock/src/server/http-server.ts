import type * as http from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo, Socket } from "node:net";
import { MAX_BODY_BYTES, parseQuery, type Front, type Incoming } from "../front/exchange.ts";
import { contentOf } from "../front/form.ts";
import { breakAnswer } from "./broken-answer.ts";
import { refuseSocket, whyUnreadable, type Unreadable } from "./unreadable.ts";

/** Required, not imported: importing it reads its lazy getters, one of which loads all of undici, for 30 ms. */
const { createServer, maxHeaderSize } = createRequire(import.meta.url)("node:http") as typeof http;

/** A listening server. */
export interface HttpServer {
  readonly url: string;
  /**
   * Stops taking requests, lets those that were fully received be answered, and cuts every other connection. Resolves
   * when no handle is left, at the latest after `CLOSE_GRACE_MS`.
   */
  close(): Promise<void>;
}

/** How many connections may wait to be taken; the system has a limit of its own. With the 511 of Node a burst of 10 000 can be reset. */
const BACKLOG = 16_384;

/** How long a client may take to fetch its answer from a connection that ends. */
const CLOSE_GRACE_MS = 2_000;
const REQUEST_TIMEOUT_MS = 30_000;

/** Where a server listens, and how long a client may take to send a request. */
interface ListenOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** In real milliseconds, from the first byte on or from the connection. Default 30 000. */
  readonly requestTimeoutMs?: number;
}

/**
 * Puts a front on a socket. What is no request gets an answer too, where there is a connection left to answer on, and
 * a client that does not finish its request in time is sent away.
 */
export async function listen(
  front: Front,
  { host, port, requestTimeoutMs = REQUEST_TIMEOUT_MS }: ListenOptions,
): Promise<HttpServer> {
  const answering = new Map<Socket, number>();
  const waiting = new Set<AbortController>();
  const turns = new WeakMap<Socket, Promise<void>>();
  let closing = false;

  const handle = async (message: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    const { socket } = message;
    // One at a time: a client that sends many requests ahead and reads no answer would have them all kept for it.
    const turn = turns.get(socket);
    turns.set(socket, new Promise((resolve) => response.once("close", resolve)));
    await turn;
    const gone = new AbortController();
    const incoming = await receive(message, gone.signal);
    if (!incoming) return;
    if (closing) gone.abort();
    waiting.add(gone);
    answering.set(socket, (answering.get(socket) ?? 0) + 1);
    response.once("close", () => {
      gone.abort();
      waiting.delete(gone);
      answering.set(socket, (answering.get(socket) ?? 1) - 1);
      if (closing) socket.destroy();
    });
    const answer = await front(incoming);
    const headers = {
      ...answer.headers,
      ...(answer.status === 204 ? {} : { "content-length": Buffer.byteLength(answer.body) }),
      ...(closing ? { connection: "close" } : {}),
    };
    if (answer.broken) return breakAnswer(response, { ...answer, headers }, answer.broken, gone.signal);
    response.writeHead(answer.status, headers);
    response.end(answer.body);
  };

  const server = createServer(
    {
      requestTimeout: requestTimeoutMs,
      headersTimeout: requestTimeoutMs,
      connectionsCheckingInterval: Math.ceil(requestTimeoutMs / 10),
    },
    (message, response) => {
      // The front answers its own failures; what is left are broken connections, of which nobody waits for an answer.
      handle(message, response).catch(() => message.socket.destroy());
    },
  );
  server.on("clientError", (error: Unreadable, socket: Socket) => {
    // A sentence in the middle of the answer to an earlier request would be read as part of that.
    if (error.code === "ECONNRESET" || (answering.get(socket) ?? 0) > 0) socket.destroy();
    else refuseSocket(socket, whyUnreadable(error, maxHeaderSize), CLOSE_GRACE_MS);
  });
  server.on("connect", (_, socket) =>
    refuseSocket(socket, { status: 405, says: "The mock is no proxy: it does not answer CONNECT." }, CLOSE_GRACE_MS),
  );
  server.on("connection", (socket) => {
    answering.set(socket, 0);
    socket.once("close", () => answering.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen({ port, host, backlog: BACKLOG }, resolve);
  });

  let closed: Promise<void> | undefined;
  return {
    url: urlOf(server.address() as AddressInfo),
    close() {
      closed ??= new Promise((resolve) => {
        closing = true;
        for (const gone of waiting) gone.abort();
        const grace = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS);
        server.close(() => {
          clearTimeout(grace);
          resolve();
        });
        for (const [socket, count] of answering) if (count === 0) socket.destroy();
      });
      return closed;
    },
  };
}

/** Reads a request to its end, keeping no more than the mock takes; `undefined` where the client went away before. */
async function receive(message: http.IncomingMessage, signal: AbortSignal): Promise<Incoming | undefined> {
  const chunks: Buffer<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for await (const chunk of message as AsyncIterable<Buffer<ArrayBuffer>>) {
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) chunks.push(chunk);
      else chunks.length = 0;
    }
  } catch {
    return undefined;
  }
  const [path = "/", search = ""] = splitOnce((message.url ?? "/").replace(ORIGIN, ""), "?");
  return {
    method: message.method ?? "GET",
    path,
    query: parseQuery(search),
    headers: Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, value?.toString()])),
    ...(await contentOf(Buffer.concat(chunks), message.headers["content-type"])),
    bodyTooLarge: size > MAX_BODY_BYTES,
    signal,
  };
}

/** Clients behind a proxy write the whole URL into the request line; HTTP asks every server to take that. */
const ORIGIN = /^https?:\/\/[^/?]*/i;

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function urlOf({ address, family, port }: AddressInfo): string {
  const everywhere = address === "0.0.0.0" || address === "::";
  const host = everywhere ? "127.0.0.1" : family === "IPv6" ? `[${address}]` : address;
  return `http://${host}:${port}`;
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === "EADDRINUSE")
    return new Error(`port ${port} on ${host} is taken; choose another, or 0 for any free one`, { cause: error });
  return new Error(`the mock cannot listen on ${host}:${port}: ${error.message}`, { cause: error });
}
