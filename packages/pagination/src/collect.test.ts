import * as fc from "fast-check";
import { expect, test } from "vitest";
import { collect, items, pages } from "./index.ts";
import { drain, fixedPages, honestList, listServer } from "./testing/list-server.ts";

const SEARCH = "POST /issues/search";
const numbered = (count: number) => Array.from({ length: count }, (_, index) => index);

test("a list that fits is gathered whole and not truncated", async () => {
  await using server = await listServer(honestList(numbered(5)));
  const gathered = await collect(items(server.client, SEARCH, {}, { pageSize: 2 }));
  expect(gathered).toEqual({ items: numbered(5), truncated: false, cursor: undefined });
});

test("a list of exactly max items is not truncated", async () => {
  await using server = await listServer(honestList(numbered(4)));
  await expect(collect(items(server.client, SEARCH, {}), { max: 4 })).resolves.toMatchObject({ truncated: false });
});

test("items plus the rest from the cursor are the whole list, for any length, page size and max", async () => {
  const size = fc.integer({ min: 1, max: 7 });
  await fc.assert(
    fc.asyncProperty(
      fc.nat(25),
      fc.option(size, { nil: undefined }),
      fc.integer({ min: 1, max: 30 }),
      async (count, pageSize, max) => {
        await using server = await listServer(honestList(numbered(count), 6));
        const {
          items: taken,
          truncated,
          cursor,
        } = await collect(items(server.client, SEARCH, {}, { pageSize }), { max });
        expect(taken).toEqual(numbered(Math.min(count, max)));
        expect(truncated).toBe(count > max);
        const rest = truncated ? await drain(items(server.client, SEARCH, {}, { from: cursor })) : [];
        expect([...taken, ...rest]).toEqual(numbered(count));
      },
    ),
    { numRuns: 60 },
  );
});

test("the last page asks for no more than are missing", async () => {
  await using server = await listServer(honestList(numbered(500)));
  await collect(items(server.client, SEARCH, {}), { max: 230 });
  expect(server.received.map(({ body }) => body?.["limit"])).toEqual([undefined, undefined, 30]);
  await collect(items(server.client, SEARCH, {}), { max: 100 });
  expect(server.received[3]?.body).toEqual({});
  await collect(items(server.client, SEARCH, {}, { pageSize: 200 }), { max: 230 });
  expect(server.received.slice(4).map(({ body }) => body?.["limit"])).toEqual([200, 30]);
});

test("messages have no usual page size, so max is asked for up to what a page may hold", async () => {
  await using server = await listServer(honestList(numbered(5000)));
  const path = { params: { path: { id: "1042" } } };
  const { truncated } = await collect(items(server.client, "GET /issues/{id}/messages", path), { max: 1200 });
  expect(server.received.map(({ query }) => query["limit"])).toEqual(["1000", "200"]);
  expect(truncated).toBe(true);
});

test("a max given to items is reported as truncation too", async () => {
  await using server = await listServer(honestList(numbered(10)));
  await expect(collect(items(server.client, SEARCH, {}, { max: 3 }))).resolves.toEqual({
    items: [0, 1, 2],
    truncated: true,
    cursor: "after-3",
  });
});

test("a server that ignores the limit costs a repetition, never a loss", async () => {
  await using server = await listServer(fixedPages([[0, 1, 2], [3, 4, 5], [6]]));
  const { items: taken, truncated, cursor } = await collect(items(server.client, SEARCH, {}), { max: 5 });
  expect({ taken, truncated, cursor }).toEqual({ taken: [0, 1, 2, 3, 4], truncated: true, cursor: "page-1" });
  await expect(drain(items(server.client, SEARCH, {}, { from: cursor }))).resolves.toEqual([3, 4, 5, 6]);
});

test("pages with max cut the last page and say that the list goes on", async () => {
  await using server = await listServer(fixedPages([[0, 1, 2], [3, 4, 5], [6]]));
  const all = await drain(pages(server.client, SEARCH, {}, { max: 5 }));
  expect(all.map(({ items, cursor, hasNextPage }) => ({ items, cursor, hasNextPage }))).toEqual([
    { items: [0, 1, 2], cursor: "page-1", hasNextPage: true },
    { items: [3, 4], cursor: "page-1", hasNextPage: true },
  ]);
});

test("a crawl that has begun is gathered from where it stands", async () => {
  await using server = await listServer(honestList(numbered(10)));
  const begun = items(server.client, SEARCH, {}, { pageSize: 4 });
  await begun.next();
  const { items: taken, truncated, cursor } = await collect(begun, { max: 2 });
  expect({ taken, truncated }).toEqual({ taken: [1, 2], truncated: true });
  // It stands inside the first page, so going on without a loss means reading that page again.
  expect(cursor).toBeUndefined();
});

test("of pages it counts pages, asks for no more of them, and goes on from their cursor", async () => {
  await using server = await listServer(honestList(numbered(10)));
  const {
    items: two,
    truncated,
    cursor,
  } = await collect(pages(server.client, SEARCH, {}, { pageSize: 3 }), { max: 2 });
  expect(two.map((page) => page.items)).toEqual([numbered(3), [3, 4, 5]]);
  expect({ truncated, cursor }).toEqual({ truncated: true, cursor: "after-6" });
  expect(server.received).toHaveLength(2);
});

test("pages that were bounded by their own max are not mistaken for the whole list", async () => {
  await using server = await listServer(honestList(numbered(10)));
  await expect(collect(pages(server.client, SEARCH, {}, { max: 5 }))).resolves.toMatchObject({
    truncated: true,
    cursor: "after-5",
  });
});

test("any other iterable is asked for one item more, to tell whether there is one", async () => {
  await expect(collect([1, 2, 3], { max: 2 })).resolves.toEqual({ items: [1, 2], truncated: true, cursor: undefined });
  await expect(collect([1, 2], { max: 2 })).resolves.toEqual({ items: [1, 2], truncated: false, cursor: undefined });
  await expect(collect(new Set<number>())).resolves.toEqual({ items: [], truncated: false, cursor: undefined });
});

test("a max below one is refused", async () => {
  await expect(collect([1], { max: 0 })).rejects.toThrow("max is 0; a whole number of items from 1 is expected");
});
