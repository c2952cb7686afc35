import { readFileSync } from "node:fs";
import {
  attachCall,
  OPERATIONS,
  PylonConnectionError,
  PylonRateLimitWaitError,
  PylonTimeoutError,
  type RetrySafety,
  type Route,
} from "@pylonkit/openapi";
import { describe, expect, it } from "vitest";
import { retry } from "./retry.ts";
import { scriptedWire, type Step } from "./testing/scripted-wire.ts";
import { createVirtualClock } from "@pylonkit/openapi/testing";

const TRANSIENT = [408, 500, 502, 503, 504];
const routes = Object.keys(OPERATIONS) as Route[];
const marked = (...safety: RetrySafety[]): Route[] =>
  routes.filter((route) => safety.includes(OPERATIONS[route].retry));
const SEARCH: Route = "POST /issues/search";
const PATCH: Route = "PATCH /issues/{id}";

function requestOf(route: string, init: RequestInit = {}): Request {
  const [method = "", path = ""] = route.split(" ");
  const body = ["GET", "HEAD", "DELETE", "OPTIONS"].includes(method) ? {} : { body: '{"limit":1}' };
  return new Request(`https://api.test${path.replaceAll(/\{[^}]+\}/g, "id_1")}`, {
    method,
    ...body,
    headers: { "content-type": "application/json" },
    ...init,
  });
}

/** How often a call is put on the wire when its first attempt ends like this and the second one would succeed. */
async function attemptsAfter(step: Step, request: Request): Promise<number> {
  const clock = createVirtualClock();
  const wire = scriptedWire(step, 200);
  const call = retry({ clock })(wire.fetch)(request);
  await clock.run(call).catch(() => undefined);
  return wire.sent.length;
}

const coded = (code: string) => new TypeError("fetch failed", { cause: Object.assign(new Error("connect"), { code }) });
const lost = [coded("ECONNRESET"), coded("UND_ERR_SOCKET"), new TypeError("Failed to fetch")];
const timedOut = (phase: "attempt" | "call") =>
  new PylonTimeoutError({ operation: SEARCH, phase, timeoutMs: 30, attempts: 1 });
const connectionFailed = (notSent: boolean) =>
  new PylonConnectionError({ operation: PATCH, notSent, attempts: 1, cause: new Error("socket") });

interface Row {
  /** How an attempt ends, for which requests. */
  readonly steps: readonly Step[];
  readonly requests: () => readonly Request[];
  readonly sentAgain: boolean;
}

const idempotent = () => marked("safe", "idempotent").map((route) => requestOf(route));
const never = () => marked("never").map((route) => requestOf(route));
const any = () => [...idempotent(), ...never()];
const aborted = () => any().map((request) => new Request(request, { signal: AbortSignal.abort() }));

function upload(): Request {
  const form = new FormData();
  form.append("file", new Blob(["bytes"]), "a.txt");
  return new Request("https://api.test/attachments", { method: "POST", body: form });
}

const OTHER = [200, 201, 302, 400, 401, 403, 404, 405, 409, 413, 422, 501, 505];
const UNANSWERED = [
  ...lost,
  timedOut("attempt"),
  new DOMException("timed out", "TimeoutError"),
  connectionFailed(false),
];
const NOT_SENT = [
  ...["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"].map(coded),
  connectionFailed(true),
];

/** The rows of the README's table, quoted. */
const ROWS: Record<string, readonly Row[]> = {
  "429 | any | yes": [{ steps: [429], requests: any, sentAgain: true }],
  "408, 500, 502, 503, 504 | safe, idempotent | yes": [{ steps: TRANSIENT, requests: idempotent, sentAgain: true }],
  "408, 500, 502, 503, 504 | never | no": [{ steps: TRANSIENT, requests: never, sentAgain: false }],
  "any other status | any | no": [{ steps: OTHER, requests: any, sentAgain: false }],
  "network failure, attempt timeout | safe, idempotent | yes": [
    { steps: UNANSWERED, requests: idempotent, sentAgain: true },
  ],
  "network failure, attempt timeout | never | no": [{ steps: UNANSWERED, requests: never, sentAgain: false }],
  "refused, name not found, connect timeout | any | yes, nothing was sent": [
    { steps: NOT_SENT, requests: any, sentAgain: true },
  ],
  "caller's abort, call timeout | any | no": [
    { steps: [timedOut("call"), new DOMException("stop", "AbortError")], requests: any, sentAgain: false },
    { steps: [429, 503], requests: aborted, sentAgain: false },
  ],
  "any of these, request body is not JSON (an upload) | any | no, not even on a 429": [
    { steps: [429, ...TRANSIENT, ...UNANSWERED, ...NOT_SENT], requests: () => [upload()], sentAgain: false },
  ],
};

describe("the README's table", () => {
  it.each(Object.entries(ROWS))("%s", async (_, rows) => {
    for (const { steps, requests, sentAgain } of rows) {
      for (const step of steps) {
        const routed = requests();
        const attempts = await Promise.all(routed.map((request) => attemptsAfter(step, request)));
        expect(routed.map((request, at) => [step, request.method, request.url, attempts[at]])).toEqual(
          routed.map((request) => [step, request.method, request.url, sentAgain ? 2 : 1]),
        );
      }
    }
  });

  it("has a test for each of its rows, and no other", () => {
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    const [, table = ""] = /^\| what came.*\n\|[- |]+\n((?:\|.*\n)+)/m.exec(readme) ?? [];
    const cells = (row: string) => row.split("|").slice(1, -1);
    const rows = table.trim().split("\n").map(cells);
    expect(rows.map((row) => row.map((cell) => cell.trim()).join(" | "))).toEqual(Object.keys(ROWS));
  });
});

describe("operations the spec does not know", () => {
  it.each(["GET", "PUT", "DELETE", "HEAD", "OPTIONS"])(
    "are sent again after a 503 when the method is %s",
    async (method) => {
      expect(await attemptsAfter(503, requestOf(`${method} /no/such/path`))).toBe(2);
    },
  );

  it.each(["POST", "PATCH"])("are not sent again after a 503 when the method is %s", async (method) => {
    expect(await attemptsAfter(503, requestOf(`${method} /no/such/path`))).toBe(1);
    expect(await attemptsAfter(429, requestOf(`${method} /no/such/path`))).toBe(2);
  });

  it("are recognised by the call a client attached, whatever their URL", async () => {
    const request = requestOf("POST /proxied");
    attachCall(request, { operation: SEARCH, attempts: 0, waitMs: 0, reason: undefined });
    expect(await attemptsAfter(503, request)).toBe(2);
  });
});

describe("errors of other layers", () => {
  it("are never sent again: a limiter that refused to wait would refuse again", async () => {
    const refused = new PylonRateLimitWaitError({ operation: SEARCH, waitMs: 60_000, maxWaitMs: 1_000 });
    expect(await attemptsAfter(refused, requestOf(SEARCH))).toBe(1);
    expect(await attemptsAfter(new RangeError("a bug in a layer"), requestOf(SEARCH))).toBe(1);
  });
});

describe("causes that prove nothing was sent", () => {
  it("need every address that was tried to have failed before sending", async () => {
    const both = (second: string) =>
      new TypeError("fetch failed", {
        cause: new AggregateError([coded("ECONNREFUSED").cause, coded(second).cause], "all failed"),
      });
    expect(await attemptsAfter(both("ECONNREFUSED"), requestOf(PATCH))).toBe(2);
    expect(await attemptsAfter(both("ECONNRESET"), requestOf(PATCH))).toBe(1);
  });

  it("are not looked for beyond a few levels, so that a cause that points to itself ends", async () => {
    const error: Error & { cause?: unknown } = new TypeError("fetch failed");
    error.cause = error;
    expect(await attemptsAfter(error, requestOf(PATCH))).toBe(1);
  });
});
