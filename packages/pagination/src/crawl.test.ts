import { isPylonApiError } from "@pylonkit/openapi";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { items, pages } from "./index.ts";
import { drain, fixedPages, listServer, type Answer } from "./testing/list-server.ts";

const SEARCH = "POST /issues/search";

describe("where a list ends", () => {
  const next = { cursor: "page-1", has_next_page: true };
  const ends: [string, unknown][] = [
    ["without pagination", { data: [{ id: "issue-0" }] }],
    ["with pagination null", { data: [{ id: "issue-0" }], pagination: null }],
    ["with a null cursor", { data: [{ id: "issue-0" }], pagination: { cursor: null } }],
    ["with an empty cursor", { data: [{ id: "issue-0" }], pagination: { cursor: "" } }],
    [
      "with a null cursor and has_next_page null",
      { data: [{ id: "issue-0" }], pagination: { cursor: null, has_next_page: null } },
    ],
    [
      "with has_next_page false, whatever the cursor",
      { data: [{ id: "issue-0" }], pagination: { cursor: "page-9", has_next_page: false } },
    ],
    [
      "with has_next_page false and a cursor that is no string",
      { data: [{ id: "issue-0" }], pagination: { cursor: 0, has_next_page: false } },
    ],
  ];

  test.each(ends)("it ends on a page %s", async (_, body) => {
    await using server = await listServer(() => ({ body }));
    const [page, ...more] = await drain(pages(server.client, SEARCH, {}));
    expect(page).toMatchObject({ items: [{ id: "issue-0" }], cursor: undefined, hasNextPage: false });
    expect(more).toEqual([]);
  });

  test("a cursor alone is followed, without has_next_page", async () => {
    const bodies = [{ data: [1], pagination: { cursor: "page-1" } }, { data: [2] }];
    await using server = await listServer((_, index) => ({ body: bodies[index] }));
    await expect(drain(items(server.client, SEARCH, {}))).resolves.toEqual([1, 2]);
  });

  test.each([[{ request_id: "r" }], [{ data: null, request_id: "r" }], [{ data: [] }]])(
    "an empty result %j is one page without items",
    async (body) => {
      await using server = await listServer(() => ({ body }));
      await expect(drain(pages(server.client, SEARCH, {}))).resolves.toMatchObject([{ items: [], hasNextPage: false }]);
    },
  );

  test.each([[{ pagination: next }], [{ data: null, pagination: next }], [{ data: [], pagination: next }]])(
    "an empty page %j with a new cursor is followed",
    async (empty) => {
      await using server = await listServer((_, index) => ({ body: index === 0 ? empty : { data: [1] } }));
      await expect(drain(items(server.client, SEARCH, {}))).resolves.toEqual([1]);
    },
  );

  test("five empty pages in a row are followed, a sixth that goes on is refused with the cursor it was asked with", async () => {
    const layout = (empty: number) => [[1], ...Array.from({ length: empty }, () => []), [2]];
    await using five = await listServer(fixedPages(layout(5)));
    await expect(drain(items(five.client, SEARCH, {}))).resolves.toEqual([1, 2]);
    const none = Array.from({ length: 5 }, () => []);
    await using twice = await listServer(fixedPages([...none, [1], ...none, [2]]));
    await expect(drain(items(twice.client, SEARCH, {}))).resolves.toEqual([1, 2]);
    await using six = await listServer(fixedPages(layout(6)));
    await expect(drain(items(six.client, SEARCH, {}))).rejects.toMatchObject({
      name: "PylonPaginationError",
      operation: SEARCH,
      cursor: "page-6",
      message: expect.stringContaining("6 empty pages in a row") as string,
    });
  });
});

describe("what stops a crawl", () => {
  async function outcome(answers: readonly Answer[], from?: string) {
    await using server = await listServer((_, index) => answers[index]);
    const delivered: unknown[] = [];
    try {
      for await (const item of items(server.client, SEARCH, {}, { from })) delivered.push(item);
      return { delivered, error: undefined };
    } catch (error) {
      return { delivered, error };
    }
  }
  const page = (data: unknown, cursor?: unknown): Answer => ({
    body: { data, ...(cursor === undefined ? {} : { pagination: { cursor, has_next_page: true } }) },
  });

  test.each([
    ["the page before", [page([1], "a"), page([2], "b"), page([3], "b")], "b", [1, 2]],
    ["an earlier page", [page([1], "a"), page([2], "b"), page([3], "a")], "b", [1, 2]],
  ])("a cursor repeated from %s is refused, its page is not delivered", async (_, answers, cursor, delivered) => {
    await expect(outcome(answers)).resolves.toMatchObject({
      delivered,
      error: { name: "PylonPaginationError", operation: SEARCH, cursor },
    });
  });

  test("the cursor a crawl was resumed from counts as seen", async () => {
    const { delivered, error } = await outcome([page([1], "start")], "start");
    expect(delivered).toEqual([]);
    expect(error).toMatchObject({ name: "PylonPaginationError", cursor: "start" });
  });

  test.each([[null], [""]])("has_next_page with the cursor %j is refused with the last good cursor", async (cursor) => {
    const { delivered, error } = await outcome([page([1], "a"), page([2], cursor)]);
    expect(delivered).toEqual([1]);
    expect(error).toMatchObject({ name: "PylonPaginationError", cursor: "a" });
  });

  test("a fault on the first page names no cursor: there is nothing to resume from but the start", async () => {
    const { error } = await outcome([page([1], null)]);
    expect(error).toMatchObject({ name: "PylonPaginationError", cursor: undefined });
  });

  test("an answer whose data is no list is refused", async () => {
    const { error } = await outcome([page({ id: "issue-0" })]);
    expect(error).toMatchObject({
      name: "PylonPaginationError",
      message: `${SEARCH}: the answer holds no list at /data`,
    });
  });

  test("a cursor that is no string is refused", async () => {
    const { error } = await outcome([page([1], 7)]);
    expect(error).toMatchObject({
      name: "PylonPaginationError",
      message: expect.stringContaining("no string") as string,
    });
  });

  test.each([["the-end"], [[]], [7], [false]])("pagination that is %j is not taken for none", async (pagination) => {
    const { delivered, error } = await outcome([page([1], "a"), { body: { data: [2], pagination } }]);
    expect(delivered).toEqual([1]);
    expect(error).toMatchObject({
      name: "PylonPaginationError",
      cursor: "a",
      message: `${SEARCH}: the answer holds no object at /pagination`,
    });
  });

  test.each([[1], ["true"]])("has_next_page %j is a claim too, so a missing cursor is refused", async (claim) => {
    const { error } = await outcome([{ body: { data: [1], pagination: { cursor: null, has_next_page: claim } } }]);
    expect(error).toMatchObject({ name: "PylonPaginationError" });
  });

  test.each([[null], ["a proxy's page"], [[]]])(
    "a success that is %j and no envelope is not taken for the end",
    async (body) => {
      const { delivered, error } = await outcome([page([1], "a"), { body }]);
      expect(delivered).toEqual([1]);
      expect(error).toMatchObject({
        name: "PylonApiError",
        status: 200,
        operation: SEARCH,
        errors: ["the answer is no JSON object"],
      });
    },
  );

  test("at any fault in a layout the crawl has delivered every page before it, and resumes at the error's cursor", async () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 6 });
    const fault = fc.constantFrom("repeat", "missing", "status");
    await fc.assert(
      fc.asyncProperty(lengths, fc.nat(), fault, async (shape, seed, kind) => {
        let count = 0;
        const layout = shape.map((length) => Array.from({ length }, () => count++));
        const broken = 1 + (seed % (layout.length - 1));
        const good = fixedPages(layout);
        let mended = false;
        await using server = await listServer((request, index) => {
          if (mended || index !== broken) return good(request, index);
          if (kind === "status") return { status: 502, body: { errors: ["upstream"] } };
          return page(layout[broken], kind === "repeat" ? `page-${broken}` : null);
        });
        const delivered: unknown[] = [];
        let cursor: string | undefined;
        const crawl = pages(server.client, SEARCH, {});
        await expect(
          (async () => {
            for await (const each of crawl) {
              delivered.push(...each.items);
              cursor = each.cursor;
            }
          })(),
        ).rejects.toMatchObject(kind === "status" ? { status: 502 } : { cursor: `page-${broken}` });
        mended = true;
        const rest = await drain(items(server.client, SEARCH, {}, { from: cursor }));
        expect([...delivered, ...rest]).toEqual(layout.flat());
      }),
      { numRuns: 40 },
    );
  });

  test("an answer that is not a success is thrown as PylonApiError, after the pages before it", async () => {
    const refusal = {
      status: 429,
      headers: { "X-Retry-After": "2" },
      body: { errors: ["Slow down."], code: "rate_limited", request_id: "r-9" },
    };
    const { delivered, error } = await outcome([page([1], "a"), refusal]);
    expect(delivered).toEqual([1]);
    expect(isPylonApiError(error, "rate_limited") && error).toMatchObject({
      status: 429,
      operation: SEARCH,
      requestId: "r-9",
      retryAfterMs: 2000,
    });
  });

  test("what the client rejects with passes untouched", async () => {
    const failure = new Error("connection reset");
    const client = { request: () => Promise.reject(failure) };
    await expect(drain(items(client, SEARCH, {}))).rejects.toBe(failure);
  });
});
