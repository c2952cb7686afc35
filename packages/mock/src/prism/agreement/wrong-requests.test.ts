import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPylonMock } from "../../create-pylon-mock.ts";
import type { PylonMock } from "../../build-mock.ts";
import { readBundle } from "../../document/document.ts";
import { routesOf } from "../../document/routes.ts";
import { asTexts, formOf } from "../../testing/form-of.ts";
import { RULE_WORLD } from "../../testing/rule-world.ts";
import { RULES } from "../../testing/rules.ts";
import {
  filterOf,
  isPermitted,
  operatorsOf,
  type Pair,
  pairsOf,
  SEARCHES,
} from "../../workspace/filter/testing/pairs.ts";
import { silentLogger } from "../load-prism.ts";
import { exampleRequest } from "./testing/example-request.ts";
import { manual, tableOf } from "./testing/readme-table.ts";
import { stockInstance, type StockPrism } from "./testing/stock-instance.ts";

const bundle = readBundle();
const routes = routesOf(bundle);
let prism: StockPrism;
let mock: PylonMock;
beforeAll(async () => {
  prism = await stockInstance(bundle, silentLogger);
  mock = await createPylonMock({ rateLimits: "off", token: "anything", world: RULE_WORLD });
});
afterAll(() => mock.close());

/** A request of an operation, with a body of its own. */
interface Asked {
  readonly route: string;
  readonly id?: string;
  readonly body: object;
}

function requestOf({ route, id, body }: Asked) {
  const entry = routes.byRoute.get(route);
  if (!entry) throw new TypeError(`the document has no ${route}`);
  const example = exampleRequest(bundle, entry);
  const path = id === undefined ? example.url.path : entry.path.replace("{id}", id);
  const isForm = entry.bodyType === "multipart/form-data";
  return { request: { ...example, url: { ...example.url, path }, body: asTexts({ ...body }) }, isForm };
}

/** What this mock, as it is started anew, answers. */
async function askMock(asked: Asked): Promise<{ readonly status: number; readonly errors: readonly string[] }> {
  mock.reset();
  const { request, isForm } = requestOf(asked);
  const { authorization = "" } = request.headers;
  const { method, url, headers, body } = isForm
    ? { ...request, headers: { authorization }, body: formOf({ ...asked.body }) }
    : { ...request, body: JSON.stringify(request.body) };
  const init = { method: method.toUpperCase(), headers, body };
  const response = await mock.fetch(mock.url + url.path, init);
  const { errors = [] } = (await response.json()) as { errors?: string[] };
  return { status: response.status, errors };
}

/** The status that stock Prism answers. */
async function askPrism(asked: Asked): Promise<number> {
  const result = await prism(requestOf(asked).request);
  if ("left" in result) throw result.left;
  return result.right.output.statusCode;
}

const search = (pair: Pair): Asked => ({ route: pair.route, body: { filter: filterOf(pair) } });
const pairs = (searches: typeof SEARCHES, permitted: boolean) =>
  searches.flatMap(pairsOf).filter((pair) => isPermitted(pair) === permitted);
const rules = RULES.flatMap(({ route, id, base, rules: these }) =>
  these.map(([, kept, broken]) => {
    const asked = (body: object): Asked => ({ route, ...(id === undefined ? {} : { id }), body: { ...base, ...body } });
    return { kept: asked(kept), broken: asked(broken) };
  }),
);

const isRefusal = (status: number) => status >= 400 && status < 500;

/** How many requests there are, and how many of them each of the two refuses. */
async function refusals(requests: readonly Asked[]): Promise<readonly string[]> {
  let [byMock, byPrism] = [0, 0];
  for (const asked of requests) {
    if (isRefusal((await askMock(asked)).status)) byMock += 1;
    if (isRefusal(await askPrism(asked))) byPrism += 1;
  }
  return [requests.length, byMock, byPrism].map(String);
}

describe("a right request", () => {
  it("is taken by both: every permitted pair, and every rule that is kept", async () => {
    const right = [...pairs(SEARCHES, true).map(search), ...rules.map(({ kept }) => kept)];
    const refused: unknown[] = [];
    for (const asked of right) {
      const { status, errors } = await askMock(asked);
      const byPrism = await askPrism(asked);
      if (status !== 200 || byPrism !== 200) refused.push({ asked, errors, byPrism });
    }
    expect(refused).toEqual([]);
  });
});

describe("a wrong request", () => {
  it("that asks a field with an operator it does not take is refused with the field and every legal operator", async () => {
    for (const pair of pairs(SEARCHES, false)) {
      const { status, errors } = await askMock(search(pair));
      const sentence = errors.join(" ");
      const unnamed = [pair.field, pair.operator, ...operatorsOf(pair)].filter((word) => !sentence.includes(word));
      expect([pair, status, errors.length, unnamed]).toEqual([pair, 400, 1, []]);
    }
  });
});

describe("the manual's table of wrong requests", async () => {
  const table = await tableOf("wrong request");
  const counted = {
    "a field of a search, with an operator it does not take": pairs(SEARCHES, false).map(search),
    "a written rule, broken": rules.map(({ broken }) => broken),
  };

  it("has a row for each kind, and no other", () => {
    expect([...table.keys()]).toEqual(Object.keys(counted));
  });

  it.each(Object.entries(counted))("counts who refuses %s", async (kind, requests) => {
    expect(table.get(kind)).toEqual(await refusals(requests));
  });

  it("is followed by the number of permitted pairs", async () => {
    const [, told] = /The (\d+) pairs that are permitted/.exec(await manual()) ?? [];
    expect(told).toBe(String(pairs(SEARCHES, true).length));
  });
});
