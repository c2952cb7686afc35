import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPylonMock } from "../../create-pylon-mock.ts";
import type { PylonMock } from "../../build-mock.ts";
import { readBundle } from "../../document/document.ts";
import { routesOf } from "../../document/routes.ts";
import { pathOf, requestFor, type RuledRequest } from "../../testing/rule-requests.ts";
import { RULES } from "../../testing/rules.ts";
import { RULES_WORLD } from "../../testing/rules-world.ts";
import {
  filterOf,
  isPermitted,
  operatorsOf,
  type Pair,
  pairsOf,
  SEARCHES,
} from "../../workspace/filter/testing/pairs.ts";
import { silentLogger } from "../load-prism.ts";
import type { FormFile } from "../../front/exchange.ts";
import { exampleRequest } from "./testing/example-request.ts";
import { manual, tableOf } from "./testing/readme-table.ts";
import { stockInstance, type StockPrism } from "./testing/stock-instance.ts";

const bundle = readBundle();
const routes = routesOf(bundle);
let prism: StockPrism;
let mock: PylonMock;
beforeAll(async () => {
  prism = await stockInstance(bundle, silentLogger);
  mock = await createPylonMock({ rateLimits: "off", token: "anything", world: RULES_WORLD });
});
afterAll(() => mock.close());

/** A request of an operation; one without parameters has those of the document's example. */
type Asked = Pick<RuledRequest, "route" | "body"> & Partial<RuledRequest>;

/** As the document's example is sent, with parameters and a body of its own. */
function requestOf({ route, params, queryLists = {}, body }: Asked) {
  const entry = routes.byRoute.get(route);
  if (!entry) throw new TypeError(`the document has no ${route}`);
  const { url, body: _, ...example } = exampleRequest(bundle, entry);
  const query = Object.fromEntries(
    Object.entries(queryLists).map(([name, [first = "", ...more]]) => [
      name,
      more.length > 0 ? [first, ...more] : first,
    ]),
  );
  const isForm = entry.bodyType === "multipart/form-data";
  return {
    ...example,
    url: { path: params ? pathOf({ route, params }) : url.path, query: { ...url.query, ...query } },
    ...(entry.body && { body }),
    isForm,
  };
}

const isFile = (value: unknown): value is FormFile => typeof value === "object" && value !== null && "size" in value;

function formOf(body: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    if (isFile(value)) form.append(name, new File([new Uint8Array(value.size)], value.name, { type: value.type }));
    else form.append(name, String(value));
  }
  return form;
}

/** What this mock, as it is started anew, answers. */
async function askMock(asked: Asked): Promise<{ readonly status: number; readonly errors: readonly string[] }> {
  mock.reset();
  const { method, url, headers, body, isForm } = requestOf(asked);
  const address = new URL(mock.url + url.path);
  for (const [name, values] of Object.entries(url.query))
    for (const value of [values].flat()) address.searchParams.append(name, value);
  const { authorization = "" } = headers;
  const init = isForm
    ? { headers: { authorization }, body: formOf(body ?? {}) }
    : { headers, body: JSON.stringify(body) };
  const response = await mock.fetch(address, { method: method.toUpperCase(), ...init });
  const { errors = [] } = (await response.json()) as { errors?: string[] };
  return { status: response.status, errors };
}

/** The status that stock Prism answers; of a file it is told the name. */
async function askPrism(asked: Asked): Promise<number> {
  const { isForm, ...request } = requestOf(asked);
  const parts = Object.entries(request.body ?? {}).map(([name, value]) => [name, isFile(value) ? value.name : value]);
  const result = await prism(isForm ? { ...request, body: Object.fromEntries(parts) } : request);
  if ("left" in result) throw result.left;
  return result.right.output.statusCode;
}

const search = (pair: Pair): Asked => ({ route: pair.route, body: { filter: filterOf(pair) } });
const pairs = (searches: typeof SEARCHES, permitted: boolean) =>
  searches.flatMap(pairsOf).filter((pair) => isPermitted(pair) === permitted);
const rules = RULES.flatMap((ruled) =>
  ruled.rules.map(([rule, kept, broken, reason]) => ({
    rule: `${ruled.what} ${rule}`,
    kept: requestFor(ruled, kept),
    broken: requestFor(ruled, broken),
    reason,
  })),
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

describe("a broken rule", () => {
  it("is told in the sentence of the rule, unless the schema refuses it too", async () => {
    const told: unknown[] = [];
    for (const { rule, broken, reason } of rules) {
      const { status, errors } = await askMock(broken);
      const isTold = errors.length === 1 && reason.test(errors.join());
      if (status !== 400 || (!isTold && !isRefusal(await askPrism(broken)))) told.push({ rule, status, errors });
    }
    expect(told).toEqual([]);
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
