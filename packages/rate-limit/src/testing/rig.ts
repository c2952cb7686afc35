import type { Route } from "@pylonkit/openapi";
import type { RateLimitOptions } from "../options.ts";
import { rateLimit } from "../rate-limit.ts";
import { createVirtualClock } from "@pylonkit/openapi/testing";

export const TOKEN = "pylon_secret_token";
export const SEARCH: Route = "POST /issues/search";

/** A request of an operation, with a token. */
export function request(route: string = SEARCH, init: RequestInit & { token?: string } = {}): Request {
  const [method = "", path = ""] = route.split(" ");
  const { token = TOKEN, ...rest } = init;
  const url = `https://api.test${path.replaceAll(/\{[^}]+\}/g, "id_1")}`;
  return new Request(url, { method, headers: { authorization: `Bearer ${token}` }, ...rest });
}

/** A layer that may send two searches a minute, on a wire that answers as told. */
export function setUp(
  options: RateLimitOptions = {},
  answer: (attempt: number) => Response = () => new Response("{}"),
) {
  const clock = createVirtualClock();
  const startMs = clock.now();
  const sentAtMs: number[] = [];
  const layer = rateLimit({ clock, limits: { [SEARCH]: 2 }, ...options });
  const send = layer(async () => {
    sentAtMs.push(clock.now() - startMs);
    return answer(sentAtMs.length);
  });
  const sendMany = (count: number, route?: string) =>
    Promise.all(Array.from({ length: count }, () => send(request(route))));
  return { clock, layer, send, sendMany, sentAtMs };
}

/** A refusal. */
export const limited = (headers: Record<string, string> = {}) => new Response("{}", { status: 429, headers });
/** An answer that says how many requests are left. */
export const left = (remaining: number | string) =>
  new Response("{}", { headers: { "x-rate-limit-remaining": String(remaining) } });
