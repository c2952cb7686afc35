import { readFile } from "node:fs/promises";
import { validate } from "@hyperjump/json-schema/openapi-3-1";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { PylonMock } from "../build-mock.ts";
import { createPylonMock } from "../create-pylon-mock.ts";
import type { Schema } from "../document/document.ts";

interface Operation {
  readonly parameters: readonly { name: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}

let mock: PylonMock;
let document: { paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>; servers: { url: string }[] };
beforeAll(async () => {
  mock = await createPylonMock({ watchFields: true });
  document = (await (await fetch(`${mock.url}/_mock/openapi.json`)).json()) as typeof document;
});
afterAll(() => mock.close());

const openWorld = async () =>
  (await (await fetch(`${mock.url}/_mock/worlds`, { method: "POST" })).json()) as { name: string };

const ajv = new Ajv2020({ strict: false, formats: { "date-time": true, uri: true } });
const faultsOf = (schema: Schema | undefined, value: unknown): unknown =>
  schema === undefined ? "no schema" : ajv.validate(schema, value) ? [] : ajv.errors;

it("is an OpenAPI 3.1 document, with the address it came from", async () => {
  const { valid } = await validate("https://spec.openapis.org/oas/3.1/schema-draft-2020-12", document as never);
  expect(valid).toBe(true);
  expect(document.servers).toEqual([{ url: mock.url }]);
});

it.each([
  ["GET", "/_mock/health"],
  ["GET", "/_mock/openapi.json"],
  ["GET", "/_mock/journal"],
  ["GET", "/_mock/coverage"],
  ["GET", "/_mock/state"],
  ["GET", "/_mock/journal?newest=2&after=0.1"],
  ["GET", "/_mock/rows"],
  ["GET", "/_mock/rows?kind=messages&search=invoice&from=0&limit=2"],
  ["GET", "/_mock/limits"],
  ["GET", "/_mock/faults"],
  ["GET", "/_mock/worlds"],
  ["POST", "/_mock/clock", { advanceMs: 1_000 }],
  ["POST", "/_mock/clock", { skipMs: 1_000 }],
  ["POST", "/_mock/faults", { operation: "GET /me", status: 503, times: 2, after: 1, probability: 0.5, seed: 3 }],
  ["POST", "/_mock/faults", { operation: "GET /me", broken: "drip", dripMs: 5 }],
  ["POST", "/_mock/faults", { operation: "GET /me", delayMs: 5 }],
  ["POST", "/_mock/faults", { clear: true }],
  ["POST", "/_mock/worlds", { world: "empty", name: "other" }],
  ["POST", "/_mock/worlds", { world: { accounts: [{ name: "Harbor" }] } }],
  ["POST", "/_mock/worlds"],
  ["POST", "/_mock/state", { accounts: [{ name: "Tide" }], tags: [] }],
  ["POST", "/_mock/webhooks", { url: "http://127.0.0.1:9/", secret: "s", trigger: "issue_created", delayMs: 5 }],
  ["POST", "/_mock/webhooks", { url: "http://127.0.0.1:9/", secret: "s", trigger: ["issue_created", "issue_updated"] }],
  ["GET", "/_mock/webhooks"],
  ["PATCH", "/_mock/webhooks/{name}", { secret: "another" }],
  ["DELETE", "/_mock/webhooks/{name}"],
  ["POST", "/_mock/reset", {}],
  ["DELETE", "/_mock/worlds/{name}"],
])("tells what %s %s takes and answers: %j", async (method, path, body?: object) => {
  const headers = { authorization: `Bearer ${mock.token}`, "content-type": "application/json" };
  await mock.fetch("/issues/1042/reply", { method: "POST", headers, body: '{"nothing":"right"}' });
  await mock.fetch("/nothing", { headers });
  const operation = document.paths[path.split("?")[0] ?? ""]?.[method.toLowerCase()];
  const { name } = await openWorld();
  const fetching = () => new Response();
  const { id } = mock.webhooks.add({ fetch: fetching, secret: "s", trigger: "issue_updated" });
  await mock.fetch("/issues/1042", { method: "PATCH", headers, body: JSON.stringify({ title: id }) });
  await mock.webhooks.settled();
  const address = mock.url + path.replace("{name}", path.includes("webhooks") ? id : name);
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  expect(response.status).toBe(200);
  const taken = body && faultsOf(operation?.requestBody?.content["application/json"]?.schema, body);
  expect(taken ?? []).toEqual([]);
  expect(faultsOf(operation?.responses["200"]?.content["application/json"]?.schema, await response.json())).toEqual([]);
});

it("tells of every control route there is, and every one is tried above", async () => {
  const { errors } = (await (await fetch(`${mock.url}/_mock/nothing`)).json()) as { errors: string[] };
  const there = errors[0]?.split(" It has ")[1]?.match(/(GET|POST|PUT|PATCH|DELETE) \/_mock\/[^\s,]+[^\s,.]/g) ?? [];
  const told = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(there.toSorted()).toEqual(told.toSorted());
  expect(told).toHaveLength(19);
});

it("has every route in the manual", async () => {
  const manual = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const listed = [...manual.matchAll(/^\| `((?:GET|POST|PATCH|DELETE) \/_mock\/[^`]+)`/gm)].map(
    ([, route = ""]) => route,
  );
  const told = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(listed.toSorted()).toEqual(told.toSorted());
});

it.each([{ advanceMs: -1 }, { advanceMs: "1" }, {}, { ms: 1 }, { advanceMs: 1, skipMs: 1 }, { skipMs: -1 }])(
  "and mock refuse %j alike",
  async (body) => {
    const schema = document.paths["/_mock/clock"]?.["post"]?.requestBody?.content["application/json"]?.schema;
    const response = await fetch(`${mock.url}/_mock/clock`, { method: "POST", body: JSON.stringify(body) });
    const told = document.paths["/_mock/clock"]?.["post"]?.responses["400"]?.content["application/json"]?.schema;
    expect([response.status, faultsOf(told, await response.json())]).toEqual([400, []]);
    expect(faultsOf(schema, body)).not.toEqual([]);
  },
);
