import { describe, expect, it } from "vitest";
import { readBundle } from "../document/document.ts";
import { routesOf } from "../document/routes.ts";
import { contractOf } from "../prism/contract.ts";
import type { PrismRequest } from "../prism/prism-types.ts";
import { TINY_API } from "../testing/tiny-api.ts";
import { describeSchema } from "./describe-schema.ts";
import { show } from "../show.ts";
import { explainer } from "./explain.ts";

const refusing = (document = TINY_API) => {
  const contract = contractOf(document);
  const routes = routesOf(document);
  const explain = explainer(document);
  return async (route: string, { body, query = {} }: { body?: unknown; query?: PrismRequest["url"]["query"] }) => {
    const entry = routes.byRoute.get(route);
    if (!entry) throw new Error(`no ${route}`);
    const request: PrismRequest = {
      method: entry.method.toLowerCase(),
      url: { path: entry.path.replaceAll(/\{\w+\}/g, "1"), query },
      headers: { authorization: "Bearer x", "content-type": "application/json" },
      ...(body === undefined ? {} : { body }),
    };
    let sentences: readonly string[] = [];
    await contract.judge(entry, request, (violations) => {
      sentences = violations.length > 0 ? explain(entry, request, violations) : [];
      return { statusCode: 400, headers: {}, body: {} };
    });
    return sentences;
  };
};

describe("explain", () => {
  const refuse = refusing();

  it("says nothing about a request that is fine", async () => {
    expect(await refuse("POST /things", { body: { name: "x", color: null, labels: { any: "label" } } })).toEqual([]);
  });

  it.each([
    ["a missing field", {}, ['Field "name" is required; it must be a string that is not empty.']],
    ["a wrong type", { name: 5 }, ['Field "name" must be a string that is not empty; 5 was sent.']],
    ["an empty string", { name: "" }, ['Field "name" must be a string that is not empty; "" was sent.']],
    [
      "a nested field",
      { name: "x", parts: [{ slug: "a" }, {}] },
      ['Field "parts[1].slug" is required; it must be a string.'],
    ],
    ["a choice", { name: "x", color: "green" }, ['Field "color" must be one of red, blue, or null; "green" was sent.']],
    [
      "a wrong type alone where a rule only follows from it",
      { name: "x", pairs: [5] },
      ['Field "pairs[0]" must be an object; 5 was sent.'],
    ],
    ["a rule across fields", { name: "x", owner_id: "1", team_id: "2" }, ["Give owner_id or team_id, not both."]],
  ])("names %s, what was sent and what is legal", async (_, body, sentences) => {
    expect(await refuse("POST /things", { body })).toEqual(sentences);
  });

  it("tells everything that is wrong at once", async () => {
    expect(await refuse("POST /things", { body: { owner_id: "1", team_id: "2", parts: "x" } })).toHaveLength(3);
  });

  it("asks for a body that is missing", async () => {
    expect(await refuse("POST /things", {})).toEqual(["POST /things needs a JSON object as its body."]);
  });

  it("names query parameters, with the nearest legal value", async () => {
    expect(await refuse("GET /things", { query: { kind: "rad", limit: "10" } })).toEqual([
      'Query parameter "limit" must be an integer from 1 to 9; "10" was sent.',
      'Query parameter "kind" must be one of red, blue; "rad" was sent. Did you mean "red"?',
    ]);
    expect(await refuse("GET /things", { query: {} })).toEqual([
      'Query parameter "kind" is required; it must be one of red, blue.',
    ]);
    expect(await refuse("GET /things", { query: { kind: ["red", "blue"] } })).toHaveLength(1);
  });

  it("has a sentence for every rule of the bundle that a request can break", async () => {
    const refuseReal = refusing(readBundle());
    const author = { title: "t", body_html: "b", account_id: "a", user_id: "u", contact_id: "c" };
    expect(await refuseReal("POST /issues", { body: author })).toContain(
      "Give user_id or contact_id as the author of the first message, not both.",
    );
    const nested = { operator: "and", subfilters: [{ field: "state", operator: "in" }] };
    const [sentence] = await refuseReal("POST /issues/search", { body: { filter: nested } });
    expect(sentence).toMatch(/^Field "filter\.subfilters\[0\]": .* needs at least one entry in values\./);
  });
});

describe("describeSchema", () => {
  it.each([
    [{ type: "integer", minimum: 1, maximum: 999 }, "an integer from 1 to 999"],
    [{ type: "integer", minimum: 1 }, "an integer of at least 1"],
    [{ type: "number", maximum: 5 }, "a number of at most 5"],
    [
      { type: "array", minItems: 2, maxItems: 2, items: { type: "string" } },
      "a list of exactly 2 items of which each is a string",
    ],
    [{ type: ["string", "null"] }, "a string or null"],
    [{ type: "string", format: "uuid" }, "a string of the format uuid"],
    [{ type: "string", pattern: "^a$" }, "a string that matches ^a$"],
    [{ type: "string", maxLength: 3 }, "a string of at most 3 characters"],
    [{ type: "boolean" }, "true or false"],
    [{ const: 4 }, "4"],
    [{ $ref: "#/components/schemas/Search" }, "an object"],
    [{}, "something else"],
  ])("puts %j into words", (schema, words) => {
    expect(describeSchema(TINY_API, schema)).toBe(words);
  });
});

describe("show", () => {
  it("cuts what is too long for a sentence", () => {
    expect(show("x".repeat(200))).toHaveLength(78);
    expect(show(undefined)).toBe("nothing");
  });
});
