import type { components, operations, PAGINATION, paths, Route } from "@pylonkit/openapi";
import { expectTypeOf, test } from "vitest";
import { items, pages, type ItemOf, type Page, type PagedArgs, type PagedClient, type PagedRoute } from "./index.ts";

type Schemas = components["schemas"];
declare const client: PagedClient;

/** The items of every paged operation, by hand. */
interface Items {
  "GET /accounts": Schemas["Account"];
  "POST /accounts/search": Schemas["Account"];
  "GET /audit-logs": Schemas["AuditLog"];
  "POST /audit-logs/search": Schemas["AuditLog"];
  "POST /call-recordings/search": Schemas["CallRecording"];
  "GET /contacts": Schemas["Contact"];
  "POST /contacts/search": Schemas["Contact"];
  "GET /custom-objects/{type}": Schemas["CustomObject"];
  "POST /custom-objects/{type}/search": Schemas["CustomObject"];
  "GET /issues": Schemas["Issue"];
  "POST /issues/search": Schemas["Issue"];
  "GET /issues/{id}/messages": Schemas["Message"];
  "GET /knowledge-bases/{id}/articles": Schemas["Article"];
  "POST /projects/search": Schemas["Project"];
  "GET /surveys/{id}/responses": Schemas["SurveyResponse"];
  "GET /tasks": Schemas["Task"];
  "POST /tasks/search": Schemas["Task"];
  "POST /users/search": Schemas["User"];
}

/** What of every paged operation cannot be left out. */
interface Needed {
  "GET /custom-objects/{type}": { params: { path: { type: string } } };
  "POST /custom-objects/{type}/search": { params: { path: { type: string } } };
  "GET /issues": { params: { query: { start_time: string; end_time: string } } };
  "GET /issues/{id}/messages": { params: { path: { id: string } } };
  "GET /knowledge-bases/{id}/articles": { params: { path: { id: string } } };
  "GET /surveys/{id}/responses": { params: { path: { id: string } } };
}

type Table = typeof PAGINATION;
type NeededBy<R> = R extends keyof Needed ? Needed[R] : {};

/** Where a route takes its cursor and its limit, each set by the caller. */
type Placed<R extends PagedRoute, Input extends "cursor" | "limit", Value> = Table[R][Input]["in"] extends "body"
  ? NeededBy<R> & { body: { [K in Table[R][Input]["name"]]: Value } }
  : NeededBy<R> & { params: { query: { [K in Table[R][Input]["name"]]: Value } } };

/** An intersection as one object: the compiler takes an intersection where one of its parts alone would do. */
type Merged<T> = T extends object ? { [K in keyof T]: Merged<T[K]> } : T;

test("every row of the table is a route that pages and items take, and no other operation is", () => {
  type Taken = Extract<Route, Parameters<typeof pages>[1]>;
  expectTypeOf<Exclude<Taken, keyof Table>>().toEqualTypeOf<never>();
  expectTypeOf<Exclude<keyof Table, Taken>>().toEqualTypeOf<never>();
  expectTypeOf<Parameters<typeof items>[1]>().toEqualTypeOf<PagedRoute>();
  expectTypeOf<keyof Items>().toEqualTypeOf<PagedRoute>();
});

test("every row has the items the spec gives it", () => {
  expectTypeOf<{ [R in PagedRoute]: ItemOf<R> }>().toEqualTypeOf<{ [R in PagedRoute]: Items[R] }>();
  const anyPage = <R extends PagedRoute>(route: R, args: PagedArgs<R>) => pages(client, route, args);
  expectTypeOf(anyPage<"GET /tasks">).returns.toEqualTypeOf<AsyncGenerator<Page<Schemas["Task"]>, void, undefined>>();
});

test("every row takes what it needs, and a row that needs something cannot do without it", () => {
  type Sufficient = { [R in PagedRoute]: NeededBy<R> extends PagedArgs<R> ? R : never }[PagedRoute];
  expectTypeOf<Sufficient>().toEqualTypeOf<PagedRoute>();
  type Free = { [R in PagedRoute]: {} extends PagedArgs<R> ? R : never }[PagedRoute];
  expectTypeOf<Free>().toEqualTypeOf<Exclude<PagedRoute, keyof Needed>>();
});

test("no row takes a cursor or a limit among its arguments, wherever it is declared", () => {
  type Takes<Input extends "cursor" | "limit", Value> = {
    [R in PagedRoute]: Merged<Placed<R, Input, Value>> extends PagedArgs<R> ? R : never;
  }[PagedRoute];
  expectTypeOf<Takes<"cursor", string>>().toEqualTypeOf<never>();
  expectTypeOf<Takes<"limit", number>>().toEqualTypeOf<never>();
  // The same with nothing in that place compiles, so it is the cursor that is refused.
  expectTypeOf<Takes<"cursor", undefined>>().toEqualTypeOf<PagedRoute>();
  expectTypeOf<Takes<"limit", undefined>>().toEqualTypeOf<PagedRoute>();
});

test("arguments keep the types of the operation", () => {
  type Recordings = operations["SearchCallRecordings"]["requestBody"];
  type Filter = NonNullable<NonNullable<Recordings>["content"]["application/json"]["filter"]>;
  expectTypeOf<NonNullable<PagedArgs<"POST /call-recordings/search">["body"]>["filter"]>().toEqualTypeOf<
    Filter | undefined
  >();
  type Articles = NonNullable<paths["/knowledge-bases/{id}/articles"]["get"]["parameters"]["query"]>;
  pages(client, "GET /knowledge-bases/{id}/articles", {
    params: { path: { id: "1" }, query: { language: "de" satisfies NonNullable<Articles["language"]> } },
  });
  // @ts-expect-error a path parameter of another operation
  pages(client, "GET /custom-objects/{type}", { params: { path: { id: "1" } } });
  // @ts-expect-error a path parameter has to be there
  items(client, "GET /surveys/{id}/responses", { params: { query: { account_id: "1" } } });
  // @ts-expect-error not a language but its number
  pages(client, "GET /knowledge-bases/{id}/articles", { params: { path: { id: "1" }, query: { language: 5 } } });
});
