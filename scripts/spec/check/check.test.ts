import { describe, expect, it } from "vitest";
import { digestOf } from "../digest/document.ts";
import { vendorDocument } from "../testing/vendor-document.ts";
import { checkDeviations } from "./check.ts";
import type { Deviation } from "./deviations.ts";
import { renderCheck } from "./report.ts";

type Document = ReturnType<typeof vendorDocument>;

/** A document of ours that says what the vendor-like one says, in our way: figures in extensions, not in prose. */
function ourDocument() {
  const document = vendorDocument();
  const limited = (operation: object, limit: number, more: object = {}) => {
    const evidence = { windowSeconds: 60, since: "2026-04", evidence: "documented" };
    Object.assign(operation, { "x-pylon-rate-limit": { limit, ...evidence }, ...more });
  };
  const { "/berths": berths, "/berths/search": search } = document.paths;
  limited(berths.get, 60, {
    "x-pylon-time-window": { start: "start_time", end: "end_time", maxDays: 14 },
    "x-pylon-pagination": { cursor: { in: "query", name: "cursor" } },
  });
  limited(berths.post, 10);
  limited(search.post, 20, {
    "x-pylon-pagination": { cursor: { in: "body", name: "cursor" } },
    "x-pylon-filter": {
      customFields: true,
      fields: {
        state: { type: "string", operators: ["equals", "in"], known: ["free", "taken"] },
        kind: { type: "string", operators: ["equals", "in", "not_in"], values: ["buoy", "dock", "quay"] },
        taken_at: { type: "datetime", operators: ["time_is_after"] },
      },
    },
  });
  return document;
}

const entry = (key: string, ...also: string[]): Deviation => ({
  key,
  ...(also.length > 0 ? { also } : {}),
  what: "a",
  why: "b",
  evidence: "c",
});

/** Where the vendor says in words what our schemas say not at all. */
const IN_WORDS = [
  "GET /berths?limit",
  "GET /berths?kind",
  "Berth.source",
  "Berth.state",
  "CreateBerthRequest.depth_cm",
  "CreateBerthRequest.is_open",
  "CreateBerthRequest.kind",
  "CreateBerthRequest.neighbours",
  "CreateBerthRequest.priority",
  "CreateBerthRequest.state",
  "UpdateBerthRequest.mode",
  "SearchBerthsRequest.limit",
  "POST /berths/{berth_id}/photos body.files",
].map((key) => entry(key));

function check(change: (document: Document) => unknown, ...entries: Deviation[]) {
  const document = ourDocument();
  change(document);
  const { missing, stale } = checkDeviations(digestOf(vendorDocument()), digestOf(document), [...IN_WORDS, ...entries]);
  return { missing: missing.map(({ key }) => key), stale };
}

const addFlag = ({ components }: Document) =>
  Object.assign(components.schemas.Ship.properties, { flag: { type: ["string", "null"] } });

describe("the list of deviations", () => {
  it("is complete where it names what the vendor says in words only", () => {
    expect(check(() => undefined)).toEqual({ missing: [], stale: [] });
  });

  it("misses a difference at its shared schema", () => {
    expect(check(addFlag)).toEqual({ missing: ["Ship.flag"], stale: [] });
  });

  it.each([
    ["the schema", entry("Ship.flag")],
    ["an operation", entry("GET /berths 200.data[].ship.flag")],
    ["another place that shares its reasons", entry("Berth.state", "Ship.flag")],
  ])("covers it by the place in %s", (_name, deviation) => {
    expect(check(addFlag, deviation)).toEqual({ missing: [], stale: [] });
  });

  it("has keys at which nothing differs", () => {
    expect(check(addFlag, entry("Ship.flag", "Ship.name"), entry("GET /berths 403"))).toEqual({
      missing: [],
      stale: ["Ship.name", "GET /berths 403"],
    });
  });

  it("covers one place of all operations, but no property that is missing or of another type there", () => {
    const allow = ({ components }: Document) =>
      Object.assign(components.schemas.BerthList.properties.data, { nullable: true });
    expect(check(allow, entry("ALL 200.data")).missing).toEqual([]);
    const remove = ({ components }: Document) =>
      Reflect.deleteProperty(components.schemas.BerthList.properties, "data");
    expect(check(remove, entry("ALL 200.data")).missing).toContain("BerthList.data");
  });

  it("covers what is said of the entries of a list by the list", () => {
    const strict = ({ components }: Document) =>
      Object.assign(components.schemas.Berth.properties.labels.items, { minLength: 1 });
    expect(check(strict).missing).toEqual(["Berth.labels[]"]);
    expect(check(strict, entry("Berth.labels"))).toEqual({ missing: [], stale: [] });
  });

  it("names what a request need not hold at the property, too", () => {
    const ease = ({ components }: Document) => void components.schemas.Filter.required.pop();
    expect(check(ease).missing).toEqual(["Filter required"]);
    expect(check(ease, entry("POST /berths/search body.filter.field"))).toEqual({ missing: [], stale: [] });
  });

  it("may tell what no document declares", () => {
    expect(check(() => undefined, entry("GET /berths meaning")).stale).toEqual([]);
  });
});

describe("a difference", () => {
  it.each<[string, (document: Document) => unknown, string]>([
    ["operation we lack", (d) => Reflect.deleteProperty(d.paths["/berths"], "post"), "POST /berths"],
    [
      "operation of ours",
      (d) => Object.assign(d.paths["/berths/{berth_id}"], { delete: { responses: {} } }),
      "DELETE /berths/{berth_id}",
    ],
    [
      "parameter",
      (d) =>
        d.paths["/berths"].get.parameters.push({
          name: "cursor",
          in: "query",
          description: "",
          schema: { type: "string" },
        }),
      "GET /berths?cursor",
    ],
    [
      "status",
      (d) => Object.assign(d.paths["/berths"].get.responses, { "429": { description: "" } }),
      "GET /berths 429",
    ],
    [
      "header",
      (d) => Object.assign(d.paths["/berths"].get.responses["200"], { headers: { A: {} } }),
      "GET /berths 200 headers",
    ],
    ["body", (d) => Object.assign(d.paths["/berths"].post.requestBody, { required: true }), "POST /berths body"],
    [
      "list that is not paged",
      (d) => Object.assign(d.paths["/berths"].get, { "x-pylon-pagination": "none" }),
      "GET /berths pagination",
    ],
    [
      "window",
      (d) => Object.assign(d.paths["/berths"].get, { "x-pylon-time-window": { maxDays: 30 } }),
      "GET /berths time window",
    ],
    [
      "field of a filter",
      (d) => Object.assign(d.paths["/berths/search"].post, { "x-pylon-filter": "none" }),
      "POST /berths/search filter state",
    ],
    ["required set", (d) => Object.assign(d.components.schemas.Berth, { required: ["id"] }), "Berth required"],
    [
      "rule",
      (d) => Object.assign(d.components.schemas.Berth, { not: { required: ["id", "kind"] }, "x-pylon-message": "No." }),
      "Berth rules",
    ],
    ["null", (d) => Object.assign(d.components.schemas.Berth.properties.id, { nullable: true }), "Berth.id"],
    [
      "enum that is open",
      (d) =>
        Object.assign(d.components.schemas.Berth.properties, {
          kind: { anyOf: [{ type: "string", enum: ["buoy", "quay"] }, { type: "string" }] },
        }),
      "Berth.kind",
    ],
    ["server", (d) => d.servers.push({ url: "https://eu.berths.example" }), "ALL servers"],
    ["webhook", (d) => Object.assign(d, { webhooks: { docked: { post: { responses: {} } } } }), "ALL webhooks"],
  ])("of a kind is named at its place: %s", (_name, change, key) => {
    expect(check(change).missing).toContain(key);
  });

  it("in a rate limit is one, unless ours keeps the vendor's figure as documented: then another", () => {
    const raise = (before: object[]) => (document: Document) =>
      Object.assign(document.paths["/berths"].post, {
        "x-pylon-rate-limit": { limit: 30, windowSeconds: 60, since: "2026-10", evidence: "mapped", before },
      });
    expect(check(raise([{ limit: 10, since: "2026-04", evidence: "documented" }])).missing).toEqual([
      "POST /berths rate limit",
    ]);
    expect(check(raise([{ limit: 20, since: "2026-04", evidence: "documented" }])).missing).toEqual([
      "POST /berths rate limit",
      "POST /berths rate limit before",
    ]);
  });

  it("is none in the size of a number, in the name of an operation, or in the length of a path parameter", () => {
    const { missing } = check((document) => {
      Reflect.deleteProperty(document.components.schemas.Berth.properties.depth_cm, "format");
      document.paths["/berths"].get.operationId = "ListBerths";
      Object.assign(document.paths["/berths/{berth_id}"].parameters[0]?.schema ?? {}, { minLength: 1 });
    });
    expect(missing).toEqual([]);
  });
});

it("what is missing or stale is printed with what to write", () => {
  const document = ourDocument();
  addFlag(document);
  const result = checkDeviations(digestOf(vendorDocument()), digestOf(document), [...IN_WORDS, entry("Ship.name")]);
  expect(renderCheck(result, "2026-07-26")).toBe(`missing  Ship.flag
         only ours has it: string or null
         in GET /berths, PATCH /berths/{berth_id}, POST /berths and 1 more
         bring spec/ up to it, or add to spec/deviations.yaml: - key: Ship.flag
stale    Ship.name
         nothing differs there: take the key out of spec/deviations.yaml, or correct it

14 differences from the vendor's document of 2026-07-26, 14 entries: 1 missing, 1 stale
`);
});
