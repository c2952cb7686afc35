import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { call, type PagedInit } from "./client.ts";
import { items, pages, type PagedArgs, type PagedClient } from "./index.ts";
import { drain, fixedPages, honestList, listServer } from "./testing/list-server.ts";

const SEARCH = "POST /issues/search";
const numbered = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `issue-${index}` }));

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

describe("where cursor and limit go", () => {
  test("a search carries cursor and limit in its body, next to what the caller put there", async () => {
    await using server = await listServer(honestList(numbered(5)));
    await drain(pages(server.client, SEARCH, { body: { search_text: "export" } }, { pageSize: 3 }));
    expect(server.received).toMatchObject([
      { method: "POST", path: "/issues/search", query: {}, body: { search_text: "export", limit: 3 } },
      {
        method: "POST",
        path: "/issues/search",
        query: {},
        body: { search_text: "export", limit: 3, cursor: "after-3" },
      },
    ]);
    expect(server.received[0]?.body).not.toHaveProperty("cursor");
  });

  test("a list read with GET carries them in its query and sends no body", async () => {
    await using server = await listServer(honestList(numbered(5)));
    const query = { start_time: "2026-10-01T00:00:00Z", end_time: "2026-10-15T00:00:00Z" };
    await drain(pages(server.client, "GET /issues", { params: { query } }, { pageSize: 3 }));
    expect(server.received.map(({ query }) => query)).toEqual([
      { ...query, limit: "3" },
      { ...query, limit: "3", cursor: "after-3" },
    ]);
    expect(server.received.map(({ body }) => body)).toEqual([undefined, undefined]);
  });

  test("path parameters and headers reach every page", async () => {
    await using server = await listServer(honestList(numbered(3)));
    const args = { params: { path: { id: "1042" } }, headers: { "x-trace": "7" } };
    await drain(pages(server.client, "GET /issues/{id}/messages", args, { pageSize: 2 }));
    expect(server.received.map(({ path, headers }) => [path, headers["x-trace"]])).toEqual([
      ["/issues/1042/messages", "7"],
      ["/issues/1042/messages", "7"],
    ]);
  });

  test("without pageSize the limit is left to Pylon, and a search without arguments sends an empty body", async () => {
    await using server = await listServer(honestList(numbered(1)));
    await drain(pages(server.client, SEARCH, {}));
    expect(server.received[0]?.body).toEqual({});
  });

  test("the caller's arguments are never changed", async () => {
    await using server = await listServer(honestList(numbered(5)));
    const args: PagedArgs<typeof SEARCH> = deepFreeze({
      body: { filter: { field: "state", operator: "in", values: ["new"] } },
      headers: { "x-trace": "7" },
    });
    await expect(drain(items(server.client, SEARCH, args, { pageSize: 2 }))).resolves.toHaveLength(5);
  });
});

describe("what comes out", () => {
  test("a page holds items, the next cursor, the request id and the raw response", async () => {
    await using server = await listServer(honestList(numbered(3)));
    const [first, last, ...more] = await drain(pages(server.client, "GET /accounts", {}, { pageSize: 2 }));
    expect(first).toMatchObject({ cursor: "after-2", hasNextPage: true, requestId: "request-0" });
    expect(last).toMatchObject({ cursor: undefined, hasNextPage: false, requestId: "request-2" });
    expect([first?.items, last?.items]).toEqual([numbered(3).slice(0, 2), numbered(3).slice(2)]);
    expect(last?.response.status).toBe(200);
    expect(more).toEqual([]);
  });

  test("the request id is taken from the header where the body has none", async () => {
    const answer = { headers: { "X-Pylon-Request-ID": "from-header" }, body: { data: [] } };
    await using server = await listServer(() => answer);
    const [page] = await drain(pages(server.client, "GET /accounts", {}));
    expect(page?.requestId).toBe("from-header");
  });

  test("every item comes exactly once and in order, however it is split into pages", async () => {
    const page = fc.array(fc.constant(null), { maxLength: 4 });
    const layouts = fc.array(page, { minLength: 1, maxLength: 12 }).filter((pages) => !mostEmpty(pages, 6));
    await fc.assert(
      fc.asyncProperty(layouts, async (shape) => {
        let count = 0;
        const layout = shape.map((page) => page.map(() => ({ id: `issue-${count++}` })));
        await using server = await listServer(fixedPages(layout));
        await expect(drain(items(server.client, SEARCH, {}))).resolves.toEqual(numbered(count));
        expect(server.received).toHaveLength(layout.length);
      }),
      { numRuns: 40 },
    );
  });

  test("a crawl resumed from any page's cursor delivers exactly the rest", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(30), fc.integer({ min: 1, max: 7 }), async (count, pageSize) => {
        await using server = await listServer(honestList(numbered(count)));
        let delivered = 0;
        for (const page of await drain(pages(server.client, "GET /contacts", {}, { pageSize }))) {
          delivered += page.items.length;
          if (page.cursor === undefined) continue;
          const rest = await drain(items(server.client, "GET /contacts", {}, { from: page.cursor }));
          expect(rest).toEqual(numbered(count).slice(delivered));
        }
        expect(delivered).toBe(count);
      }),
      { numRuns: 25 },
    );
  });

  test("a page is fetched only when the loop asks for it, and leaving the loop fetches no more", async () => {
    await using server = await listServer(honestList(numbered(100)));
    for await (const { id } of items(server.client, SEARCH, {}, { pageSize: 10 })) if (id === "issue-10") break;
    expect(server.received).toHaveLength(2);
  });
});

/** Whether so many pages in a row are empty. */
function mostEmpty(pages: readonly (readonly unknown[])[], count: number): boolean {
  return pages.some(
    (_, at) => at + count <= pages.length && pages.slice(at, at + count).every((page) => page.length === 0),
  );
}

describe("abort", () => {
  test("at any point it throws the signal's reason, delivers no further item and sends no further request", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 5 }), async (after, pageSize) => {
        await using server = await listServer(honestList(numbered(20)));
        const controller = new AbortController();
        const reason = new Error(`stop after ${after}`);
        const delivered: unknown[] = [];
        if (after === 0) controller.abort(reason);
        const crawl = (async () => {
          for await (const item of items(server.client, SEARCH, {}, { pageSize, signal: controller.signal })) {
            delivered.push(item);
            if (delivered.length === after) controller.abort(reason);
          }
        })();
        await expect(crawl).rejects.toBe(reason);
        expect(delivered).toHaveLength(after);
        expect(server.received).toHaveLength(Math.ceil(after / pageSize));
      }),
      { numRuns: 25 },
    );
  });

  test("between pages it needs no help of the client", async () => {
    await using server = await listServer(honestList(numbered(4)));
    const deaf: PagedClient = {
      request: (method: string, path: string, init: PagedInit) =>
        call(server.client, `${method} ${path}`, { ...init, signal: undefined }),
    };
    const controller = new AbortController();
    const crawl = pages(deaf, SEARCH, {}, { pageSize: 1, signal: controller.signal });
    await crawl.next();
    controller.abort();
    await expect(crawl.next()).rejects.toBe(controller.signal.reason);
    expect(server.received).toHaveLength(1);
  });

  test("it ends a call that is under way", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    await using server = await listServer(() => {
      controller.abort(reason);
      return undefined;
    });
    await expect(drain(items(server.client, SEARCH, {}, { signal: controller.signal }))).rejects.toBe(reason);
  });
});

describe("what is refused at once, before any request", () => {
  const client = { request: () => expect.unreachable("a request was made") };

  test.each([0, 1000, 2.5, Number.NaN])("pageSize %d of a search names the bounds", (pageSize) => {
    expect(() => pages(client, SEARCH, {}, { pageSize })).toThrow(
      new RangeError(`pageSize is ${pageSize}; POST /issues/search takes a whole number from 1 to 999`),
    );
  });

  test("bounds are those of the operation: GET /issues takes 0 and 20000, messages take 1000", () => {
    const args = { params: { query: { start_time: "2026-10-01T00:00:00Z", end_time: "2026-10-02T00:00:00Z" } } };
    expect(() => pages(client, "GET /issues", args, { pageSize: 0 })).not.toThrow();
    expect(() => pages(client, "GET /issues", args, { pageSize: 20_000 })).not.toThrow();
    expect(() => pages(client, "GET /issues", args, { pageSize: 20_001 })).toThrow("from 0 to 20000");
    const path = { params: { path: { id: "1" } } };
    expect(() => items(client, "GET /issues/{id}/messages", path, { pageSize: 1000 })).not.toThrow();
  });

  test.each([0, -1, 1.5, Number.NaN])("max %d", (max) => {
    expect(() => items(client, SEARCH, {}, { max })).toThrow(
      new RangeError(`max is ${max}; a whole number of items from 1 is expected`),
    );
  });

  test("an empty cursor, which would silently start over", () => {
    expect(() => pages(client, SEARCH, {}, { from: "" })).toThrow(TypeError);
  });

  test("a cursor or a limit among the arguments of a program without types", () => {
    const args = (body: object) => ({ body }) as PagedArgs<typeof SEARCH>;
    expect(() => pages(client, SEARCH, args({ cursor: "x" }))).toThrow("give it as the option from");
    expect(() => pages(client, SEARCH, args({ limit: 5 }))).toThrow("give it as the option pageSize");
  });

  test("a route that is not paged names those that are", () => {
    expect(() => pages(client, "GET /me" as typeof SEARCH, {})).toThrow(
      /"GET \/me" does not answer in pages.*GET \/issues/,
    );
  });
});
