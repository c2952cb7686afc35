import { createPylonClient } from "@pylonkit/core";
import type { Clock, FetchLayer, FetchLike } from "@pylonkit/openapi";
import { rateLimit } from "@pylonkit/rate-limit";
import { retry } from "@pylonkit/retry";

/**
 * A process of its own that makes calls through a client with all layers: `call-at-length.ts CALLS [held]`, run with
 * `--expose-gc`. Ten at a time, to seven operations of a thousand organizations in turn; of a hundred some three are
 * refused with a 429, three answered with a 503, two fail on the wire and five are aborted on their way, each at another
 * moment. Prints the live heap after a tenth of the calls and after all of them, and what became of them, as JSON. With
 * `held` a layer keeps one number for each request, as a fault would.
 */
const [count = 0] = process.argv.slice(2).map(Number);
const held: number[][] = [];

let now = Date.UTC(2026, 10, 20, 12);
/** Waits pass at once and move time on. */
const clock: Clock = {
  now: () => now,
  sleep: async (ms, signal) => {
    now += ms;
    await Promise.resolve();
    signal?.throwIfAborted();
  },
};

let sent = 0;
const json = { "content-type": "application/json" };
const server: FetchLike = async ({ signal }) => {
  now += 20;
  const turn = sent++ % 100;
  await Promise.resolve();
  signal.throwIfAborted();
  if (turn % 33 === 1)
    return Response.json({ errors: ["slow down"] }, { status: 429, headers: { "retry-after": "1" } });
  if (turn % 33 === 12) return Response.json({ errors: ["busy"] }, { status: 503 });
  if (turn % 50 === 20) throw new TypeError("fetch failed");
  return new Response('{"data":{},"request_id":"r-1"}', {
    headers: turn === 50 ? { ...json, "x-rate-limit-remaining": "9" } : json,
  });
};

const hold: FetchLayer = (next) => (request) => {
  if (process.argv[3] === "held") held.push([now]);
  return next(request);
};
let organization = 0;
const layers = [retry({ clock }), rateLimit({ clock, scope: () => `organization ${organization++ % 1_000}` }), hold];
const pylon = createPylonClient({ token: "t", fetch: server, layers, clock });

const CALLS: readonly ((signal: AbortSignal) => Promise<{ response: Response }>)[] = [
  (signal) => pylon.GET("/me", { signal }),
  (signal) => pylon.GET("/accounts", { signal }),
  (signal) => pylon.GET("/issues/{id}", { params: { path: { id: "1042" } }, signal }),
  (signal) => pylon.POST("/issues/search", { body: { limit: 1 }, signal }),
  (signal) => pylon.POST("/tags", { body: { object_type: "issue", value: "berth" }, signal }),
  (signal) => pylon.PATCH("/issues/{id}", { params: { path: { id: "1042" } }, body: { state: "closed" }, signal }),
  (signal) => pylon.DELETE("/issues/{id}", { params: { path: { id: "1042" } }, signal }),
];

const outcomes: Record<string, number> = {};
async function call(index: number): Promise<void> {
  const controller = new AbortController();
  const work = CALLS[index % CALLS.length]?.(controller.signal).then(
    ({ response }) => String(response.status),
    (error: Error) => error.name,
  );
  if (index % 20 === 7) {
    for (let turns = (index / 20) % 60; turns > 0; turns--) await Promise.resolve();
    controller.abort();
  }
  const outcome = (await work) ?? "no call";
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
}

/** A turn of the event loop, as every socket takes some: what was let go of is tidied up in one, and never before. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Bytes that live after garbage was collected, as often as finalizers have more to let go of. */
async function liveHeap(): Promise<number> {
  for (let sweep = 0; sweep < 5; sweep++) {
    globalThis.gc?.();
    await turn();
  }
  return process.memoryUsage().heapUsed;
}

let earlyBytes = 0;
for (let index = 0; index < count; index += 10) {
  await Promise.all(Array.from({ length: 10 }, (_, offset) => call(index + offset)));
  await turn();
  if (index === count / 10) earlyBytes = await liveHeap();
}
console.log(JSON.stringify({ earlyBytes, lateBytes: await liveHeap(), sent, held: held.length, outcomes }));
