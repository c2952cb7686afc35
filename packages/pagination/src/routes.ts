import type { PAGINATION, paths } from "@pylonkit/openapi";

type Table = typeof PAGINATION;

/** An operation that answers in pages, by its route: `"POST /issues/search"`. */
export type PagedRoute = keyof Table;

type OperationAt<R> = R extends `${infer Method} ${infer Path}`
  ? Path extends keyof paths
    ? Lowercase<Method> extends keyof paths[Path]
      ? paths[Path][Lowercase<Method>]
      : never
    : never
  : never;

type Json<T> = T extends { content: { "application/json": infer Body } } ? Body : never;

/** What a JSON pointer finds in a type, nulls and absence put aside. */
type At<T, Pointer> = Pointer extends `/${infer Key}/${infer Rest}`
  ? At<NonNullable<T>[Key & keyof NonNullable<T>], `/${Rest}`>
  : Pointer extends `/${infer Key}`
    ? NonNullable<NonNullable<T>[Key & keyof NonNullable<T>]>
    : never;

/** One item of a paged operation, as `paths` types it. */
export type ItemOf<R extends PagedRoute> =
  OperationAt<R> extends { responses: { 200: infer Answer } }
    ? At<Json<Answer>, Table[R]["items"]> extends readonly (infer Item)[]
      ? Item
      : never
    : never;

/** Where and under which names an operation takes its cursor and its page size: both are set for you. */
type Reserved<R extends PagedRoute, In> =
  | (Table[R]["cursor"]["in"] extends In ? Table[R]["cursor"]["name"] : never)
  | (Table[R]["limit"]["in"] extends In ? Table[R]["limit"]["name"] : never);

type Without<T, Names extends string> = { [K in keyof T as K extends Names ? never : K]: T[K] } & {
  [K in Names]?: never;
};

type OptionalIfEmpty<Name extends string, T> = {} extends T ? { [K in Name]?: T } : { [K in Name]: T };

type Query<R extends PagedRoute, P> = P extends { query?: infer Q }
  ? [NonNullable<Q>] extends [never]
    ? unknown
    : OptionalIfEmpty<"query", Without<NonNullable<Q>, Reserved<R, "query">>>
  : unknown;

type Path<P> = P extends { path: infer Path } ? { path: Path } : unknown;

type Params<R extends PagedRoute, O> = O extends { parameters: infer P }
  ? OptionalIfEmpty<"params", Query<R, P> & Path<P>>
  : unknown;

type Body<R extends PagedRoute, O> = O extends { requestBody?: infer B }
  ? [NonNullable<B>] extends [never]
    ? unknown
    : OptionalIfEmpty<"body", Without<Json<NonNullable<B>>, Reserved<R, "body">>>
  : unknown;

/**
 * What a paged call takes besides its place in the list: `params` and `body` as the client takes them for this
 * operation, without cursor and page size, which belong to the options; and extra `headers`.
 */
export type PagedArgs<R extends PagedRoute> = Params<R, OperationAt<R>> &
  Body<R, OperationAt<R>> & { headers?: Record<string, string> };
