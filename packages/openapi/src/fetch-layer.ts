/** Sends one request and resolves with its response: the standard `fetch` reduced to what a layer needs. */
export type FetchLike = (request: Request) => Promise<Response>;

/**
 * Wraps one `FetchLike` in another: fetch in, fetch out. Retry, rate limits and a user's own concerns are layers; the
 * outermost sees a call first. State made inside a layer belongs to the client that was given it.
 */
export type FetchLayer = (next: FetchLike) => FetchLike;
