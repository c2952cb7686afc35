import { isPylonPaginationError } from "@pylonkit/openapi";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collect, items, pages } from "./index.ts";
import { drain, listServer, type Received, type Script } from "./testing/list-server.ts";

/** Pages of 0 to 4 items, at most five empty ones in a row. */
const layouts = fc
  .array(fc.nat(4), { minLength: 1, maxLength: 14 })
  .filter((lengths) => !/(?:^|,)0(?:,0){5}(?:,|$)/.test(lengths.join(",")))
  .map((lengths) => {
    let count = 0;
    return lengths.map((length) => Array.from({ length }, () => ({ id: `row-${count++}` })));
  });

/** All the ways a last page may look. */
const endings = fc.constantFrom<object>(
  {},
  { pagination: null },
  { pagination: {} },
  { pagination: { cursor: null } },
  { pagination: { cursor: "" } },
  { pagination: { cursor: null, has_next_page: null } },
  { pagination: { cursor: null, has_next_page: false } },
  { pagination: { cursor: "page-0", has_next_page: false } },
);

/** All the ways a page may say that the list goes on. */
const claims = fc.constantFrom({ has_next_page: true }, { has_next_page: null }, {});

const cursorOf = ({ query, body }: Received) => (body ?? query)["cursor"] as string | undefined;
const indexOf = (request: Received) => Number((cursorOf(request) ?? "page-0").slice("page-".length));

const laidOut =
  (layout: readonly (readonly unknown[])[], ending: object, claim: object): Script =>
  (request) => {
    const at = indexOf(request);
    const data = layout[at]?.length === 0 && at % 2 ? null : layout[at];
    const next = { pagination: { cursor: `page-${at + 1}`, ...claim } };
    return { body: { data, ...(at + 1 < layout.length ? next : ending) } };
  };

const routes = fc.constantFrom("POST /issues/search" as const, "GET /accounts" as const, "GET /tasks" as const);

describe("any layout of pages", () => {
  test("is delivered whole, in order and once, one request a page, and resumes at every cursor", async () => {
    await fc.assert(
      fc.asyncProperty(layouts, endings, claims, routes, async (layout, ending, claim, route) => {
        await using server = await listServer(laidOut(layout, ending, claim));
        const all = await drain(pages(server.client, route, {}));
        expect(all.map((page) => page.items)).toEqual(layout);
        expect(server.received.map(cursorOf)).toEqual(
          layout.map((_, index) => (index === 0 ? undefined : `page-${index}`)),
        );
        expect(all.map((page) => page.cursor)).toEqual([...server.received.slice(1).map(cursorOf), undefined]);
        const split = layout.length >> 1;
        const from = split > 0 ? `page-${split}` : undefined;
        expect(await drain(items(server.client, route, {}, { from }))).toEqual(layout.slice(split).flat());
      }),
      { numRuns: 60 },
    );
  });

  test("is gathered in parts of any size without a loss, and what is repeated is the page that was cut", async () => {
    await fc.assert(
      fc.asyncProperty(layouts, endings, fc.integer({ min: 1, max: 6 }), async (layout, ending, max) => {
        await using server = await listServer(laidOut(layout, ending, {}));
        const whole = layout.flat();
        const part = await collect(items(server.client, "GET /accounts", {}), { max });
        expect(part.items).toEqual(whole.slice(0, max));
        const rest = await drain(items(server.client, "GET /accounts", {}, { from: part.cursor }));
        const again = part.truncated ? rest : [];
        expect([...new Set([...part.items, ...again].map(({ id }) => id))]).toEqual(whole.map(({ id }) => id));
        const longest = Math.max(...layout.map((page) => page.length));
        expect(part.items.length + again.length - whole.length).toBeLessThan(Math.max(longest, 1));
      }),
      { numRuns: 60 },
    );
  });
});

describe("any fault in a layout", () => {
  const faults = fc.constantFrom(
    "repeats the cursor it was asked with",
    "repeats an earlier cursor",
    "claims a next page without a cursor",
    "claims a next page with an empty cursor",
    "has a cursor that is no string",
    "has data that is no list",
    "refuses the cursor",
  );

  test("stops the crawl at the page in doubt with the last good cursor; going on from there loses nothing", async () => {
    await fc.assert(
      fc.asyncProperty(layouts, faults, fc.nat(), async (layout, fault, seed) => {
        fc.pre(layout.length > 1);
        const broken = 1 + (seed % (layout.length - 1));
        const good = laidOut(layout, {}, { has_next_page: true });
        let mended = false;
        await using server = await listServer((request, index) => {
          if (mended || indexOf(request) !== broken) return good(request, index);
          if (fault === "refuses the cursor") return { status: 400, body: { errors: ["It is not known."] } };
          const pagination = {
            "repeats the cursor it was asked with": { cursor: `page-${broken}` },
            "repeats an earlier cursor": { cursor: `page-${1 + (seed % broken)}` },
            "claims a next page without a cursor": { has_next_page: true },
            "claims a next page with an empty cursor": { cursor: "", has_next_page: true },
            "has a cursor that is no string": { cursor: 7, has_next_page: true },
            "has data that is no list": { cursor: "new", has_next_page: true },
          }[fault];
          const data = fault === "has data that is no list" ? { id: "row" } : layout[broken];
          return { body: { data, pagination } };
        });
        const delivered: unknown[] = [];
        const crawl = async () => {
          for await (const item of items(server.client, "GET /accounts", {})) delivered.push(item);
        };
        const error = await crawl().catch((reason: unknown) => reason);
        expect(delivered).toEqual(layout.slice(0, broken).flat());
        // A refused cursor is not good: its page's own is, and gives that page again with a new cursor.
        const back = fault === "refuses the cursor" ? broken - 1 : broken;
        if (!isPylonPaginationError(error)) throw error;
        const { cursor } = error;
        expect(cursor).toBe(back === 0 ? undefined : `page-${back}`);
        mended = true;
        expect(await drain(items(server.client, "GET /accounts", {}, { from: cursor }))).toEqual(
          layout.slice(back).flat(),
        );
      }),
      { numRuns: 120 },
    );
  });
});

describe("a cursor of another query", () => {
  const refusal = { status: 400, body: { errors: ["cursor: it belongs to another query"], request_id: "r-1" } };

  test("given as from, is told from a wrong argument; there is no good cursor but the start", async () => {
    await using server = await listServer(() => refusal);
    await expect(drain(items(server.client, "GET /accounts", {}, { from: "foreign" }))).rejects.toMatchObject({
      name: "PylonPaginationError",
      operation: "GET /accounts",
      cursor: undefined,
      message: expect.stringContaining("cursor: it belongs to another query") as string,
      cause: { name: "PylonApiError", status: 400, requestId: "r-1" },
    });
  });

  test("a refusal that does not speak of the cursor stays what it is, with from and without", async () => {
    await using server = await listServer(() => ({ status: 400, body: { errors: ["limit: it is too large"] } }));
    for (const from of [undefined, "mine"])
      await expect(drain(items(server.client, "GET /accounts", {}, { from }))).rejects.toMatchObject({
        name: "PylonApiError",
        status: 400,
      });
  });

  test("nothing was asked with a cursor, so a 400 cannot be about one", async () => {
    await using server = await listServer(() => refusal);
    await expect(drain(items(server.client, "GET /accounts", {}))).rejects.toHaveProperty("name", "PylonApiError");
  });
});
