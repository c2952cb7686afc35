import { getEventListeners } from "node:events";
import { noteWait, PylonTimeoutError, type FetchLayer } from "@pylonkit/openapi";
import { describe, expect, it, vi } from "vitest";
import { createPylonClient } from "./create-pylon-client.ts";
import { json, ME, serve } from "./testing/server.ts";
import { createVirtualClock } from "@pylonkit/openapi/testing";
import type { AttemptEvent } from "./wire.ts";

const never = (request: Request) =>
  new Promise<Response>((_, reject) => {
    request.signal.addEventListener("abort", () => reject(request.signal.reason as Error), { once: true });
  });
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("attemptTimeoutMs", () => {
  it("bounds an attempt on the wire", async () => {
    const clock = createVirtualClock();
    const call = createPylonClient({ token: "t", fetch: never, clock, attemptTimeoutMs: 1_000 }).GET("/me");
    const failure = call.catch((error: unknown) => error);
    await turn();
    await clock.advance(1_000);
    expect(await failure).toMatchObject({ name: "PylonTimeoutError", phase: "attempt", timeoutMs: 1_000 });
  });

  it("does not run while a layer waits", async () => {
    const clock = createVirtualClock();
    const wait: FetchLayer = (next) => async (request) => {
      await clock.sleep(60_000, request.signal);
      return next(request);
    };
    const fetch = async () => Response.json(ME);
    const call = createPylonClient({ token: "t", fetch, clock, attemptTimeoutMs: 1_000, layers: [wait] }).GET("/me");
    await turn();
    await clock.advance(60_000);
    expect((await call).data?.request_id).toBe("r-1");
  });

  it("covers the body: a slow drip is cut", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).write('{"data":');
    });
    const call = createPylonClient({ baseUrl: server.url, token: "t", attemptTimeoutMs: 50 }).GET("/me");
    await expect(call).rejects.toMatchObject({ name: "PylonTimeoutError", phase: "attempt" });
  });
});

describe("timeoutMs", () => {
  it("bounds the whole call, waits included", async () => {
    const clock = createVirtualClock();
    const wait: FetchLayer = () => async (request) => {
      await clock.sleep(60_000, request.signal);
      return Response.json(ME);
    };
    const call = createPylonClient({ token: "t", clock, timeoutMs: 5_000, layers: [wait] }).GET("/me");
    const failure = call.catch((error: unknown) => error);
    await turn();
    await clock.advance(5_000);
    expect(await failure).toMatchObject({ name: "PylonTimeoutError", phase: "call", attempts: 0 });
  });

  it("sends nothing once the deadline has passed, even where the clock skipped the wait", async () => {
    const clock = createVirtualClock();
    const fetch = vi.fn(async () => Response.json(ME));
    const skipping = { now: clock.now, sleep: clock.sleep, timeout: () => new Promise<void>(() => undefined) };
    const late: FetchLayer = (next) => async (request) => {
      await clock.advance(6_000);
      return next(request);
    };
    const client = createPylonClient({ token: "t", clock: skipping, timeoutMs: 5_000, fetch, layers: [late] });
    await expect(client.GET("/me")).rejects.toBeInstanceOf(PylonTimeoutError);
    expect(fetch).not.toHaveBeenCalled();
  });

  it("does not bound a call that is quick enough, and leaves no timer behind", async () => {
    vi.useFakeTimers();
    try {
      const fetch = async () => Response.json(ME);
      await createPylonClient({ token: "t", fetch, timeoutMs: 5_000 }).GET("/me");
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("a time limit", () => {
  const deaf = () => new Promise<never>(() => undefined);

  it.each<[string, Parameters<typeof createPylonClient>[0]]>([
    ["a token function", { token: deaf }],
    ["a layer", { token: "t", layers: [() => deaf] }],
    ["a fetch", { token: "t", fetch: deaf, attemptTimeoutMs: Infinity }],
  ])("of a call bounds %s that listens to no signal", async (_, options) => {
    const clock = createVirtualClock();
    const failure = createPylonClient({ ...options, clock, timeoutMs: 5_000 }).GET("/me");
    const settled = failure.catch((error: unknown) => error);
    await turn();
    await clock.advance(5_000);
    expect(await settled).toMatchObject({ name: "PylonTimeoutError", phase: "call" });
  });

  it("of an attempt bounds a fetch that listens to no signal", async () => {
    const clock = createVirtualClock();
    const call = createPylonClient({ token: "t", fetch: deaf, clock, attemptTimeoutMs: 1_000 }).GET("/me");
    const settled = call.catch((error: unknown) => error);
    await turn();
    await clock.advance(1_000);
    expect(await settled).toMatchObject({ name: "PylonTimeoutError", phase: "attempt" });
  });
});

it("what comes after an abort puts nothing on the wire", async () => {
  const fetch = vi.fn(async () => Response.json(ME));
  const release: (() => void)[] = [];
  const deaf: FetchLayer = (next) => async (request) => {
    await new Promise<void>((resolve) => release.push(resolve));
    return next(request);
  };
  const controller = new AbortController();
  const call = createPylonClient({ token: "t", fetch, layers: [deaf] }).GET("/me", { signal: controller.signal });
  const settled = call.catch((error: unknown) => error);
  await turn();
  const reason = new Error("too late");
  controller.abort(reason);
  expect(await settled).toBe(reason);
  for (const resolve of release) resolve();
  await turn();
  expect(fetch).not.toHaveBeenCalled();
});

describe("an abort", () => {
  it.each([null, 0, ""])("passes on even %j as its reason, before and during the call", async (reason) => {
    await using server = await serve(() => undefined);
    const client = createPylonClient({ baseUrl: server.url, token: "t" });
    const outcome = (signal: AbortSignal) =>
      client.GET("/me", { signal }).then(
        () => "no abort",
        (error: unknown) => ({ error }),
      );
    expect(await outcome(AbortSignal.abort(reason))).toEqual({ error: reason });
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 20);
    expect(await outcome(controller.signal)).toEqual({ error: reason });
  });

  it("reaches the socket while the body is read, even where a layer made a request of its own", async () => {
    const closed = vi.fn();
    await using server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).write('{"data":');
      response.on("close", closed);
    });
    const remake: FetchLayer = (next) => (request) => next(new Request(request, { headers: { "x-team": "ops" } }));
    const controller = new AbortController();
    const client = createPylonClient({ baseUrl: server.url, token: "t", layers: [remake] });
    const reason = new Error("changed my mind");
    setTimeout(() => controller.abort(reason), 30);
    await expect(client.GET("/me", { signal: controller.signal })).rejects.toBe(reason);
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  });

  it("signal that outlives many calls gathers no listeners", async () => {
    const { signal } = new AbortController();
    const client = createPylonClient({ token: "t", fetch: async () => Response.json(ME) });
    for (let call = 0; call < 50; call++) await client.GET("/me", { signal });
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("passes through with the caller's own reason", async () => {
    const reason = { mine: true };
    const controller = new AbortController();
    const call = createPylonClient({ token: "t", fetch: never }).GET("/me", { signal: controller.signal });
    await turn();
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
  });

  it("before the call sends nothing", async () => {
    await using server = await serve((_, response) => json(response, 200, ME));
    const reason = new Error("not now");
    const call = createPylonClient({ baseUrl: server.url, token: "t" }).GET("/me", {
      signal: AbortSignal.abort(reason),
    });
    await expect(call).rejects.toBe(reason);
    expect(server.seen).toHaveLength(0);
  });

  it("while the body is read passes through too", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).write('{"data":');
    });
    const reason = new Error("changed my mind");
    const controller = new AbortController();
    const call = createPylonClient({ baseUrl: server.url, token: "t" }).GET("/me", { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 30);
    await expect(call).rejects.toBe(reason);
  });
});

describe("a failed connection", () => {
  it("is known to have sent nothing where it was refused", async () => {
    const refused = await serve(() => undefined);
    await refused[Symbol.asyncDispose]();
    const call = createPylonClient({ baseUrl: refused.url, token: "t" }).GET("/me");
    await expect(call).rejects.toMatchObject({ name: "PylonConnectionError", notSent: true, operation: "GET /me" });
  });

  it("may have been sent where it was reset", async () => {
    await using server = await serve((request) => request.socket.destroy());
    const call = createPylonClient({ baseUrl: server.url, token: "t" }).GET("/me");
    await expect(call).rejects.toMatchObject({ name: "PylonConnectionError", notSent: false });
  });
});

describe("onAttempt", () => {
  it("reports every attempt with its wait and reason, and no secret", async () => {
    const events: AttemptEvent[] = [];
    const wait: FetchLayer = (next) => async (request) => {
      noteWait(request, 40, "slot");
      return next(request);
    };
    await using server = await serve((_, response) => json(response, 200, ME, { "x-pylon-request-id": "r-1" }));
    const onAttempt = (event: AttemptEvent) => void events.push(event);
    await createPylonClient({ baseUrl: server.url, token: "top-secret", layers: [wait], onAttempt }).GET("/me");
    expect(events).toEqual([
      { operation: "GET /me", attempt: 1, status: 200, waitMs: 40, reason: "slot", requestId: "r-1", error: undefined },
    ]);
    expect(JSON.stringify(events)).not.toContain("top-secret");
  });

  it("does not fail the call when it throws; its error surfaces on its own", async () => {
    const surfaced = new Promise((resolve) => process.once("uncaughtException", resolve));
    const listeners = process.listeners("uncaughtException").slice(0, -1);
    for (const listener of listeners) process.off("uncaughtException", listener);
    const fetch = async () => Response.json(ME);
    const broken = new Error("observer is broken");
    const onAttempt = () => {
      throw broken;
    };
    try {
      expect((await createPylonClient({ token: "t", fetch, onAttempt }).GET("/me")).data?.request_id).toBe("r-1");
      expect(await surfaced).toBe(broken);
    } finally {
      for (const listener of listeners) process.on("uncaughtException", listener);
    }
  });
});
