import { attachCall, callOf, type Call } from "@pylonkit/openapi";
import { afterEach, describe, expect, it, vi } from "vitest";
import { defaultShouldRetry } from "./default-should-retry.ts";
import type { RetryEvent } from "./options.ts";
import { retry } from "./retry.ts";
import { search, setUp, TOKEN } from "./testing/rig.ts";
import { createVirtualClock } from "@pylonkit/openapi/testing";

describe("attempts", () => {
  it("end with the first answer that needs no retry", async () => {
    const { wire, call } = setUp([503, 502, 200]);
    expect((await call()).status).toBe(200);
    expect(wire.sent).toHaveLength(3);
  });

  it("stop after `retries` more than the first, and the last answer is returned as it is", async () => {
    const { wire, call } = setUp([503, 503, { status: 503, body: '{"last":true}' }], { retries: 2 });
    const response = await call();
    expect(wire.sent).toHaveLength(3);
    expect(await response.json()).toEqual({ last: true });
  });

  it("stop after one with `retries: 0`", async () => {
    const { wire, call } = setUp([429], { retries: 0 });
    expect((await call()).status).toBe(429);
    expect(wire.sent).toHaveLength(1);
  });

  it("throw the last error untouched", async () => {
    const error = new TypeError("fetch failed");
    const { wire, call } = setUp([503, new TypeError("first"), error]);
    await expect(call()).rejects.toBe(error);
    expect(wire.sent).toHaveLength(3);
  });

  it("carry the body, the headers and the call each time, the first one in the caller's own request", async () => {
    const { wire, call } = setUp([503, 503, 200]);
    const record: Call = { operation: "POST /issues/search", attempts: 0, waitMs: 0, reason: undefined };
    const request = attachCall(search(), record);
    await call(request);
    expect(await Promise.all(wire.sent.map((sent) => sent.text()))).toEqual(Array(3).fill('{"limit":2}'));
    expect(wire.sent.map((sent) => sent.headers.get("authorization"))).toEqual(Array(3).fill(`Bearer ${TOKEN}`));
    expect(wire.sent.map((sent) => callOf(sent))).toEqual([record, record, record]);
    expect(wire.sent.map((sent) => sent === request)).toEqual([true, false, false]);
  });

  it("of a DELETE end with the 404 of the second one, where the first one had arrived", async () => {
    const { wire, call } = setUp([502, { status: 404, body: '{"code":"not_found"}' }]);
    const response = await call(new Request("https://api.test/issues/id_1", { method: "DELETE" }));
    expect([response.status, await response.json()]).toEqual([404, { code: "not_found" }]);
    expect(wire.sent).toHaveLength(2);
  });

  it("send an upload as it is, without a copy", async () => {
    const { wire, call } = setUp([200]);
    const form = new FormData();
    form.append("file", new Blob(["x"]));
    const upload = new Request("https://api.test/attachments", { method: "POST", body: form });
    await call(upload);
    expect(wire.sent[0]).toBe(upload);
  });

  it("cancel the bodies of the answers nobody will read, and only those", async () => {
    const cancelled: number[] = [];
    let attempt = 0;
    const clock = createVirtualClock();
    const send = retry({ clock })(async () => {
      const number = ++attempt;
      const body = new ReadableStream({ cancel: () => void cancelled.push(number) });
      return new Response(body, { status: number < 3 ? 503 : 200 });
    });
    await clock.run(send(search()));
    expect(cancelled).toEqual([1, 2]);
  });
});

describe("waits", () => {
  it.each([
    ["X-Retry-After before Retry-After", { "x-retry-after": "3", "retry-after": "9" }, 3_500],
    ["Retry-After where there is no X-Retry-After", { "retry-after": "9" }, 9_500],
    ["Retry-After where X-Retry-After cannot be read", { "x-retry-after": "soon", "retry-after": "0.25" }, 750],
    ["an HTTP date", { "retry-after": "Fri, 20 Nov 2026 12:00:30 GMT" }, 30_500],
  ])("obey %s, with jitter added", async (_, headers: Record<string, string>, waitMs) => {
    const { clock, call } = setUp([{ status: 429, headers }, 200]);
    await call();
    expect(clock.sleeps).toEqual([waitMs]);
  });

  it.each([0, 0.5, 0.999_999])("are never shorter than the server asked, at random %d", async (value) => {
    const { clock, call } = setUp([{ status: 429, headers: { "x-retry-after": "2" } }, 200], { random: () => value });
    await call();
    expect(clock.sleeps[0]).toBeGreaterThanOrEqual(2_000);
    expect(clock.sleeps[0]).toBeLessThanOrEqual(3_000);
  });

  it("back off with full jitter where the server says nothing", async () => {
    const { clock, call } = setUp([503], { retries: 6 });
    await call();
    expect(clock.sleeps).toEqual([250, 500, 1_000, 2_000, 4_000, 4_000]);
  });

  it("never exceed maxWaitMs: back-off and jitter are cut to it", async () => {
    const { clock, call } = setUp([503, { status: 429, headers: { "x-retry-after": "0.09" } }, 200], {
      maxWaitMs: 100,
      random: () => 0.999,
    });
    await call();
    expect(clock.sleeps).toEqual([100, 100]);
  });

  it("are not begun when the header asks for more than maxWaitMs: the answer comes back as it is, body included", async () => {
    const step = { status: 429, headers: { "x-retry-after": "66" }, body: '{"code":"rate_limited"}' };
    const { clock, wire, call } = setUp([step]);
    const response = await call();
    expect(await response.json()).toEqual({ code: "rate_limited" });
    expect([wire.sent.length, clock.sleeps]).toEqual([1, []]);
  });

  it("are not begun when they would end after maxElapsedMs, counted from the start of the call", async () => {
    const { clock, wire, call } = setUp([503], { retries: 9, maxElapsedMs: 800 });
    expect((await call()).status).toBe(503);
    expect(clock.sleeps).toEqual([250, 500]);
    expect(wire.sent).toHaveLength(3);
  });

  it("end at once when the caller aborts, with the caller's reason and no further attempt", async () => {
    const { clock, wire, send } = setUp([{ status: 429, headers: { "x-retry-after": "30" } }]);
    const controller = new AbortController();
    const reason = new Error("the user left");
    const call = send(search({ signal: controller.signal }));
    call.catch(() => undefined);
    await clock.advance(1_000);
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    expect(wire.sent).toHaveLength(1);
  });

  it("are noted on the call with their reason", async () => {
    const { call } = setUp([503, { status: 429, headers: { "x-retry-after": "1" } }, 200]);
    const record: Call = { operation: "POST /issues/search", attempts: 0, waitMs: 0, reason: undefined };
    await call(attachCall(search(), record));
    expect(record).toMatchObject({ waitMs: 250 + 1_500, reason: "rate_limited" });
  });
});

describe("shouldRetry", () => {
  it("replaces the rule and sees operation, safety, attempt and what came of it", async () => {
    const seen: unknown[] = [];
    const { wire, call } = setUp([418, new Error("odd"), 200], {
      shouldRetry: async ({ operation, safety, attempt, response, error }) => {
        seen.push([operation, safety, attempt, response?.status ?? (error as Error).message]);
        return response?.status !== 200;
      },
    });
    await call();
    expect(seen).toEqual([
      ["POST /issues/search", "safe", 1, 418],
      ["POST /issues/search", "safe", 2, "odd"],
    ]);
    expect(wire.sent).toHaveLength(3);
  });

  it("composes with the default rule", async () => {
    const { wire, call } = setUp([425, 503, 200], {
      shouldRetry: (context) => context.response?.status === 425 || defaultShouldRetry(context),
    });
    expect((await call()).status).toBe(200);
    expect(wire.sent).toHaveLength(3);
  });

  it("is not asked about an aborted call", async () => {
    const shouldRetry = vi.fn<() => boolean>(() => true);
    const { wire, call } = setUp([200], { shouldRetry });
    await expect(call(search({ signal: AbortSignal.abort(new Error("gone")) }))).rejects.toThrow("gone");
    expect(wire.sent).toHaveLength(1);
    expect(shouldRetry).not.toHaveBeenCalled();
  });
});

describe("onRetry", () => {
  it("tells operation, attempt, wait and reason before each wait", async () => {
    const events: RetryEvent[] = [];
    const timeout = new DOMException("timed out", "TimeoutError");
    const { call } = setUp([503, new TypeError("fetch failed"), timeout, { status: 429 }, 200], {
      retries: 4,
      onRetry: (event) => events.push(event),
    });
    await call();
    const operation = "POST /issues/search";
    expect(events).toEqual([
      { operation, attempt: 1, waitMs: 250, reason: "status 503", status: 503 },
      { operation, attempt: 2, waitMs: 500, reason: "connection" },
      { operation, attempt: 3, waitMs: 1_000, reason: "timeout" },
      { operation, attempt: 4, waitMs: 2_000, reason: "rate_limited", status: 429 },
    ]);
  });

  it("holds no token, query or body, even for an operation the spec does not know", async () => {
    const events: RetryEvent[] = [];
    const { call } = setUp([429, new TypeError(`could not send ${TOKEN}`), 200], {
      onRetry: (event) => events.push(event),
      shouldRetry: () => true,
    });
    await call(new Request("https://api.test/no/such?key=secret_query", { headers: { authorization: TOKEN } }));
    expect(events.map((event) => event.operation)).toEqual(
      ["GET /no/such", "GET /no/such", "GET /no/such"].slice(0, 2),
    );
    expect(JSON.stringify(events)).not.toMatch(/secret/);
  });

  describe("that throws", () => {
    afterEach(() => vi.unstubAllGlobals());

    it("does not fail the call; its error surfaces on its own", async () => {
      const surfaced: unknown[] = [];
      vi.stubGlobal("queueMicrotask", (task: () => void) => {
        try {
          task();
        } catch (error) {
          surfaced.push(error);
        }
      });
      const bug = new Error("a bug in the observer");
      const { call } = setUp([503, 200], {
        onRetry: () => {
          throw bug;
        },
      });
      expect((await call()).status).toBe(200);
      expect(surfaced).toContain(bug);
    });
  });
});

describe("options", () => {
  it.each([
    [{ retries: -1 }, "retry: retries is -1; a whole number from 0 is expected"],
    [{ retries: 1.5 }, "retry: retries is 1.5; a whole number from 0 is expected"],
    [{ maxWaitMs: -5 }, "retry: maxWaitMs is -5; milliseconds from 0 are expected"],
    [{ maxElapsedMs: Number.NaN }, "retry: maxElapsedMs is NaN; milliseconds from 0 are expected"],
  ])("%j are refused with the name, the value and what is legal", (options, message) => {
    expect(() => retry(options)).toThrow(new RangeError(message));
  });

  it("may be 0: then nothing is waited for", async () => {
    const { wire, call } = setUp([503], { maxElapsedMs: 0 });
    expect((await call()).status).toBe(503);
    expect(wire.sent).toHaveLength(1);
    expect(() => retry({ retries: 0, maxWaitMs: 0 })).not.toThrow();
  });
});
