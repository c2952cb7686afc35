import type { Clock, FetchLike } from "@pylonkit/openapi";

/** A wire where anything may happen, in a fixed order; some of its answers take their time, all have the body given. */
export function mixedWire(clock: Clock, body: string | null): { readonly fetch: FetchLike; requests(): number } {
  const answer = (status: number, headers: Record<string, string> = {}) =>
    new Response(body, { status, headers: { "content-type": "application/json", ...headers } });
  const failure = (code: string) => Object.assign(new TypeError("fetch failed"), { cause: { code } });
  let requests = 0;
  const fetch: FetchLike = async (request) => {
    const number = requests++;
    if (number % 23 === 0) await clock.sleep(200, request.signal);
    if (number % 211 === 0) return answer(429, { "x-retry-after": "2" });
    if (number % 307 === 0) return answer(429);
    if (number % 101 === 0) return answer(503);
    if (number % 103 === 0) throw failure("ECONNREFUSED");
    if (number % 107 === 0) throw failure("ECONNRESET");
    // Less than there should be, now and then: somebody else spends the budget.
    const remaining = number % 13 === 0 ? number % 40 : 299;
    return answer(200, { "x-rate-limit-remaining": String(remaining) });
  };
  return { fetch, requests: () => requests };
}
