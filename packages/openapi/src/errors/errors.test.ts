import { describe, expect, it } from "vitest";
import { attachCall } from "../call.ts";
import { isPylonApiError, PylonApiError } from "./api-error.ts";
import { apiErrorOf } from "./api-error-of.ts";
import { isPylonError } from "./pylon-error.ts";
import { isPylonTimeoutError, PylonConnectionError, PylonTimeoutError } from "./transport-errors.ts";
import { PylonFilterError, PylonPathError, PylonRateLimitWaitError } from "./usage-errors.ts";

const answer = (status: number, headers: Record<string, string> = {}) => new Response(null, { status, headers });

describe("apiErrorOf", () => {
  it("reads Pylon's envelope and tells the call's story in one line", () => {
    const response = answer(429, { "x-retry-after": "12" });
    attachCall(response, { operation: "GET /issues", attempts: 3, waitMs: 0, reason: undefined });
    const error = apiErrorOf(response, { errors: ["Too many requests"], code: "rate_limited", request_id: "r-1" });
    expect(error).toMatchObject({
      name: "PylonApiError",
      status: 429,
      code: "rate_limited",
      errors: ["Too many requests"],
      requestId: "r-1",
      operation: "GET /issues",
      attempts: 3,
      retryAfterMs: 12_000,
      message: "GET /issues answered 429 rate_limited: Too many requests (request r-1)",
    });
    expect(error.response).toBe(response);
  });

  it("keeps the id of the object a create collided with", () => {
    expect(apiErrorOf(answer(400), { errors: ["exists"], request_id: "r", exists_id: "a-1" }).existsId).toBe("a-1");
  });

  it.each([
    ["nothing", undefined, "no reason given"],
    ["an empty text", "", "no reason given"],
    ["a proxy's page", "<html>\n  <h1>502 Bad Gateway</h1></html>", "<html> <h1>502 Bad Gateway</h1></html>"],
    ["null", null, "no reason given"],
    ["errors of another type", { errors: "oops" }, "no reason given"],
  ])("makes an error of %s", (_, body, sentence) => {
    const error = apiErrorOf(answer(502), body, "GET /me");
    expect(error.message).toBe(`GET /me answered 502: ${sentence}`);
  });

  it("quotes no more than the beginning of a foreign body", () => {
    expect(apiErrorOf(answer(502), "x".repeat(10_000), "GET /me").message.length).toBeLessThan(300);
  });

  it("takes the request id from the header where the body has none", () => {
    expect(apiErrorOf(answer(500, { "x-pylon-request-id": "r-9" }), "", "GET /me").requestId).toBe("r-9");
  });
});

describe("the guards", () => {
  it("narrow by code", () => {
    const error: unknown = apiErrorOf(answer(404), { errors: [], code: "not_found" }, "GET /me");
    expect(isPylonApiError(error, "not_found")).toBe(true);
    expect(isPylonApiError(error, "rate_limited")).toBe(false);
    expect(isPylonApiError(error)).toBe(true);
    expect(isPylonTimeoutError(error)).toBe(false);
  });

  it("know an error made by another copy of the package", () => {
    const twin = Object.assign(new Error("twin"), { name: "PylonApiError", [Symbol.for("pylonkit.error")]: true });
    expect(isPylonApiError(twin)).toBe(true);
    expect(isPylonError(twin)).toBe(true);
  });

  it.each([undefined, null, "PylonApiError", { name: "PylonApiError" }, new Error("x")])("refuse %s", (value) => {
    expect(isPylonError(value)).toBe(false);
  });
});

describe("messages", () => {
  it("name which time ran out", () => {
    const fields = { operation: "POST /issues", timeoutMs: 50, attempts: 2 };
    expect(new PylonTimeoutError({ ...fields, phase: "attempt" }).message).toBe(
      "POST /issues: attempt 2 had no answer after 50 ms (attemptTimeoutMs)",
    );
    expect(new PylonTimeoutError({ ...fields, phase: "call" }).message).toBe(
      "POST /issues: not done after 50 ms and 2 attempts (timeoutMs)",
    );
  });

  it("show the cause below the runtime's own words", () => {
    const cause = new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED 127.0.0.1:1") });
    expect(new PylonConnectionError({ operation: "GET /me", attempts: 1, notSent: true, cause }).message).toBe(
      "GET /me: connection failed: fetch failed: connect ECONNREFUSED 127.0.0.1:1 (nothing was sent)",
    );
  });

  it("name the parameter, the field and the wait", () => {
    expect(new PylonPathError({ path: "/issues/{id}", parameter: "id", value: ".." }).message).toContain(
      'path parameter "id" is ".."',
    );
    expect(new PylonRateLimitWaitError({ operation: "GET /issues", waitMs: 61_000, maxWaitMs: 100 }).message).toContain(
      "the next slot is free in 61000 ms, maxWaitMs is 100",
    );
    const fault = { path: "/subfilters/0/field", message: "unknown field", legal: [], nearest: undefined };
    expect(
      new PylonFilterError({ operation: "POST /issues/search", faults: [fault, { ...fault, path: "" }] }).message,
    ).toBe("POST /issues/search: /subfilters/0/field: unknown field; /: unknown field");
  });

  it("do not print the response with the error's fields", () => {
    expect(Object.keys(new PylonApiError({ status: 500, operation: "GET /me", response: answer(500) }))).not.toContain(
      "response",
    );
  });
});

describe("PylonPathError", () => {
  it("is made whatever the value is, of JSON or not", () => {
    const circular: Record<string, unknown> = {};
    circular["self"] = circular;
    const message = (value: unknown) => new PylonPathError({ path: "/issues/{id}", parameter: "id", value }).message;
    expect([10n, circular, null, 'a"b', undefined].map(message)).toEqual(
      ["10", "an object", "null", '"a\\"b"', "missing"].map(
        (shown) => `/issues/{id}: path parameter "id" is ${shown}; an id, number or external id is expected`,
      ),
    );
  });
});

describe("apiErrorOf, of sentences that are none", () => {
  it("shows what is in them", () => {
    const { errors } = apiErrorOf(answer(422), { errors: ["Bad title", { field: "title" }, null, 7] });
    expect(errors).toEqual(["Bad title", '{"field":"title"}', "null", "7"]);
  });
});
