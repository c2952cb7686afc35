import { OPERATIONS, PAGINATION, type PaginationDescriptor } from "@pylonkit/openapi";
import { collect, items, pages, type Page, type PagedRoute } from "@pylonkit/pagination";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleCalls } from "./testing/document.ts";
import { startRig, type Rig } from "./testing/harness.ts";

const ROUTES = Object.keys(PAGINATION) as PagedRoute[];
const CALLS = new Map(exampleCalls().map((call) => [call.route, call]));

/** What the mock answers from its workspace, with more than one row in the world `small`. */
const STATEFUL: readonly PagedRoute[] = [
  "GET /accounts",
  "POST /accounts/search",
  "GET /contacts",
  "POST /contacts/search",
  "GET /custom-objects/{type}",
  "POST /custom-objects/{type}/search",
  "GET /issues",
  "POST /issues/search",
  "GET /issues/{id}/messages",
  "GET /knowledge-bases/{id}/articles",
  "POST /users/search",
  "GET /tasks",
  "POST /tasks/search",
  "POST /projects/search",
  "GET /audit-logs",
  "POST /audit-logs/search",
  "POST /call-recordings/search",
  "GET /surveys/{id}/responses",
];

let rig: Rig;
beforeAll(async () => void (rig = await startRig()));
afterAll(() => rig[Symbol.asyncDispose]());

/** The arguments of a route, as the document's examples fill them; a search is left unfiltered, so that it finds much. */
function argumentsOf(route: PagedRoute) {
  const { target = "" } = CALLS.get(route) ?? {};
  const [path = "", query = ""] = target.split("?");
  const values = path.split("/").map(decodeURIComponent);
  const named = route
    .split("/")
    .slice(1)
    .flatMap((part, index) => (part.startsWith("{") ? [[part.slice(1, -1), values[index + 1] ?? ""]] : []));
  return {
    path,
    args: {
      params: {
        ...(query && { query: Object.fromEntries(new URLSearchParams(query)) }),
        ...(named.length > 0 && { path: Object.fromEntries(named) as Record<string, string> }),
      },
    },
  };
}

async function drain(route: PagedRoute, pageSize?: number): Promise<Page<unknown>[]> {
  const { args } = argumentsOf(route);
  const { items: all, truncated } = await collect(
    pages(rig.pylon, route as "GET /accounts", args as object, { pageSize }),
    { max: 500 },
  );
  expect(truncated).toBe(false);
  return all;
}

describe.each(ROUTES)("%s", (route) => {
  const place: PaginationDescriptor = PAGINATION[route];

  it("is paged to its end with its own arguments, cursor and page size where the table says", async () => {
    rig.mock.reset();
    const whole = (await drain(route)).flatMap((page) => page.items);
    const before = rig.mock.journal.length;
    const all = await drain(route, place.limit.minimum || 1);
    expect(all.flatMap((page) => page.items)).toEqual(whole);
    expect(all.map((page) => page.hasNextPage)).toEqual(all.map((_, index) => index < all.length - 1));

    const { path } = argumentsOf(route);
    const requests = rig.mock.journal.slice(before);
    expect(requests.map((request) => [request.operation, request.path, request.status])).toEqual(
      all.map(() => [route, path, 200]),
    );
    const sent = requests.map(({ query, requestBody }) => ({ query, body: requestBody ?? {} }));
    const other = place.cursor.in === "body" ? "query" : "body";
    expect(sent.map((request) => (request[place.cursor.in] as Record<string, unknown>)[place.cursor.name])).toEqual([
      undefined,
      ...all.slice(0, -1).map((page) => page.cursor),
    ]);
    const limits = sent.map((request) => (request[place.limit.in] as Record<string, unknown>)[place.limit.name]);
    expect(limits.map(Number)).toEqual(all.map(() => place.limit.minimum || 1));
    for (const request of sent) expect(Object.keys(request[other])).not.toContain(place.cursor.name);
  });
});

describe("how far they go in a world of a few rows", () => {
  it.each(STATEFUL)("%s has pages of one row each", async (route) => {
    const all = await drain(route, PAGINATION[route].limit.minimum || 1);
    expect(all.length).toBeGreaterThan(1);
    expect(all.every((page) => page.items.length === 1)).toBe(true);
  });

  it.each(ROUTES.filter((route) => !STATEFUL.includes(route)))(
    "%s, answered by its example, ends after one page",
    async (route) => {
      await expect(drain(route, PAGINATION[route].limit.minimum || 1)).resolves.toHaveLength(1);
    },
  );
});

describe.each(ROUTES)("%s", (route) => {
  const place: PaginationDescriptor = PAGINATION[route];

  it("takes the page sizes of its bounds and refuses their neighbours before a request", () => {
    const args = argumentsOf(route).args as object;
    const { minimum, maximum } = place.limit;
    const made = rig.mock.journal.length;
    const start = (pageSize: number) => pages(rig.pylon, route as "GET /accounts", args, { pageSize });
    expect(() => [start(minimum), start(maximum)]).not.toThrow();
    for (const pageSize of [minimum - 1, maximum + 1])
      expect(() => start(pageSize)).toThrow(
        new RangeError(`pageSize is ${pageSize}; ${route} takes a whole number from ${minimum} to ${maximum}`),
      );
    expect(rig.mock.journal).toHaveLength(made);
  });
});

describe("operations that are not paged", () => {
  const others = Object.keys(OPERATIONS).filter((route) => !Object.hasOwn(PAGINATION, route));

  it("are refused by name before a request", () => {
    expect(others.length).toBeGreaterThan(100);
    const made = rig.mock.journal.length;
    for (const route of others)
      expect(() => items(rig.pylon, route as "GET /accounts", {})).toThrow(`"${route}" does not answer in pages`);
    expect(rig.mock.journal).toHaveLength(made);
  });
});
