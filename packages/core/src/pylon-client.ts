import type { FetchLike, paths } from "@pylonkit/openapi";

/** The methods the Pylon API uses. */
export type Method = "GET" | "POST" | "PATCH" | "DELETE";

/** The paths that have a method: `PathOf<"GET">`. */
export type PathOf<M extends Method> = {
  [Path in keyof paths]: paths[Path] extends Record<Lowercase<M>, object> ? Path : never;
}[keyof paths];

/** An operation of the generated `paths`. */
type OperationOf<M extends Method, Path extends PathOf<M>> = paths[Path][Lowercase<M> & keyof paths[Path]];

/** How the body of an answer is read. `"stream"` leaves it to the caller, who reads it within the call's time limits. */
export interface BodyKinds {
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array> | null;
}

/** What any call takes besides its parameters and body. */
export interface CallOptions {
  /** Aborts the call at any stage, waits included; it then rejects with the signal's own reason. */
  signal?: AbortSignal | null;
  /** Added to the client's own. */
  headers?: Record<string, string>;
  /** Sends this one call, bypassing the layers. */
  fetch?: FetchLike;
  /** Sends this one call elsewhere; to another origin without the client's token. */
  baseUrl?: string;
  cache?: RequestCache;
  keepalive?: boolean;
}

type ParametersOf<Operation> = Operation extends { parameters: infer Parameters }
  ? {} extends Parameters
    ? { params?: Parameters }
    : { params: Parameters }
  : never;

/** A JSON body by its schema; an upload as the form that carries it. */
type SentBody<Body> = Body extends { content: { "application/json": infer Json } }
  ? Json
  : Body extends { content: { "multipart/form-data": unknown } }
    ? FormData
    : never;

type BodyOf<Operation> = Operation extends { requestBody: infer Body }
  ? { body: SentBody<Body> }
  : Operation extends { requestBody?: infer Body }
    ? { body?: SentBody<NonNullable<Body>> }
    : never;

/**
 * What a call of an operation takes: its parameters, its body, and the options every call has. Distributes as a whole:
 * while a literal is checked the compiler holds it against all operations of a method at once, and parts that distribute
 * one by one would be every combination of them.
 */
export type CallInit<Operation> = Operation extends unknown
  ? ParametersOf<Operation> & BodyOf<Operation> & CallOptions
  : never;

type JsonOf<Answer> = Answer extends { content: { "application/json": infer Json } } ? Json : never;
type AnswersOf<Operation> = Operation extends { responses: infer Answers } ? Answers : never;

/** The 200 body of an operation: Pylon's envelope. */
export type AnswerOf<Operation> = JsonOf<AnswersOf<Operation>[200 & keyof AnswersOf<Operation>]>;

/** The body of a refusal: Pylon's error envelope. */
export type RefusalOf<Operation> = JsonOf<AnswersOf<Operation>[Exclude<keyof AnswersOf<Operation>, 200>]>;

/**
 * What a call resolves with, whatever the status. `response` is the raw answer; its body has been read. The `error` of a
 * refusal without a body is an envelope without sentences.
 */
export type CallResult<Data, Refusal> =
  { data: Data; error?: undefined; response: Response } | { data?: undefined; error: Refusal; response: Response };

interface Call<M extends Method> {
  <Path extends PathOf<M>, Operation extends OperationOf<M, Path>>(
    path: Path,
    ...init: {} extends CallInit<Operation>
      ? [init?: CallInit<Operation> & { parseAs?: "json" }]
      : [init: CallInit<Operation> & { parseAs?: "json" }]
  ): Promise<CallResult<AnswerOf<Operation>, RefusalOf<Operation>>>;
  <Path extends PathOf<M>, Operation extends OperationOf<M, Path>, Kind extends keyof BodyKinds>(
    path: Path,
    init: CallInit<Operation> & { parseAs: Kind },
  ): Promise<CallResult<BodyKinds[Kind], RefusalOf<Operation>>>;
}

type Scalar = string | number | boolean | bigint | null | undefined;

/** What a query can say: a `Date` has to be written out, or it would be lost on the way. */
export type QueryValue = Scalar | readonly Scalar[] | { readonly [key: string]: Scalar };

/** What `request` takes for a path the spec does not know. */
export interface UntypedInit extends CallOptions {
  params?: { path?: Record<string, unknown>; query?: Record<string, QueryValue>; header?: Record<string, string> };
  body?: unknown;
  parseAs?: "json" | keyof BodyKinds;
}

/**
 * A typed client of the Pylon API. Methods take a path of the spec and what its operation needs; they resolve with
 * `{ data, error, response }` and do not throw on a 4xx or 5xx (`unwrap` does). An option that does not exist does not
 * compile.
 */
export interface PylonClient {
  readonly GET: Call<"GET">;
  readonly POST: Call<"POST">;
  readonly PATCH: Call<"PATCH">;
  readonly DELETE: Call<"DELETE">;
  /** Calls what the spec does not know, untyped, through the same layers: `request("POST", "/brand-new", { body })`. */
  readonly request: (method: string, path: string, init?: UntypedInit) => Promise<CallResult<unknown, unknown>>;
}
