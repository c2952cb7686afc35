import { describe, expect, it } from "vitest";
import { assertionsOver } from "./assertions.ts";
import type { RequestEntry } from "./journal.ts";

const entry = (said: Partial<RequestEntry>): RequestEntry => ({
  kind: "request",
  at: "2026-10-15T09:00:00.000Z",
  method: "POST",
  path: "/issues",
  operation: "POST /issues",
  status: 200,
  requestId: "r",
  query: {},
  requestBody: undefined,
  errors: [],
  ...said,
});

const create = entry({ requestBody: { title: "Berth 4", tags: ["bug"], requester: { email: "a@x.example" } } });
const list = entry({ method: "GET", path: "/issues", operation: "GET /issues", query: { limit: "5" } });
const lost = entry({ method: "GET", path: "/issue", operation: undefined, status: 404, errors: ["Not a valid URL."] });
const refused = entry({ status: 400, requestBody: { titel: 1 }, errors: ['Unknown field "titel".', "No title."] });

const messageOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    expect(error).toMatchObject({ name: "AssertionError" });
    return (error as Error).message;
  }
  throw new Error("nothing was thrown");
};

describe("assertCalled", () => {
  const { assertCalled } = assertionsOver([list, create, refused]);

  it("gives the calls that are as expected: part of an object, the whole of a list", () => {
    expect(assertCalled("POST /issues")).toEqual([create, refused]);
    expect(assertCalled("POST /issues", { body: { title: "Berth 4" }, status: 200 })).toEqual([create]);
    expect(assertCalled("POST /issues", { body: { tags: ["bug"], state: undefined }, times: 1 })).toEqual([create]);
    expect(assertCalled("GET /issues", { query: { limit: "5" }, path: "/issues", times: 1 })).toEqual([list]);
    expect(assertCalled("GET /me", { times: 0 })).toEqual([]);
  });

  it("says what each call has that is not expected", () => {
    const body = { title: "Berth 5", tags: ["bug", "ui"], requester: { email: "b@x.example" } };
    expect(messageOf(() => assertCalled("POST /issues", { body }))).toBe(
      `POST /issues was expected to be called with ${JSON.stringify({ body }).slice(0, 77)}…. It was called twice:
  POST /issues {"title":"Berth 4","tags":["bug"],"requester":{"email":"a@x.example"}} → 200
    body.title is "Berth 4", "Berth 5" is expected
    body.tags has 1 items, 2 are expected
    body.requester.email is "a@x.example", "b@x.example" is expected
  POST /issues {"titel":1} → 400
    body.title is nothing, "Berth 5" is expected
    body.tags is nothing, a list is expected
    body.requester is nothing, an object is expected`,
    );
  });

  it("counts those that are as expected", () => {
    expect(messageOf(() => assertCalled("POST /issues", { status: 200, times: 2 }))).toMatch(
      /^POST \/issues was expected to be called twice with \{"status":200\}\. It was called twice, once so:\n/,
    );
    expect(messageOf(() => assertCalled("GET /issues", { times: 3 }))).toMatch(
      /^GET \/issues was expected to be called 3 times\. It was called once:\n {2}GET \/issues \{"limit":"5"\} → 200$/,
    );
  });

  it("shows what came instead of a call that did not", () => {
    expect(messageOf(() => assertCalled("GET /me"))).toBe(
      `GET /me was expected to be called. It was never called.
The newest of the 3 requests that came:
  POST /issues {"titel":1} → 400
  POST /issues {"title":"Berth 4","tags":["bug"],"requester":{"email":"a@x.example"}} → 200
  GET /issues {"limit":"5"} → 200`,
    );
    expect(messageOf(() => assertionsOver([]).assertCalled("GET /me"))).toMatch(/\nNo request came at all\.$/);
  });

  it("gives a runner both sides to compare", () => {
    expect(() => assertCalled("GET /issues", { status: 500 })).toThrow(
      expect.objectContaining({
        actual: [expect.objectContaining({ path: "/issues", status: 200 })],
        expected: { status: 500 },
      }),
    );
  });
});

describe("assertNotCalled", () => {
  it("lists the calls there were", () => {
    const { assertNotCalled } = assertionsOver([list, create]);
    assertNotCalled("DELETE /issues/{id}");
    expect(messageOf(() => assertNotCalled("GET /issues"))).toBe(
      'GET /issues was expected not to be called. It was called once:\n  GET /issues {"limit":"5"} → 200',
    );
  });
});

describe("assertAllRight", () => {
  it("lists what led nowhere or was refused, with the reasons", () => {
    assertionsOver([list, create, entry({ status: 503 })]).assertAllRight();
    expect(messageOf(() => assertionsOver([lost]).assertAllRight())).toMatch(/^One request was not right:\n/);
    expect(messageOf(() => assertionsOver([list, lost, refused]).assertAllRight())).toBe(
      `2 requests were not right:
  GET /issue → 404
    Not a valid URL.
  POST /issues {"titel":1} → 400
    Unknown field "titel".
    No title.`,
    );
  });
});
