import * as where from "@pylonkit/filters";
import { createPylonMock } from "@pylonkit/mock";
import { FILTERS, OPERANDS, type FilterDescriptor } from "@pylonkit/openapi";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startStockPrism } from "./testing/stock-prism.ts";

const FILTERS_PER_SEARCH = 10_000;
/** Prism judges what stands below `or` like the filter itself, so that one request can carry many. */
const FILTERS_PER_REQUEST = 500;
const FILTERS_THROUGH_THE_FRONT = 40;

const ROUTES = Object.keys(FILTERS) as where.SearchRoute[];
/** A type of custom objects the mock's world has, in place of the parameter. */
const pathOf = (route: where.SearchRoute, type: string) => route.slice("POST ".length).replace("{type}", type);

type Methods = Readonly<Record<string, (operand?: unknown) => where.Filter>>;

/** Conditions of a search with every operator, as the DSL builds them. */
function conditionsOf(route: where.SearchRoute, slug?: string): readonly fc.Arbitrary<where.Filter>[] {
  const [, resource = ""] = /^POST \/([^/]+)\//.exec(route) ?? [];
  const name = resource.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const search = (where as unknown as Record<string, Record<string, Methods>>)[name] ?? {};
  const { fields, customFields }: FilterDescriptor = FILTERS[route];
  const custom =
    customFields && slug !== undefined ? (search["custom"] as unknown as (slug: string) => Methods) : undefined;
  const all = Object.entries(fields).flatMap(([field, { operators, known, values }]) =>
    operators.map((operator) => operand(operator, values ?? known).map((each) => search[field]?.[operator]?.(each))),
  );
  const methods = custom?.(slug ?? "") ?? {};
  const slugs = Object.keys(methods).map((operator) => operand(operator).map((each) => methods[operator]?.(each)));
  return [...all, ...slugs] as fc.Arbitrary<where.Filter>[];
}

function operand(operator: string, values?: readonly string[]): fc.Arbitrary<unknown> {
  const times = fc.constantFrom<unknown>(new Date(0), "2026-10-12T10:14:05.25+02:00", { epochMilliseconds: 1e12 });
  const texts = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== "");
  const numbers = fc.constantFrom<unknown>(5, -2.5, "12");
  const of = values ? fc.constantFrom(...values) : texts;
  const one = operator.startsWith("time_") ? times : /^(greater|less)_than/.test(operator) ? numbers : of;
  const kind = OPERANDS[operator as keyof typeof OPERANDS];
  if (kind === "none") return fc.constant(undefined);
  if (kind === "value") return one;
  return fc.array(one, kind === "values/2" ? { minLength: 2, maxLength: 2 } : { minLength: 1, maxLength: 4 });
}

/** Whole filters, to the deepest there may be. */
function built(route: where.SearchRoute, slug?: string): fc.Arbitrary<where.Filter> {
  const condition = fc.oneof(...conditionsOf(route, slug));
  const join = (parts: fc.Arbitrary<where.Filter>) =>
    fc
      .tuple(fc.constantFrom(where.and, where.or), fc.array(parts, { minLength: 1, maxLength: 3 }))
      .map(([joined, filters]) => joined(...filters));
  return fc.oneof(condition, join(condition), join(join(condition)));
}

const bodyOf = (filter: unknown): RequestInit => ({
  method: "POST",
  headers: { authorization: "Bearer anything", "content-type": "application/json" },
  body: JSON.stringify({ filter, limit: 5 }),
});

describe("every filter the DSL builds", () => {
  it("is taken by stock Prism, which knows the schema alone", { timeout: 120_000 }, async () => {
    await using prism = await startStockPrism();
    const refused: string[] = [];
    for (const route of ROUTES) {
      const filters = fc.sample(built(route, "any.slug--of__ours"), FILTERS_PER_SEARCH);
      expect(filters).toHaveLength(FILTERS_PER_SEARCH);
      for (let from = 0; from < filters.length; from += FILTERS_PER_REQUEST) {
        const subfilters = filters.slice(from, from + FILTERS_PER_REQUEST);
        const response = await fetch(prism.url + pathOf(route, "terminals"), bodyOf({ operator: "or", subfilters }));
        if (response.status !== 200) refused.push(`${route}: ${await response.text()}`);
        else await response.arrayBuffer();
      }
    }
    expect(refused).toEqual([]);
    const wrong = {
      operator: "or",
      subfilters: [where.issues.state.equals("new"), { field: "state", operator: "in" }],
    };
    expect((await fetch(`${prism.url}/issues/search`, bodyOf(wrong))).status).toBe(400);
  });

  it("is taken by the mock, its whole front passed", { timeout: 60_000 }, async () => {
    await using mock = await createPylonMock({ rateLimits: "off" });
    const refused: string[] = [];
    for (const route of ROUTES) {
      for (const filter of fc.sample(built(route), FILTERS_THROUGH_THE_FRONT)) {
        const { headers, ...init } = bodyOf(filter);
        const request = new Request(mock.url + pathOf(route, "terminals"), {
          ...init,
          headers: { ...(headers as object), authorization: `Bearer ${mock.token}` },
        });
        const response = await mock.fetch(request);
        if (response.status !== 200) refused.push(`${JSON.stringify(filter)}: ${await response.text()}`);
      }
    }
    expect(refused).toEqual([]);
  });
});
