import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { collect, issuesBetween, items, pages } from "./index.ts";
import { fetchClient } from "./testing/list-server.ts";

/** Where in a crawl its signal aborts. */
const POINTS = ["before the request", "before the answer", "in the body", "between items"] as const;

/** A server of `count` pages of two rows that can stop in the midst of an answer. */
async function slowServer(count: number, on: (page: number, point: (typeof POINTS)[number]) => boolean) {
  const requests: number[] = [];
  const gone: Promise<unknown>[] = [];
  const server = createServer((request, response: ServerResponse) => {
    const page = Number(new URL(request.url ?? "/", "http://server").searchParams.get("cursor") ?? 0);
    requests.push(page);
    const next = page + 1 < count ? { pagination: { cursor: String(page + 1), has_next_page: true } } : {};
    const text = JSON.stringify({ data: [`${page}a`, `${page}b`], ...next });
    if (on(page, "before the answer")) {
      gone.push(once(response, "close"));
      return;
    }
    response.writeHead(200, { "content-type": "application/json" });
    response.write(text.slice(0, 10), () => {
      if (on(page, "in the body")) gone.push(once(response, "close"));
      else response.end(text.slice(10));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    client: fetchClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    requests,
    /** Settles once the connections of unfinished answers are closed by the client. */
    letGo: () => Promise.all(gone),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

test("at every point of a crawl an abort ends it with the reason, delivers nothing more and requests nothing more", async () => {
  const total = 4;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(total - 1),
      fc.constantFrom(...POINTS),
      fc.oneof(fc.constant(new Error("enough")), fc.constant("a word"), fc.constant(undefined)),
      async (at, point, given) => {
        const controller = new AbortController();
        const abort = () => controller.abort(given);
        await using server = await slowServer(total, (page, where) => {
          if (page !== at || where !== point) return false;
          // Lets the answer's beginning arrive first where there is one.
          setImmediate(abort);
          return true;
        });
        const delivered: string[] = [];
        const crawl = async () => {
          if (at === 0 && point === "before the request") abort();
          const list = pages(server.client, "GET /accounts", {}, { signal: controller.signal });
          for await (const page of list) {
            const number = server.requests.length - 1;
            delivered.push(...(page.items as unknown as string[]));
            if (number === at && point === "between items") abort();
            if (number === at - 1 && point === "before the request") abort();
          }
        };
        const outcome = await crawl().then(
          () => "ended",
          (reason: unknown) => reason,
        );
        // After the last page there is nothing to stop.
        const last = at === total - 1 && point === "between items";
        expect(outcome).toBe(last ? "ended" : controller.signal.reason);
        await server.letGo();
        const asked = point === "before the request" ? at : at + 1;
        expect(server.requests).toEqual(Array.from({ length: asked }, (_, page) => page));
        expect(delivered).toHaveLength(2 * (point === "between items" ? at + 1 : at));
      },
    ),
    { numRuns: 60 },
  );
});

test("between the items of a page nothing is delivered after an abort", async () => {
  await using server = await slowServer(2, () => false);
  const controller = new AbortController();
  const reason = new Error("enough");
  const list = items(server.client, "GET /accounts", {}, { signal: controller.signal });
  await list.next();
  controller.abort(reason);
  await expect(list.next()).rejects.toBe(reason);
  await expect(list.next()).resolves.toEqual({ done: true, value: undefined });
  expect(server.requests).toEqual([0]);
});

test("collect and issuesBetween pass the reason through", async () => {
  const reason = new Error("enough");
  const controller = new AbortController();
  await using server = await slowServer(2, (page, point) => {
    if (page === 1 && point === "in the body") setImmediate(() => controller.abort(reason));
    return page === 1 && point === "in the body";
  });
  const span = { start: "2026-01-01T00:00:00Z", end: "2026-03-01T00:00:00Z" };
  const list = issuesBetween(server.client, { ...span, signal: controller.signal });
  await expect(collect(list)).rejects.toBe(reason);
  expect(server.requests).toEqual([0, 1]);
});

test("leaving a loop early ends the crawl: nothing is under way, nothing is requested", async () => {
  await using server = await slowServer(3, () => false);
  const list = items(server.client, "GET /accounts", {});
  for await (const item of list) if ((item as unknown as string) === "1a") break;
  await expect(list.next()).resolves.toEqual({ done: true, value: undefined });
  expect(server.requests).toEqual([0, 1]);
});
