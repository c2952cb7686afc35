import { OPERATIONS } from "@pylonkit/openapi";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleCalls, type ExampleCall } from "./testing/document.ts";
import { startStockPrism } from "./testing/stock-prism.ts";

const calls = exampleCalls();
const taken = calls.filter((call) => call.stockPrismRefuses.length === 0);
const refused = calls.filter((call) => call.stockPrismRefuses.length > 0);
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

  it.each(taken)("answers $route with a body that validates", async (call) => {
    expect(await faultsOf(call, await call.send(prism.url, "anything"))).toEqual([]);
  });

  it.each(refused)("refuses the form of $route, for faults of its own and nothing else", async (call) => {
    const response = await call.send(prism.url, "anything");
    const violations = JSON.parse(response.headers.get("sl-violations") ?? "[]") as { message: string }[];
    expect(violations.map(({ message }) => message)).toEqual(call.stockPrismRefuses);
  });

  it.each(refused)("answers $route, asked in JSON of no declared length, with a body that validates", async (call) => {
    const body = new Blob([JSON.stringify(call.body)]).stream();
    const headers = { authorization: "Bearer anything", "content-type": "application/json" };
    const init = { method: call.method, headers, body, duplex: "half" };
    expect(await faultsOf(call, await fetch(prism.url + call.target, init))).toEqual([]);
  });

  it("has complained of nothing else", () => {
    const complaints = prism
      .output()
      .split("\n")
      .filter((line) => /⚠|✖|\bwarn|\berror\b/i.test(line));
    const known = refused.flatMap((call) => [...call.stockPrismRefuses, "Request did not pass the validation rules"]);
    expect(complaints.filter((line) => !known.some((one) => line.endsWith(one)))).toEqual([]);
  });
});
