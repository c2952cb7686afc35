import { readFileSync } from "node:fs";
import { TIME_WINDOWS } from "@pylonkit/openapi";
import { expect, test } from "vitest";
import { collect, issuesBetween, items, pages } from "./index.ts";
import { drain, fixedPages, honestList, listServer, type Script } from "./testing/list-server.ts";

const SEARCH = "POST /issues/search";
const MESSAGES = "GET /issues/{id}/messages";
const span = { start: "2026-01-01T00:00:00Z", end: "2026-03-02T00:00:00Z" };

/** A list of two pages whose second ends with this `pagination`, and whatever a crawl made of it. */
async function ending(pagination: object) {
  await using server = await listServer((_, index) => ({
    body: index === 0 ? { data: [1], pagination: { cursor: "a", has_next_page: true } } : { data: [2], ...pagination },
  }));
  const delivered: unknown[] = [];
  const crawl = async () => {
    for await (const item of items(server.client, SEARCH, {})) delivered.push(item);
  };
  const error = await crawl().catch((reason: unknown) => reason);
  return { delivered, error, requests: server.received.length };
}

/** `GET /issues` with one issue on the edge that two windows share. */
const sharedEdge: Script = ({ query }) => {
  const edge = "2026-01-31T00:00:00.000Z";
  return { body: { data: [query["start_time"], query["end_time"]].includes(edge) ? [{ id: "on-the-edge" }] : [] } };
};

/** What the package promises, in the words of its manual, and a test for each sentence. */
const LAW: Record<string, () => Promise<void>> = {
  "A list ends on a page without `pagination`.": async () => {
    expect(await ending({})).toEqual({ delivered: [1, 2], error: undefined, requests: 2 });
  },

  "A list ends on a null or empty cursor that comes without `has_next_page`.": async () => {
    for (const cursor of [null, "", undefined])
      expect(await ending({ pagination: { cursor } })).toEqual({ delivered: [1, 2], error: undefined, requests: 2 });
  },

  "A list ends on `has_next_page: false`, whatever the cursor.": async () => {
    const pagination = { cursor: "b", has_next_page: false };
    expect(await ending({ pagination })).toEqual({ delivered: [1, 2], error: undefined, requests: 2 });
  },

  "Nothing else ends a list.": async () => {
    for (const cursor of [undefined, null, "", "a", "b", 7])
      for (const has_next_page of [undefined, null, false, true, 1, "yes"]) {
        const ends = has_next_page === false || ((cursor ?? "") === "" && (has_next_page ?? false) === false);
        const { error, requests } = await ending({ pagination: { cursor, has_next_page } });
        // What does not end it is followed or refused: a third request, or an error.
        expect([cursor, has_next_page, error === undefined && requests === 2]).toEqual([cursor, has_next_page, ends]);
      }
  },

  "A repeated cursor is a `PylonPaginationError` with the last good cursor.": async () => {
    const { delivered, error } = await ending({ pagination: { cursor: "a", has_next_page: true } });
    expect(delivered).toEqual([1]);
    expect(error).toMatchObject({ name: "PylonPaginationError", cursor: "a" });
  },

  "`has_next_page` without a cursor is a `PylonPaginationError` with the last good cursor.": async () => {
    const { delivered, error } = await ending({ pagination: { has_next_page: true } });
    expect(delivered).toEqual([1]);
    expect(error).toMatchObject({ name: "PylonPaginationError", cursor: "a" });
  },

  "An empty page with a new cursor is followed, five in a row; a sixth is a `PylonPaginationError`.": async () => {
    const empty = (count: number) => [[1], ...Array.from({ length: count }, () => []), [2]];
    await using five = await listServer(fixedPages(empty(5)));
    expect(await drain(items(five.client, SEARCH, {}))).toEqual([1, 2]);
    await using six = await listServer(fixedPages(empty(6)));
    await expect(drain(items(six.client, SEARCH, {}))).rejects.toHaveProperty("cursor", "page-6");
  },

  "`issuesBetween` asks in windows of 30 days, the smallest any source documents, unless `maxDays` is given.":
    async () => {
      const lengths = async (maxDays?: number) => {
        await using server = await listServer(() => ({ body: {} }));
        await drain(issuesBetween(server.client, { ...span, maxDays }));
        const at = (time: string | undefined) => Date.parse(time ?? "") / 86_400_000;
        return server.received.map(({ query }) => at(query["end_time"]) - at(query["start_time"]));
      };
      expect(await lengths()).toEqual([30, 30]);
      expect(await lengths(59)).toEqual([59, 1]);
      expect(TIME_WINDOWS["GET /issues"].strictestMaxDays).toBe(30);
    },

  "`issuesBetween` drops an id that was already seen at a shared edge.": async () => {
    await using server = await listServer(sharedEdge);
    expect(await drain(issuesBetween(server.client, span))).toEqual([{ id: "on-the-edge" }]);
    expect(server.received).toHaveLength(2);
  },

  "Arguments hold no cursor: `from` resumes.": async () => {
    await using server = await listServer(honestList([1, 2, 3]));
    expect(await drain(items(server.client, SEARCH, {}, { from: "after-2" }))).toEqual([3]);
    const args = { body: { cursor: "after-2" } } as object;
    expect(() => items(server.client, SEARCH, args)).toThrow("cursor is set while paging; give it as the option from");
  },

  "A page is `{ items, cursor, hasNextPage, requestId, response }`.": async () => {
    await using server = await listServer(honestList([1, 2, 3]));
    const [page] = await drain(pages(server.client, SEARCH, {}, { pageSize: 2 }));
    expect(page).toEqual({
      items: [1, 2],
      cursor: "after-2",
      hasNextPage: true,
      requestId: "request-0",
      response: expect.any(Response) as Response,
    });
  },

  "`collect` gives `{ items, truncated, cursor }`; a bound is never mistaken for the end.": async () => {
    await using server = await listServer(honestList([1, 2, 3]));
    const list = () => items(server.client, SEARCH, {});
    expect(await collect(list(), { max: 2 })).toEqual({ items: [1, 2], truncated: true, cursor: "after-2" });
    expect(await collect(list(), { max: 3 })).toEqual({ items: [1, 2, 3], truncated: false, cursor: undefined });
  },

  "Cursor and page size travel in the query or in the body, as the operation declares.": async () => {
    await using server = await listServer(honestList([1, 2]));
    await drain(pages(server.client, SEARCH, {}, { pageSize: 1 }));
    await drain(pages(server.client, MESSAGES, { params: { path: { id: "1" } } }, { pageSize: 1 }));
    expect(server.received.map(({ query, body }) => ({ query, body }))).toEqual([
      { query: {}, body: { limit: 1 } },
      { query: {}, body: { limit: 1, cursor: "after-1" } },
      { query: { limit: "1" }, body: undefined },
      { query: { limit: "1", cursor: "after-1" }, body: undefined },
    ]);
  },
};

test.each(Object.entries(LAW))("%s", async (_, holds) => {
  await holds();
  expect.hasAssertions();
});

test("the manual lists these sentences and no others", () => {
  const manual = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, section = ""] = manual.split("## What is promised\n");
  const [table = ""] = section.split("\n## ");
  const sentences = [...table.matchAll(/^\| (?<sentence>.*?) +\|/gm)].map((row) => row.groups?.["sentence"]);
  expect(sentences.slice(2)).toEqual(Object.keys(LAW));
});
