/**
 * The one thing paging asks of a client: `createPylonClient` of `@pylonkit/core` has it, and a few lines over `fetch`
 * do too. `request("POST", "/issues/search", { params, body, headers, signal })` resolves with
 * `{ data, error, response }` whatever the status, and rejects when no answer came.
 */
export interface PagedClient {
  // Spelled out, these parameters would make the compiler unfold every operation of the client: 11 000 instantiations.
  readonly request: (...call: never) => unknown;
}

/** What paging gives to a client's `request`. */
export interface PagedInit {
  readonly params: { readonly query: Record<string, unknown>; readonly path?: Record<string, unknown> };
  readonly body?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal;
}

/** What a client's `request` resolves with. */
export interface PagedResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

type Request = (method: string, path: string, init: PagedInit) => Promise<PagedResult>;

/** Calls a route (`"POST /issues/search"`) through a client. */
export function call(client: PagedClient, route: string, init: PagedInit): Promise<PagedResult> {
  const [method = "", path = ""] = route.split(" ");
  return (client.request as Request)(method, path, init);
}
