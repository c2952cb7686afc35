import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { PagedClient, PagedInit } from "../client.ts";

/** A request as the server of a test saw it. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: Record<string, string>;
  readonly body: Record<string, unknown> | undefined;
  readonly headers: Record<string, unknown>;
}

/** What a server answers; `undefined` leaves the request hanging. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body: unknown;
}

/** Answers the request with this index, counted from 0. */
export type Script = (request: Received, index: number) => Answer | undefined;

/** The client of a README: a few lines over fetch. */
export function fetchClient(baseUrl: string): PagedClient {
  return {
    request: async (method: string, path: string, { params, body, headers, signal }: PagedInit) => {
      const url = new URL(baseUrl + path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params.path?.[name])));
      for (const [name, value] of Object.entries(params.query)) url.searchParams.set(name, String(value));
      const response = await fetch(url, {
        method,
        headers: { "content-type": "application/json", ...headers },
        body: body === undefined ? null : JSON.stringify(body),
        signal: signal ?? null,
      });
      const answer: unknown = await response.json();
      return response.ok ? { data: answer, response } : { error: answer, response };
    },
  };
}

/** A real HTTP server that answers by a script, a client of it, and what it received so far. */
export async function listServer(script: Script) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      let text = "";
      for await (const chunk of request) text += String(chunk);
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://server");
      const seen: Received = {
        method: request.method ?? "",
        path: pathname,
        query: Object.fromEntries(searchParams),
        body: text === "" ? undefined : (JSON.parse(text) as Record<string, unknown>),
        headers: request.headers,
      };
      received.push(seen);
      const answer = script(seen, received.length - 1);
      if (!answer) return;
      response.writeHead(answer.status ?? 200, { "content-type": "application/json", ...answer.headers });
      response.end(JSON.stringify(answer.body));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    client: fetchClient(`http://127.0.0.1:${port}`),
    received,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Place {
  readonly cursor?: string;
  readonly limit?: number | string;
}

/** The cursor and the limit of a request, wherever it carries them. */
const placeOf = ({ query, body }: Received): Place => ({ ...query, ...body });

/** The number a cursor made here ends in. */
const numberIn = (cursor: string): number => Number(cursor.slice(cursor.indexOf("-") + 1));

/** A list kept the way Pylon keeps one: it honours `limit` and `cursor`, and omits `pagination` on its last page. */
export const honestList =
  (all: readonly unknown[], usualLimit = 100): Script =>
  (request) => {
    const { cursor = "after-0", limit = usualLimit } = placeOf(request);
    const start = numberIn(cursor);
    const end = start + Number(limit);
    const pagination = end < all.length ? { pagination: { cursor: `after-${end}`, has_next_page: true } } : {};
    return { body: { data: all.slice(start, end), ...pagination, request_id: `request-${start}` } };
  };

/** Pages in the given order whatever the limit; page n is asked for with the cursor `page-n`. */
export const fixedPages =
  (layout: readonly (readonly unknown[])[]): Script =>
  (request) => {
    const at = numberIn(placeOf(request).cursor ?? "page-0");
    const pagination = at + 1 < layout.length ? { pagination: { cursor: `page-${at + 1}`, has_next_page: true } } : {};
    return { body: { data: layout[at], ...pagination, request_id: `request-${at}` } };
  };

/** Everything an iterable yields. */
export async function drain<Item>(iterable: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of iterable) all.push(item);
  return all;
}
