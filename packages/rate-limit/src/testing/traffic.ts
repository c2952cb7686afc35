import { array, constantFrom, integer, option, record } from "fast-check";
import type { Clock, FetchLike, Route } from "@pylonkit/openapi";
import type { VirtualClock } from "@pylonkit/openapi/testing";
import type { RateLimitLayer } from "../rate-limit.ts";
import type { PylonServer } from "./pylon-server.ts";

export const SEARCH: Route = "POST /issues/search";

/** A call that comes some time after the one before it, through one of the layers; its caller may give up. */
export interface TrafficCall {
  readonly afterMs: number;
  readonly layer: number;
  readonly abortsAfterMs: number | undefined;
  readonly ends: "answered" | "lost";
}

/** Calls as they may come: at once, one after the other or minutes apart; some are given up, some get no answer. */
export const anyTraffic = array(
  record({
    afterMs: integer({ min: 0, max: 20_000 }),
    layer: integer({ min: 0, max: 2 }),
    abortsAfterMs: option(integer({ min: 0, max: 150_000 }), { nil: undefined }),
    ends: constantFrom("answered", "answered", "answered", "lost"),
  }),
  { minLength: 1, maxLength: 50 },
);

/** Layers that spend one budget, and the server they spend it at. */
export interface Road {
  readonly clock: VirtualClock;
  readonly server: PylonServer;
  /** Makes a layer; each call of the same number goes through the same one. */
  readonly layers: readonly RateLimitLayer[];
}

const search = (name: string, signal?: AbortSignal) =>
  new Request("https://api.test/issues/search", {
    method: "POST",
    headers: { "x-name": name },
    signal: signal ?? null,
  });

/** A 429 a layer was told of. */
export interface Refusal {
  readonly sentMs: number;
  readonly toldMs: number;
}

/** Makes the calls, each named by its index, and lets them all end. Resolves with the refusals as they came in. */
export async function drive({ clock, server, layers }: Road, calls: readonly TrafficCall[]): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  const wire: FetchLike = async (request) => {
    const sentMs = clock.now();
    const response = await server.fetch(request);
    if (calls[Number(request.headers.get("x-name"))]?.ends === "lost") throw new TypeError("fetch failed");
    if (response.status === 429) refusals.push({ sentMs, toldMs: clock.now() });
    return response;
  };
  const sends = layers.map((layer) => layer(wire));
  let atMs = 0;
  const work = calls.map(async ({ afterMs, layer, abortsAfterMs }, index) => {
    const caller = new AbortController();
    await clock.sleep((atMs += afterMs));
    if (abortsAfterMs !== undefined) void clock.sleep(abortsAfterMs).then(() => caller.abort());
    await sends[layer % sends.length]?.(search(String(index), caller.signal));
  });
  await clock.run(Promise.allSettled(work));
  return refusals;
}

/** The calls that were never sent though nobody gave them up. */
export function forgotten(calls: readonly TrafficCall[], { sent }: PylonServer): number[] {
  const names = new Set(sent.map(({ name }) => name));
  return calls.flatMap(({ abortsAfterMs }, index) =>
    abortsAfterMs === undefined && !names.has(String(index)) ? [index] : [],
  );
}

/** The calls of one layer that were sent later than one that came after them; within a millisecond any order will do. */
export function overtaken(calls: readonly TrafficCall[], { layers, server: { sent } }: Road): number[] {
  return layers.flatMap((_, layer) => {
    const own = sent
      .map(({ name, atMs }) => ({ index: Number(name), atMs }))
      .filter(({ index }) => calls[index]?.layer === layer % layers.length);
    return own
      .filter((call) => own.some((other) => other.index > call.index && other.atMs + 1 < call.atMs))
      .map(({ index }) => index);
  });
}

/** How many of `limit` calls need not wait for a slot when all before them is long over: all, where none was lost. */
export async function unheld({ clock, layers: [layer] }: Road, limit: number): Promise<number> {
  const sentAtMs: number[] = [];
  const send = layer?.(async () => {
    sentAtMs.push(clock.now());
    return new Response("{}");
  });
  // Longer than any slot is held and any closure lasts. The first is for a key that was closed, whose probe it is, and
  // for a clock that was set back: what is stamped in its future counts from when somebody asks.
  for (const name of ["first", "probe"]) {
    await clock.advance(3_600_000);
    await clock.run(Promise.resolve(send?.(search(name))));
  }
  await clock.advance(3_600_000);
  sentAtMs.length = 0;
  await clock.run(Promise.all(Array.from({ length: limit }, async () => send?.(search("last")))));
  return sentAtMs.filter((atMs) => atMs === sentAtMs[0]).length;
}

/** A clock that can be set, as a machine's can: what it shows jumps, what sleeps does not notice. */
export function settableClock(clock: VirtualClock): Clock & { setBy(ms: number): void } {
  let offMs = 0;
  return {
    now: () => clock.now() + offMs,
    sleep: clock.sleep,
    timeout: clock.timeout,
    setBy: (ms) => void (offMs += ms),
  };
}
