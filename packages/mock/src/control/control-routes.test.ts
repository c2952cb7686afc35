import { parse } from "yaml";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PylonMock } from "../build-mock.ts";
import { MAX_BODY_BYTES } from "../front/exchange.ts";
import { send, tinyMock } from "../testing/tiny-api.ts";

describe("the control routes", () => {
  let mock: PylonMock;
  const control = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${mock.url}/_mock/${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    return {
      status: response.status,
      body: (await response.json()) as Record<string, unknown> & { errors?: string[] },
    };
  };

  beforeEach(async () => {
    mock = await tinyMock();
  });
  afterEach(() => mock.close());

  it("say that the mock is up, without a token and without a trace", async () => {
    expect(await control("GET", "health")).toEqual({
      status: 200,
      body: { ok: true, now: "2026-10-15T09:00:00.000Z" },
    });
    expect(mock.journal).toEqual([]);
  });

  it("answer HEAD as GET, for tools that wait until the mock is up", async () => {
    expect((await fetch(`${mock.url}/_mock/health`, { method: "HEAD" })).status).toBe(200);
  });

  it("refuse a body larger than the mock reads, rather than take it for none", async () => {
    const { status, body } = await control("POST", "worlds", JSON.stringify({ world: "x".repeat(MAX_BODY_BYTES) }));
    expect([status, body.errors]).toEqual([400, [`the body is larger than ${MAX_BODY_BYTES} bytes`]]);
  });

  it("still answer after a time was refused", async () => {
    await control("POST", "clock", { advanceMs: 1e300 });
    expect((await control("GET", "health")).body["now"]).toBe("2026-10-15T09:00:00.000Z");
    expect((await send(mock, "GET /things/1")).status).toBe(200);
  });

  it("show journal, coverage and state", async () => {
    await send(mock, "GET /things/1");
    expect((await control("GET", "journal")).body["entries"]).toEqual(JSON.parse(JSON.stringify(mock.journal)));
    expect((await control("GET", "coverage")).body).toEqual(mock.coverage());
    expect((await control("GET", "state")).body).toEqual(mock.state);
  });

  it("show the state as a seed file, and refuse formats there are none of", async () => {
    const response = await fetch(`${mock.url}/_mock/state?format=yaml`);
    expect(response.headers.get("content-type")).toBe("application/yaml");
    expect(parse(await response.text())).toEqual(mock.state);
    const { status, body } = await control("GET", "state?format=toml");
    expect([status, body.errors]).toEqual([400, ['format is json or yaml; "toml" was given']]);
  });

  it("reset everything", async () => {
    await send(mock, "GET /things/1");
    await control("POST", "clock", { advanceMs: 5_000 });
    await control("POST", "faults", { operation: "GET /things/{id}", status: 500 });
    expect(await control("POST", "reset")).toEqual({ status: 200, body: { ok: true } });
    expect([mock.journal.length, mock.clock.now()]).toEqual([0, Date.parse("2026-10-15T09:00:00Z")]);
    const { status, headers } = await send(mock, "GET /things/1");
    expect([status, headers.get("x-rate-limit-remaining")]).toEqual([200, "2"]);
  });

  it("move the clock on", async () => {
    expect((await control("POST", "clock", { advanceMs: 60_000 })).body).toEqual({ now: "2026-10-15T09:01:00.000Z" });
  });

  it("make an operation fail, slow it down, and end it", async () => {
    await control("POST", "faults", { operation: "GET /things/{id}", status: 503, errors: ["Down."] });
    await control("POST", "faults", { operation: "GET /things/{id}", delayMs: 20, times: 1 });
    const began = performance.now();
    expect((await send(mock, "GET /things/1")).body.errors).toEqual(["Down."]);
    expect(performance.now() - began).toBeGreaterThanOrEqual(15);
    await control("POST", "faults", { operation: "GET /things/{id}", clear: true });
    expect((await send(mock, "GET /things/1")).status).toBe(200);
  });

  it("open an isolated workspace that a header chooses", async () => {
    const { body } = await control("POST", "worlds", {});
    const headers = body["headers"] as Record<string, string>;
    expect(body).toEqual({
      name: "world-1",
      url: `${mock.url}/_mock/worlds/world-1`,
      headers: { "x-pylonkit-world": "world-1" },
      now: expect.stringMatching(/Z$/) as string,
    });
    await send(mock, "GET /things/1", undefined, { headers });
    expect(mock.journal).toEqual([]);
    expect((await control("GET", "journal", undefined, headers)).body["entries"]).toHaveLength(1);
    const unknown = await send(mock, "GET /things/1", undefined, { headers: { "x-pylonkit-world": "world-2" } });
    expect([unknown.status, unknown.body.code]).toEqual([400, "mock_world_unknown"]);
    expect(unknown.body.errors?.[0]).toContain('Did you mean "world-1"?');
    expect(unknown.headers.get("x-pylon-request-id")).toBe(unknown.body.request_id);
  });

  it("close a workspace that was opened", async () => {
    const { body } = await control("POST", "worlds", {});
    const headers = body["headers"] as Record<string, string>;
    expect(await control("DELETE", "worlds/world-1")).toEqual({ status: 200, body: { ok: true } });
    const closed = await send(mock, "GET /things/1", undefined, { headers });
    expect([closed.status, closed.body.code]).toEqual([400, "mock_world_closed"]);
    expect((await control("GET", "journal", undefined, headers)).status).toBe(400);
    expect((await control("DELETE", "worlds/world-1")).body.errors?.[0]).toContain('"world-1" of this mock was closed');
    expect((await control("DELETE", "worlds/world-01")).body.errors?.[0]).toContain("it is not open");
    expect((await control("DELETE", "worlds/%")).status).toBe(400);
    expect((await control("DELETE", "worlds")).status).toBe(404);
    expect((await control("GET", "health/1")).status).toBe(404);
  });

  it("register receivers, give them another secret and take them away, and show no secret", async () => {
    const right = { url: "http://127.0.0.1:9/in?key=hidden", secret: "hidden", trigger: "issue_created" };
    const shown = { id: "webhook-1", url: "http://127.0.0.1:9/in", triggers: ["issue_created"], waiting: 0 };
    expect(await control("POST", "webhooks", right)).toEqual({ status: 200, body: shown });
    expect((await control("GET", "webhooks")).body).toEqual({ webhooks: [shown] });
    expect((await control("PATCH", "webhooks/webhook-1", { secret: "hidden too" })).body).toEqual(shown);
    expect((await control("DELETE", "webhooks/webhook-2")).body.errors).toEqual([
      'there is no webhook "webhook-2"; there are webhook-1. Did you mean "webhook-1"?',
    ]);
    expect(await control("DELETE", "webhooks/webhook-1")).toEqual({ status: 200, body: { ok: true } });
    await control("POST", "webhooks", right);
    await control("POST", "reset");
    expect(mock.webhooks.all).toEqual([]);
  });

  it.each([
    ["POST", "clock", { advanceMs: "1" }, 'advanceMs is a number of milliseconds, 0 or more; "1" was given'],
    ["POST", "clock", {}, "advanceMs is a number of milliseconds, 0 or more; nothing was given"],
    [
      "POST",
      "clock",
      { advanceMs: 1e300 },
      "1e+300 ms from now is past the year 9999, the last that RFC 3339 can write",
    ],
    [
      "POST",
      "faults",
      { operation: "GET /things" },
      "status is a whole number from 400 to 599, or there is broken instead; nothing was given",
    ],
    ["POST", "faults", { operation: "GET /things", status: 500, times: null }, "times is a whole number of requests"],
    ["POST", "clock", { ms: 1 }, '"ms" is unknown; this takes advanceMs'],
    ["POST", "reset", { hard: true }, '"hard" is unknown; this takes no fields'],
    ["POST", "clock", `{"advanceMs":${"[".repeat(150)}${"]".repeat(150)}}`, "nested deeper than 100 levels"],
    [
      "POST",
      "worlds",
      { world: { acounts: [] } },
      'world is no world:\nit has no part "acounts", did you mean "accounts"?',
    ],
    ["POST", "worlds", { world: ["small"] }, 'world is no world: it holds ["small"], not an object of its parts'],
    ["POST", "reset", "{", "the body is not JSON"],
    ["POST", "reset", "[]", "the body is a JSON object"],
    ["POST", "faults", { status: 500 }, "operation is required"],
    ["POST", "faults", { operation: "GET /thing", status: 500 }, 'did you mean "GET /things"?'],
    [
      "POST",
      "faults",
      { operation: "GET /things", status: 20 },
      "status is a whole number from 400 to 599, or there is broken instead; 20 was given",
    ],
    [
      "POST",
      "faults",
      { operation: "GET /things", delayMs: 1, status: 500 },
      "beside delayMs only times, after, probability, seed are taken, not status",
    ],
    ["POST", "faults", { clear: false }, "clear is true"],
    ["POST", "worlds", { world: null }, "no world is called null"],
    [
      "POST",
      "webhooks",
      { url: "http://127.0.0.1:9/", trigger: "issue_created" },
      "secret is a text that is not empty",
    ],
    ["POST", "webhooks", { url: "http://127.0.0.1:9/", fetch: 1 }, '"fetch" is unknown; this takes url, secret'],
    ["PATCH", "webhooks/webhook-1", { secret: "s" }, 'there is no webhook "webhook-1"; there are none'],
    ["POST", "state", { acounts: [] }, 'surveyResponses. Did you mean "accounts"?'],
    ["POST", "worlds", { name: "a/b" }, 'name is up to 100 letters, digits, ".", "-" and "_"; "a/b" was given'],
    [
      "POST",
      "worlds",
      { world: "smal" },
      'no world is called "smal"; there are empty, small, support-desk, large. Did you mean "small"?',
    ],
  ])("refuse %s %s with %j and say why", async (method, path, body, error) => {
    const answer = await control(method, path, body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]).toContain(error);
  });

  it("list themselves to who asks for another", async () => {
    const { status, body } = await control("GET", "reset");
    expect(status).toBe(404);
    expect(body.errors?.[0]).toContain("GET /_mock/health, GET /_mock/openapi.json");
    expect((await control("GET", "__proto__")).status).toBe(404);
  });
});
