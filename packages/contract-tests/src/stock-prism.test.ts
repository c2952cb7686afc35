import { OPERATIONS } from "@pylonkit/openapi";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleCalls } from "./testing/document.ts";
import { startStockPrism } from "./testing/stock-prism.ts";

const calls = exampleCalls();
let prism: Awaited<ReturnType<typeof startStockPrism>>;
beforeAll(async () => void (prism = await startStockPrism()), 30_000);
afterAll(() => prism[Symbol.asyncDispose]());

describe("the bundle under stock `prism mock`", () => {
  it("has every operation of the table", () => {
    expect(calls.map((call) => call.route).sort()).toEqual(Object.keys(OPERATIONS).sort());
    expect(prism.output()).not.toMatch(/\bwarn|error\b/i);
  });

  it.each(calls)("answers $route with a body that validates", async ({ method, target, body, refuse }) => {
    const response = await fetch(prism.url + target, {
      method,
      headers: { authorization: "Bearer anything", "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    expect(response.status, JSON.stringify(answer)).toBe(200);
    expect(refuse(answer)).toBeUndefined();
    expect(JSON.stringify(answer)).not.toMatch(/"string"|-9007199254740991/);
  });
});
