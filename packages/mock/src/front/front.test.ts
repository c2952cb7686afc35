import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PylonMock } from "../build-mock.ts";
import { send, tinyMock } from "../testing/tiny-api.ts";
import type { Route } from "@pylonkit/openapi";

const route = (name: string) => name as Route;
const ANY_ID = /^00000000-0000-4000-8000-[0-9a-f]{12}$/;

describe.each(["over a socket", "in process"])("the front, %s", (way) => {
  let mock: PylonMock;
  const call = (name: string, body?: unknown, headers?: Record<string, string>) =>
    send(mock, name, body, { ...(way === "in process" ? { fetch: mock.fetch } : {}), ...(headers ? { headers } : {}) });

  beforeEach(async () => {
    mock = await tinyMock();
  });
  afterEach(() => mock.close());

  it("answers from its handler with the request id in body and header and what is left of the limit", async () => {
    const { status, body, headers } = await call("GET /things/abc");
    expect(status).toBe(200);
    expect(body).toEqual({ data: { id: "abc", size: 3 }, request_id: headers.get("x-pylon-request-id") });
    expect(body.request_id).toMatch(ANY_ID);
    expect(headers.get("x-rate-limit-remaining")).toBe("2");
    expect(headers.get("content-type")).toBe("application/json");
  });

  it("answers an unknown path with 404 and a wrong method with 405, even without a token, naming real operations", async () => {
    const nowhere = await call("GET /thing/abc", undefined, { authorization: "" });
    expect([nowhere.status, nowhere.body.code]).toEqual([404, "not_found"]);
    expect(nowhere.body.errors?.[0]).toContain("GET /things/{id}");
    const wrong = await call("PATCH /things/abc", {}, { authorization: "" });
    expect([wrong.status, wrong.body.code]).toEqual([405, "method_not_allowed"]);
    expect(wrong.body.errors?.[0]).toContain("This path has GET /things/{id}, DELETE /things/{id}.");
  });

  it.each([
    ["", "invalid_authorization_header"],
    ["Basic abc", "invalid_authorization_header"],
    ["Bearer", "invalid_authorization_header"],
    ["Bearer somebody-elses-secret", "invalid_api_token"],
  ])("refuses the authorization %j with 401 and repeats nothing of it", async (authorization, code) => {
    const { status, body, headers } = await call("POST /things", "{not json", { authorization });
    expect([status, body.code]).toEqual([401, code]);
    expect(headers.get("x-rate-limit-remaining")).toBe("3");
    expect(JSON.stringify([body, mock.journal])).not.toContain("secret");
  });

  it("answers malformed JSON with 400 and says where it breaks", async () => {
    const { status, body } = await call("POST /things", '{"name": ');
    expect(status).toBe(400);
    expect(body.errors?.[0]).toMatch(/^The body is not JSON: /);
  });

  it.each([
    ["a list", "[1]", "The body must be a JSON object; a list was sent."],
    ["null", "null", "The body must be a JSON object; null was sent."],
  ])("refuses %s as a body", async (_, text, error) => {
    expect((await call("POST /things", text)).body.errors).toEqual([error]);
  });

  it("refuses a body nested deeper than any real one with 400, and keeps a journal that can be written out", async () => {
    const deep = `{"name":${"[".repeat(5_000)}${"]".repeat(5_000)}}`;
    const { status, body } = await call("POST /things", deep);
    expect([status, body.errors]).toEqual([
      400,
      ["The body is nested deeper than 100 levels, the most this mock reads."],
    ]);
    expect(JSON.stringify(mock.journal)).toContain("[[[[");
  });

  it("refuses a path that is not percent-encoded with 400", async () => {
    const { status, body } = await call("GET /things/50%");
    expect([status, body.errors]).toEqual([
      400,
      ['The path "/things/50%" is not percent-encoded: "%" starts two hexadecimal digits, and a plain one is "%25".'],
    ]);
  });

  it("reads an encoded slash as part of an id, and decodes once", async () => {
    expect((await call("GET /things/a%2Fb")).body.data).toMatchObject({ id: "a/b" });
    expect((await call("GET /things/a%252Fb")).body.data).toMatchObject({ id: "a%2Fb" });
  });

  it("answers a request that a reset overtakes from the data it came to, and keeps no trace of it", async () => {
    mock.delay(route("GET /things/{id}"), 20, { times: 1 });
    const late = call("GET /things/late");
    while (mock.coverage().called["GET /things/{id}"] !== 1) await new Promise((resolve) => setTimeout(resolve, 1));
    mock.reset();
    mock.fail(route("GET /things/{id}"), { status: 503, times: 1 });
    expect((await late).status).toBe(200);
    expect(mock.journal).toEqual([]);
    expect((await call("GET /things/next")).status).toBe(503);
  });

  it("refuses a body that does not say it is JSON", async () => {
    const { status, body } = await call("POST /things", '{"name":"x"}', { "content-type": "text/plain" });
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      'POST /things takes a body of the Content-Type application/json; "text/plain" was sent.',
    ]);
  });

  it("refuses a body that says nothing about what it is", async () => {
    const headers = { authorization: `Bearer ${mock.token}` };
    const body = new TextEncoder().encode('{"name":"x"}');
    const ask = way === "in process" ? mock.fetch : fetch;
    const response = await ask(`${mock.url}/things`, { method: "POST", headers, body });
    expect(await response.json()).toMatchObject({
      errors: ["POST /things takes a body of the Content-Type application/json; nothing was sent."],
    });
  });

  it("tells unknown and wrong fields together, in sentences", async () => {
    const { status, body } = await call("POST /things", { nam: "x", owner_id: "1", team_id: "2" });
    expect(status).toBe(400);
    expect(body.code).toBeUndefined();
    expect(body.errors).toEqual([
      'Field "nam" is unknown: POST /things has the fields name, owner_id, team_id, parts, labels, pairs, color. Did you mean "name"?',
      "Give owner_id or team_id, not both.",
      'Field "name" is required; it must be a string that is not empty.',
    ]);
  });

  it("refuses with 429 and X-Retry-After what is over the limit, after 400s and before the handler", async () => {
    for (const _ of [1, 2, 3]) expect((await call("POST /things", { name: "x" })).status).toBe(200);
    const { status, body, headers } = await call("POST /things", { name: "x" });
    expect([status, body.code]).toEqual([429, "rate_limited"]);
    expect([headers.get("x-retry-after"), headers.get("x-rate-limit-remaining")]).toEqual(["60", "0"]);
    expect((await call("POST /things", {})).status).toBe(400);
    mock.advance(60_000);
    expect((await call("POST /things", { name: "x" })).status).toBe(200);
  });

  it("counts every request with a token and a real operation, also refused ones, and no other", async () => {
    await call("POST /things", {});
    await call("POST /things", "{");
    await call("POST /things", { name: "x" }, { authorization: "Bearer other" });
    await call("PUT /things", {});
    expect((await call("POST /things", { name: "x" })).headers.get("x-rate-limit-remaining")).toBe("0");
  });

  it("makes Pylon's envelope of a handler's refusal", async () => {
    const { status, body } = await call("GET /things/gone");
    expect(status).toBe(404);
    expect(body).toEqual({
      errors: ["No thing has the id gone."],
      request_id: body.request_id,
      code: "not_found",
      exists_id: "x",
    });
  });

  it("answers its own lie with 500 and where the lie is", async () => {
    const { status, body } = await call("GET /things/liar");
    expect([status, body.code]).toEqual([500, "mock_answer_invalid"]);
    expect(body.errors).toEqual([
      "The mock's own 200 answer to GET /things/{id} breaks the document at /body/data/size: Response body property data.size must be integer.",
    ]);
  });

  it("answers a handler that falls over with 500 and why", async () => {
    const { status, body } = await call("GET /things/broken");
    expect([status, body.code]).toEqual([500, "mock_failed"]);
    expect(body.errors).toEqual(["The mock failed at GET /things/{id}: the handler fell over"]);
  });

  it("answers by the document's example where there is no handler, under its own request id", async () => {
    const { body, headers } = await call("GET /things?kind=red");
    expect(body).toEqual({ data: [{ id: "example", size: 1 }], request_id: headers.get("x-pylon-request-id") });
  });

  it("answers JSON whatever is accepted, and remembers nothing of it", async () => {
    for (const accept of ["text/html", "application/json", "image/png"])
      expect((await call("GET /things?kind=red", undefined, { accept })).status).toBe(200);
  });

  it("fails on demand, without asking the handler, after what is wrong with the request", async () => {
    mock.fail(route("POST /things"), { status: 503, errors: ["Down for the test."], retryAfterSeconds: 7, times: 1 });
    expect((await call("POST /things", {})).status).toBe(400);
    const { status, body, headers } = await call("POST /things", { name: "x" });
    expect([status, headers.get("x-retry-after")]).toEqual([503, "7"]);
    expect(body).toEqual({ errors: ["Down for the test."], request_id: body.request_id });
    expect((await call("POST /things", { name: "x" })).status).toBe(200);
  });

  it("gives a failure the code Pylon sends with its status", async () => {
    mock.fail(route("POST /things"), { status: 403 });
    expect((await call("POST /things", { name: "x" })).body).toMatchObject({
      code: "permission_denied",
      errors: ["The test asked for POST /things to fail with 403."],
    });
  });

  it("writes down every request, those that lead nowhere included, and never the token", async () => {
    await call("POST /things?x=1&x=2", { name: 5 });
    await call("GET /nowhere");
    expect(mock.journal).toEqual([
      {
        kind: "request",
        at: "2026-10-15T09:00:00.000Z",
        method: "POST",
        path: "/things",
        operation: "POST /things",
        status: 400,
        requestId: "00000000-0000-4000-8000-000000000001",
        query: { x: ["1", "2"] },
        requestBody: { name: 5 },
        errors: [
          'Query parameter "x" is unknown: POST /things has no query parameters.',
          'Field "name" must be a string that is not empty; 5 was sent.',
        ],
      },
      expect.objectContaining({ path: "/nowhere", operation: undefined, status: 404, requestBody: undefined }),
    ]);
    expect(JSON.stringify(mock.journal)).not.toContain(mock.token);
  });

  it("answers many requests at once, each with its own answer and id", async () => {
    await using open = await tinyMock({ rateLimits: "off" });
    const names = Array.from({ length: 60 }, (_, index) => `thing-${index}`);
    const options = way === "in process" ? { fetch: open.fetch } : {};
    const answers = await Promise.all(names.map((name) => send(open, `GET /things/${name}`, undefined, options)));
    expect(answers.map(({ body }) => (body.data as { id: string }).id)).toEqual(names);
    expect(new Set(answers.map(({ body }) => body.request_id)).size).toBe(names.length);
  });
});

describe("a lenient front", () => {
  it("lets unknown names and any content type pass, and still validates what is known", async () => {
    await using mock = await tinyMock({ strict: false });
    const { fetch } = mock;
    const odd = await send(mock, "POST /things?x=1", '{"name":"x","nam":"y"}', {
      fetch,
      headers: { "content-type": "text/plain" },
    });
    expect(odd.status).toBe(200);
    expect((await send(mock, "POST /things", { name: 5 }, { fetch })).status).toBe(400);
  });
});
