import type { Play } from "./fault-server.ts";

const json = { "content-type": "application/json" };

/** A refusal: nothing is acted on. */
const limited =
  (headers: Record<string, string>): Play =>
  ({ response }) => {
    response.writeHead(429, { ...json, ...headers });
    response.end(JSON.stringify({ errors: ["Too many requests"], code: "rate_limited", request_id: "r-429" }));
  };

/** `seconds` after the server's own time, which its `Date` header tells. */
const limitedUntil =
  (seconds: number): Play =>
  (exchange) => {
    const date = new Date();
    const until = new Date(date.getTime() + seconds * 1_000);
    limited({ date: date.toUTCString(), "retry-after": until.toUTCString() })(exchange);
  };

/** A 200 whose body is written by `write`, having acted. */
const answering =
  (headers: Record<string, string>, write: (exchange: Parameters<Play>[0]) => void): Play =>
  (exchange) => {
    exchange.act();
    exchange.response.writeHead(200, { ...json, ...headers });
    write(exchange);
  };

/** What goes wrong after the server has acted on the request, by the names the README's table has for it. */
const FAILURES: Readonly<Record<string, Play>> = {
  "reset before the headers": ({ request, act }) => {
    act();
    request.socket.resetAndDestroy();
  },
  "reset after the headers": answering({ "content-length": "500" }, ({ request, response }) => {
    response.flushHeaders();
    setTimeout(() => request.socket.resetAndDestroy(), 5);
  }),
  "no answer in time": ({ act }) => act(),
  "slow drip": answering({}, ({ response }) => {
    const drip = setInterval(() => response.write(" "), 10);
    response.on("close", () => clearInterval(drip));
  }),
  "truncated JSON": answering({}, ({ response }) => response.end('{"data":{"id":"10')),
  "HTML 502": ({ response, act }) => {
    act();
    response.writeHead(502, { "content-type": "text/html" }).end("<h1>502 Bad Gateway</h1>");
  },
  "HTML 200": ({ response, act }) => {
    act();
    response.writeHead(200, { "content-type": "text/html" }).end("<h1>We are back soon</h1>");
  },
  "empty 200": answering({ "content-length": "0" }, ({ response }) => response.end()),
  "`data: null`": answering({}, ({ response }) => response.end('{"data":null,"request_id":"r-1"}')),
  "10 MB body": answering({}, ({ response }) => {
    response.end(JSON.stringify({ data: { id: "1042", filler: "x".repeat(10_000_000) }, request_id: "r-1" }));
  }),
};

/** What a server answers without acting. */
const REFUSALS: Readonly<Record<string, Play>> = {
  "429, `X-Retry-After: 7`": limited({ "x-retry-after": "7" }),
  "429, `Retry-After: 7`": limited({ "retry-after": "7" }),
  "429, `Retry-After: 2.5`": limited({ "retry-after": "2.5" }),
  "429, `Retry-After` as a date": limitedUntil(20),
  "429, both headers": limited({ "x-retry-after": "7", "retry-after": "99" }),
  "429, no header": limited({}),
  "429, `Retry-After: soon`": limited({ "retry-after": "soon" }),
  "redirect to another origin": ({ response }) => response.writeHead(307, { location: "http://127.0.0.1:9/me" }).end(),
};

/** A fault, and whether the server has acted when it comes. */
interface Fault {
  readonly name: string;
  readonly play: Play;
  readonly acts: boolean;
}

const named = (plays: Readonly<Record<string, Play>>, acts: boolean): Fault[] =>
  Object.entries(plays).map(([name, play]) => ({ name, play, acts }));

/** Everything that can go wrong with an answer, in the order of the README's table. */
export const FAULTS: readonly Fault[] = [...named(FAILURES, true), ...named(REFUSALS, false)];
