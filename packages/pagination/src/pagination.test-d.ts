import type { components, FilterDescriptor } from "@pylonkit/openapi";
import { expectTypeOf, test } from "vitest";
import {
  collect,
  issuesBetween,
  items,
  pages,
  type Page,
  type PagedArgs,
  type PagedClient,
  type PagedRoute,
} from "./index.ts";

type Schemas = components["schemas"];
declare const client: PagedClient;
declare const descriptor: FilterDescriptor;
const query = { start_time: "2026-10-01T00:00:00Z", end_time: "2026-10-02T00:00:00Z" };

test("items have the type the spec gives them", () => {
  expectTypeOf(items(client, "POST /issues/search", {})).toEqualTypeOf<
    AsyncGenerator<Schemas["Issue"], void, undefined>
  >();
  expectTypeOf(items(client, "GET /accounts", {})).toExtend<AsyncIterable<Schemas["Account"]>>();
  expectTypeOf(items(client, "GET /contacts", {})).toExtend<AsyncIterable<Schemas["Contact"]>>();
  expectTypeOf(items(client, "POST /users/search", {})).toExtend<AsyncIterable<Schemas["User"]>>();
  expectTypeOf(pages(client, "GET /issues", { params: { query } })).toExtend<AsyncIterable<Page<Schemas["Issue"]>>>();
  expectTypeOf(issuesBetween(client, { start: new Date(), end: new Date() })).toExtend<
    AsyncIterable<Schemas["Issue"]>
  >();
  expectTypeOf(collect(items(client, "GET /contacts", {})))
    .resolves.toHaveProperty("items")
    .toEqualTypeOf<Schemas["Contact"][]>();
});

test("a route that is not paged, or not known, does not compile", () => {
  expectTypeOf<PagedRoute>().not.toEqualTypeOf<string>();
  // @ts-expect-error GET /me answers with one object
  pages(client, "GET /me", {});
  // @ts-expect-error no such route
  pages(client, "POST /issue/search", {});
  // @ts-expect-error a route is not a path
  pages(client, "/issues/search", {});
});

test("a cursor or a limit among the arguments does not compile", () => {
  expectTypeOf<PagedArgs<"POST /issues/search">>().not.toExtend<{ body: { cursor: string } }>();
  // @ts-expect-error the cursor of a search
  pages(client, "POST /issues/search", { body: { cursor: "x" } });
  // @ts-expect-error the limit of a search
  pages(client, "POST /issues/search", { body: { limit: 5 } });
  // @ts-expect-error the cursor of a list
  pages(client, "GET /accounts", { params: { query: { cursor: "x" } } });
  // @ts-expect-error the limit of a list
  pages(client, "GET /issues", { params: { query: { ...query, limit: 5 } } });
  const held = { body: { cursor: "x" } };
  // @ts-expect-error also when the arguments are held in a variable
  pages(client, "POST /issues/search", held);
});

test("the arguments are those of the operation", () => {
  expectTypeOf<{ params: { path: { id: string } } }>().toExtend<PagedArgs<"GET /issues/{id}/messages">>();
  pages(client, "POST /issues/search", { body: { search_text: "export" }, headers: { "x-trace": "7" } });
  pages(client, "GET /issues/{id}/messages", { params: { path: { id: "1042" } } });
  // @ts-expect-error GET /issues needs a span of time
  pages(client, "GET /issues", {});
  // @ts-expect-error messages need the id of their issue
  pages(client, "GET /issues/{id}/messages", {});
  // @ts-expect-error no such property of the body
  pages(client, "POST /issues/search", { body: { searchText: "export" } });
  // @ts-expect-error no such parameter
  pages(client, "GET /issues", { params: { query: { ...query, since: "x" } } });
  // @ts-expect-error a list that is read has no body
  pages(client, "GET /accounts", { body: {} });
});

test("a client is what has a request function", () => {
  expectTypeOf<{ request(method: string, path: string): Promise<unknown> }>().toExtend<PagedClient>();
  items({ request: () => Promise.resolve({ response: new Response() }) }, "GET /accounts", {});
  // @ts-expect-error no request function
  items({ get: () => undefined }, "GET /accounts", {});
  // @ts-expect-error not a client at all
  items(descriptor, "GET /accounts", {});
});
