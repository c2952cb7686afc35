import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPylonMock } from "../../create-pylon-mock.ts";
import type { PylonMock } from "../../build-mock.ts";
import { readBundle } from "../../document/document.ts";
import { routesOf } from "../../document/routes.ts";
import { pathOf, requestFor, type RuledRequest } from "../../testing/rule-requests.ts";
import { RULES } from "../../testing/rules.ts";
import { RULE_WORLD } from "../../testing/rule-world.ts";
import { asTexts, formOf } from "../../testing/form-of.ts";
import { REQUEST_RULES, type Sent } from "../../testing/request-rules.ts";
import { headersOf, textOf, withCursor } from "../../testing/sent.ts";
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

/** A request as it stands, what has to come before it, and the month it is of. */
interface Bare {
  readonly sent: Sent;
  readonly before: Sent | undefined;
  readonly specDate: string | undefined;
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
  const { isForm: _, ...request } = requestOf(asked);
  const result = await prism({ ...request, ...(request.body && { body: asTexts({ ...request.body }) }) });
  if ("left" in result) throw result.left;
  return result.right.output.statusCode;
}

/** The status that a mock of the month a rule is of answers to a request as it stands. */
async function sendToMock({ sent, before, specDate }: Bare): Promise<number> {
  const options = { rateLimits: "off", token: "anything", world: RULE_WORLD } as const;
  const of = specDate === undefined ? mock : await createPylonMock({ ...options, specDate });
  of.reset();
  const go = (one: Sent) => {
    const body = textOf(one);
    const headers = { authorization: "Bearer anything", ...headersOf(one) };
    return of.fetch(of.url + one.path, {
      method: one.method,
      headers,
      ...(body === undefined ? {} : { body: new TextEncoder().encode(body) }),
    });
  };
  const page = before && ((await (await go(before)).json()) as { pagination: { cursor: string } });
  const { status } = await go(page ? withCursor(sent, page.pagination.cursor) : sent);
  if (of !== mock) await of.close();
  return status;
}

/** The same of stock Prism, which knows no months. Its own errors say with what it would have answered. */
async function sendToPrism({ sent }: Bare): Promise<number> {
  const { pathname, searchParams } = new URL(sent.path, "http://prism");
  const query = Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const [value = "", ...more] = searchParams.getAll(name);
      return [name, more.length > 0 ? [value, ...more] : value];
    }),
  );
  const headers: Record<string, string> = { authorization: "Bearer anything", ...headersOf(sent) };
  const text = textOf(sent);
  const isJson = headers["content-type"]?.startsWith("application/json") ?? false;
  const body = text === undefined ? {} : { body: isJson ? (JSON.parse(text) as unknown) : text };
  const result = await prism({ method: sent.method.toLowerCase(), url: { path: pathname, query }, headers, ...body });
  if ("right" in result) return result.right.output.statusCode;
  return (result.left as Error & { status?: number }).status ?? 500;
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

const requestRules = REQUEST_RULES.flatMap(({ specDate, before, rules: these }) =>
  these.map(([, kept, broken]) => ({
    kept: { sent: kept, before, specDate },
    broken: { sent: broken, before, specDate },
  })),
);

const isRefusal = (status: number) => status >= 400 && status < 500;

type Statuses = readonly [byMock: number, byPrism: number];
const askBoth = async (asked: Asked): Promise<Statuses> => [(await askMock(asked)).status, await askPrism(asked)];
/** Stock Prism reads a list of files in a form as one text, and so refuses every one; that is not counted. */
const isListOfFiles = ({ sent }: Bare) => sent.path === "/training-data/upload";
const sendToBoth = async (bare: Bare): Promise<Statuses> => [
  await sendToMock(bare),
  isListOfFiles(bare) ? 200 : await sendToPrism(bare),
];

/** How many requests there are, and how many of them each of the two refuses. */
async function refusals(answers: readonly (() => Promise<Statuses>)[]): Promise<readonly string[]> {
  let [byMock, byPrism] = [0, 0];
  for (const answer of answers) {
    const [ours, theirs] = await answer();
    if (isRefusal(ours)) byMock += 1;
    if (isRefusal(theirs)) byPrism += 1;
  }
  return [answers.length, byMock, byPrism].map(String);
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

  it("is taken by both: every rule of requests as such that is kept", async () => {
    const refused: unknown[] = [];
    for (const { kept } of requestRules) {
      const [byMock, byPrism] = await sendToBoth(kept);
      if (isRefusal(byMock) || isRefusal(byPrism)) refused.push({ kept, byMock, byPrism });
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
    "a field of a search, with an operator it does not take": pairs(SEARCHES, false).map(
      (pair) => () => askBoth(search(pair)),
    ),
    "a written rule, broken": rules.map(
      ({ broken }) =>
        () =>
          askBoth(broken),
    ),
    "a rule of requests as such, broken": requestRules.map(
      ({ broken }) =>
        () =>
          sendToBoth(broken),
    ),
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
