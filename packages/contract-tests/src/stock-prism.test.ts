import { OPERATIONS } from "@pylonkit/openapi";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleCalls, type ExampleCall } from "./testing/document.ts";
import { startStockPrism } from "./testing/stock-prism.ts";

const calls = exampleCalls();
let prism: Awaited<ReturnType<typeof startStockPrism>>;
beforeAll(async () => void (prism = await startStockPrism()), 30_000);
afterAll(() => prism[Symbol.asyncDispose]());

/** What is wrong with an answer: its status, its body, or what Prism put in for want of an example. */
const faultsOf = async (call: ExampleCall, response: Response): Promise<readonly unknown[]> => {
  const text = await response.text();
  if (response.status !== 200) return [response.status, text];
  const refusal = call.refuse(JSON.parse(text));
  return [...(refusal === undefined ? [] : [refusal]), ...(text.match(/"string"|-9007199254740991/g) ?? [])];
};

describe("the bundle under stock `prism mock`", () => {
  it("starts without a warning, with every operation of the table", () => {
    expect(calls.map((call) => call.route).sort()).toEqual(Object.keys(OPERATIONS).sort());
    const lines = prism.output().trim().split("\n");
    const greetings =
      /\[CLI\] (?:…  awaiting  Starting Prism…|ℹ  info      (?:GET|POST|PUT|PATCH|DELETE) +http:|▶  start     Prism is listening on )/;
    expect(lines.filter((line) => !greetings.test(line))).toEqual([]);
    expect(lines).toHaveLength(calls.length + 2);
  });

  it.each(calls)("answers $route with a body that validates", async (call) => {
    expect(await faultsOf(call, await call.send(prism.url, "anything"))).toEqual([]);
  });

  it("has complained of nothing", () => {
    const lines = prism.output().split("\n");
    expect(lines.filter((line) => /⚠|✖|\bwarn|\berror\b/i.test(line))).toEqual([]);
  });
});
