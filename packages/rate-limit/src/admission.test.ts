import { attachCall, type Call } from "@pylonkit/openapi";
import { afterEach, describe, expect, it, vi } from "vitest";
import { memoryStore } from "./memory-store.ts";
import type { WaitEvent } from "./options.ts";
import { rateLimit } from "./rate-limit.ts";
import type { RateLimitStore } from "./store.ts";
import { SEARCH, request, setUp, limited, left } from "./testing/rig.ts";
import { createVirtualClock } from "@pylonkit/openapi/testing";

describe("waits", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("end at once when the request is aborted, with its reason, and the place goes to the next", async () => {
    const { clock, send, sendMany, sentAtMs } = setUp({ limits: { [SEARCH]: 1 } });
    await clock.run(sendMany(1));
    const controller = new AbortController();
    const aborted = send(request(SEARCH, { signal: controller.signal }));
    const next = send(request());
    const reason = new Error("the user left");
    aborted.catch(() => undefined);
    await clock.advance(10_000);
    controller.abort(reason);
    await expect(aborted).rejects.toBe(reason);
    await clock.run(next);
    expect(sentAtMs).toEqual([0, 60_500]);
  });

  it("do not begin for a request that is aborted already, and it takes no slot", async () => {
    const { clock, send, layer, sentAtMs } = setUp();
    await expect(send(request(SEARCH, { signal: AbortSignal.abort(new Error("gone")) }))).rejects.toThrow("gone");
    await clock.run(send(request()));
    expect(sentAtMs).toHaveLength(1);
    expect(await layer.budgets()).toMatchObject([{ remaining: 1, waiting: 0 }]);
  });

  it("beyond maxWaitMs reject before they begin, and hold no slot and no place", async () => {
    const { clock, send, sendMany, layer } = setUp({ maxWaitMs: 60_000 });
    await clock.run(sendMany(2));
    await expect(send(request())).rejects.toMatchObject({
      name: "PylonRateLimitWaitError",
      operation: SEARCH,
      waitMs: 60_500,
      maxWaitMs: 60_000,
    });
    expect(await layer.budgets()).toMatchObject([{ waiting: 0 }]);
    await clock.advance(500);
    await clock.run(send(request()));
  });

  it("that a 429 makes longer than maxWaitMs reject then, the time already waited included", async () => {
    const { clock, send } = setUp({ limits: { [SEARCH]: 1 }, maxWaitMs: 61_000 }, () =>
      limited({ "x-retry-after": "300" }),
    );
    const first = send(request());
    const second = send(request());
    second.catch(() => undefined);
    await clock.run(first);
    await expect(clock.run(second)).rejects.toMatchObject({ name: "PylonRateLimitWaitError", waitMs: 300_000 });
  });

  it("are noted on the call as time spent for a slot, and told to onWait once", async () => {
    const events: WaitEvent[] = [];
    const { clock, send, sendMany } = setUp({ scope: "acme", onWait: (event) => events.push(event) });
    await clock.run(sendMany(2));
    const call: Call = { operation: SEARCH, attempts: 0, waitMs: 0, reason: undefined };
    await clock.run(send(attachCall(request(), call)));
    expect(call).toMatchObject({ waitMs: 60_500, reason: "slot" });
    expect(events).toEqual([{ operation: SEARCH, waitMs: 60_500, scope: "acme" }]);
  });

  it("that a 429 makes longer are told to onWait again, and one that throws fails no call", async () => {
    const surfaced: unknown[] = [];
    vi.stubGlobal("queueMicrotask", (task: () => void) => {
      try {
        task();
      } catch (error) {
        surfaced.push(error);
      }
    });
    const waits: number[] = [];
    const bug = new Error("a bug in the observer");
    const onWait = ({ waitMs }: WaitEvent) => {
      waits.push(waitMs);
      throw bug;
    };
    const { clock, sendMany } = setUp({ limits: { [SEARCH]: 1 }, onWait }, (attempt) =>
      attempt === 2 ? limited({ "x-retry-after": "300" }) : left(0),
    );
    await clock.run(sendMany(1));
    const answers = await clock.run(sendMany(2));
    expect(answers.map(({ status }) => status)).toEqual([429, 200]);
    expect(waits).toEqual([60_500, 121_000, 300_000]);
    expect(surfaced).toEqual([bug, bug, bug]);
  });

  it("that grow by the way to a store and back are not told to onWait again", async () => {
    const events: WaitEvent[] = [];
    const memory = memoryStore();
    let asked = 0;
    // A store with a time of its own: each answer is a few milliseconds off the caller's time.
    const reserve: RateLimitStore["reserve"] = async (bucket, claim) => {
      const slot = await memory.reserve(bucket, claim);
      return slot.waitMs === 0 ? slot : { ...slot, waitMs: slot.waitMs + 3 * ++asked };
    };
    const { clock, sendMany } = setUp({
      store: { ...memory, reserve },
      limits: { [SEARCH]: 1 },
      onWait: (event) => events.push(event),
    });
    await clock.run(sendMany(2));
    expect(asked).toBeGreaterThan(1);
    expect(events).toHaveLength(1);
  });

  it("of nothing leave no note", async () => {
    const onWait = vi.fn<() => void>();
    const { clock, send } = setUp({ onWait });
    const call: Call = { operation: SEARCH, attempts: 0, waitMs: 0, reason: undefined };
    await clock.run(send(attachCall(request(), call)));
    expect(call).toMatchObject({ waitMs: 0, reason: undefined });
    expect(onWait).not.toHaveBeenCalled();
  });
});

describe("concurrency", () => {
  it("bounds the calls under way over all operations, and lets nobody in out of turn", async () => {
    const clock = createVirtualClock();
    let inside = 0;
    let most = 0;
    const names: string[] = [];
    const send = rateLimit({ clock, concurrency: 3 })(async (sent) => {
      most = Math.max(most, ++inside);
      names.push(sent.headers.get("x-name") ?? "");
      await clock.sleep(100);
      inside--;
      if (names.length === 5) throw new Error("one fails");
      return new Response("{}");
    });
    const calls = Array.from({ length: 12 }, (_, index) => {
      const route = index % 2 ? "/me" : "/accounts";
      return send(new Request(`https://api.test${route}`, { headers: { "x-name": `${index}` } }));
    });
    await clock.run(Promise.allSettled(calls));
    expect(most).toBe(3);
    expect(names).toEqual(Array.from({ length: 12 }, (_, index) => `${index}`));
  });

  it("is not used up by calls that wait for a slot", async () => {
    const { clock, send, sendMany, sentAtMs } = setUp({ concurrency: 1, limits: { [SEARCH]: 1 } });
    const searches = sendMany(3);
    const other = send(request("GET /me"));
    await clock.run(other);
    expect(sentAtMs).toEqual([0, 0]);
    await clock.run(searches);
  });

  it("gives the place at the gate back when a call is aborted there", async () => {
    const clock = createVirtualClock();
    const send = rateLimit({ clock, concurrency: 1 })(async () => {
      await clock.sleep(1_000);
      return new Response("{}");
    });
    const controller = new AbortController();
    const first = send(request());
    const aborted = send(request(SEARCH, { signal: controller.signal }));
    const last = send(request());
    aborted.catch(() => undefined);
    await clock.advance(10);
    controller.abort(new Error("gone"));
    await expect(aborted).rejects.toThrow("gone");
    await clock.run(Promise.all([first, last]));
  });
});

describe("a store that fails", () => {
  const failing = (operation: "reserve" | "observe" | "release"): RateLimitStore => ({
    ...memoryStore(),
    [operation]: async () => {
      throw new Error("connection lost");
    },
  });

  it("before the call is sent rejects the call, names operation and cause, and sends nothing", async () => {
    const { send, sentAtMs } = setUp({ store: failing("reserve") });
    await expect(send(request())).rejects.toMatchObject({
      name: "RateLimitStoreError",
      operation: SEARCH,
      message: `${SEARCH}: the rate limit store failed (connection lost); the request was not sent`,
      cause: new Error("connection lost"),
    });
    expect(sentAtMs).toEqual([]);
  });

  it("after the answer came takes nothing from the caller", async () => {
    const { send } = setUp({ store: failing("observe") }, () => left(1));
    expect((await send(request())).status).toBe(200);
  });

  it("or hangs after the answer came does not hold the answer back", async () => {
    const hanging = { ...memoryStore(), observe: () => new Promise<boolean>(() => undefined) };
    const { send } = setUp({ store: hanging }, () => left(1));
    expect((await send(request())).status).toBe(200);
  });

  it("when a place is given back leaves the caller's reason alone", async () => {
    const { clock, send, sendMany } = setUp({ store: failing("release"), maxWaitMs: 0 });
    await clock.run(sendMany(2));
    await expect(send(request())).rejects.toMatchObject({ name: "PylonRateLimitWaitError" });
  });

  it("that never answers does not outlast an abort", async () => {
    const { send } = setUp({ store: { ...memoryStore(), reserve: () => new Promise(() => undefined) } });
    const call = send(request(SEARCH, { signal: AbortSignal.timeout(5) }));
    await expect(call).rejects.toMatchObject({ name: "TimeoutError" });
  });
});
