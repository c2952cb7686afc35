import { describe, expect, it } from "vitest";
import type { ApiDocument } from "./document.ts";
import { documentAsOf } from "./document-as-of.ts";
import { laterThan } from "./later.ts";
import { leaveOut } from "./leave-out.ts";

const NEW = "2026-07";
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const since = (month: string, schema: object = { type: "string" }) => ({ "x-pylon-since": month, ...schema });

const DOCUMENT: ApiDocument = {
  openapi: "3.1.1",
  paths: {
    "/things": {
      get: {
        parameters: [
          { name: "kind", in: "query", required: true },
          { name: "limit", in: "query", "x-pylon-since": NEW },
        ],
        "x-pylon-rate-limit": {
          limit: 300,
          windowSeconds: 60,
          since: "2026-10",
          before: [
            { limit: 60, since: NEW },
            { limit: 20, since: "2026-04" },
          ],
        },
        "x-pylon-time-window": { maxDays: 365, since: "2026-10", before: [{ maxDays: 30, since: "2025-09" }] },
      },
      post: { "x-pylon-since": NEW },
    },
    "/things/search": {
      post: {
        "x-pylon-filter": {
          customFields: true,
          customFieldsSince: NEW,
          fields: { id: { type: "id" }, size: { type: "string", since: NEW } },
        },
        "x-pylon-rate-limit": "unknown",
      },
    },
    "/others": { parameters: [{ name: "a", in: "query" }], get: { "x-pylon-since": NEW } },
  },
  components: {
    schemas: {
      Thing: {
        type: "object",
        required: ["id", "size", "parts"],
        properties: {
          id: { type: "string" },
          size: since(NEW),
          // Names that mean something elsewhere are names here.
          required: { type: "string" },
          example: since(NEW),
          part: ref("Part"),
          parts: { type: "array", items: ref("Part") },
          partOrNull: { anyOf: [ref("Part"), { type: "null" }] },
          partOrText: { anyOf: [ref("Part"), { type: "string" }] },
          color: { type: "string", enum: ["red", "blue"], "x-pylon-since": { blue: NEW } },
          labels: { type: "object", additionalProperties: ref("Label") },
          tree: ref("Tree"),
        },
        example: { size: "stays", properties: since(NEW) },
      },
      Part: since(NEW, { type: "object" }),
      Label: { type: "object", properties: { text: { type: "string" }, size: since(NEW) } },
      Tree: { anyOf: [{ type: "string" }, { type: "array", items: ref("Tree") }] },
    },
  },
};

function schemaAsOf(month: string, name: string): Record<string, object> {
  const { components = {} } = documentAsOf(DOCUMENT, month);
  return (components["schemas"] as Record<string, Record<string, object>>)[name] ?? {};
}

describe("documentAsOf", () => {
  it("is the document itself in the newest month", () => {
    const dated = documentAsOf(DOCUMENT, "2026-10");
    expect(Object.keys(dated.paths)).toEqual(Object.keys(DOCUMENT.paths));
    expect(dated.components).toEqual(DOCUMENT.components);
  });

  it("leaves out operations, the paths that have no other, and parameters", () => {
    const { paths } = documentAsOf(DOCUMENT, "2026-06");
    expect(Object.keys(paths)).toEqual(["/things", "/things/search"]);
    expect(Object.keys(paths["/things"] ?? {})).toEqual(["get"]);
    expect(paths["/things"]?.["get"]).toMatchObject({ parameters: [{ name: "kind", required: true }] });
    expect(Object.keys(documentAsOf(DOCUMENT, NEW).paths)).toContain("/others");
  });

  it("leaves out properties, what requires them, and what had nothing to refer to", () => {
    const { properties, required, example } = schemaAsOf("2026-06", "Thing");
    expect(Object.keys(properties ?? {})).toEqual(["id", "required", "partOrText", "color", "labels", "tree"]);
    expect(required).toEqual(["id"]);
    expect(example).toEqual({ size: "stays", properties: since(NEW) });
    expect(properties).toMatchObject({ color: { enum: ["red"] }, partOrText: { anyOf: [{ type: "string" }] } });
  });

  it.each([
    ["2026-10", 300, 365],
    ["2026-09", 60, 30],
    ["2026-06", 20, 30],
    ["2025-01", 20, 30],
  ])("has in %s a limit of %i and a window of %i days", (month, limit, maxDays) => {
    expect(documentAsOf(DOCUMENT, month).paths["/things"]?.["get"]).toMatchObject({
      "x-pylon-rate-limit": { limit, windowSeconds: 60 },
      "x-pylon-time-window": { maxDays },
    });
  });

  it("leaves out what a search could not be filtered by", () => {
    const search = (month: string) => documentAsOf(DOCUMENT, month).paths["/things/search"]?.["post"];
    expect(search("2026-06")).toEqual({
      "x-pylon-filter": { customFields: false, fields: { id: { type: "id" } } },
      "x-pylon-rate-limit": "unknown",
    });
    expect(search(NEW)).toMatchObject({ "x-pylon-filter": { customFields: true, fields: { size: {} } } });
  });

  it("does not touch the document it is given", () => {
    const before = structuredClone(DOCUMENT);
    documentAsOf(DOCUMENT, "2025-09");
    expect(DOCUMENT).toEqual(before);
  });
});

describe("leaveOut", () => {
  const thing = { id: "1", size: "2", part: {}, labels: { a: { text: "x", size: "y" } }, ours: 1, partOrText: null };
  const asOf = (month: string, value: unknown) => leaveOut(DOCUMENT, laterThan(DOCUMENT, month), ref("Thing"), value);

  it("takes from a value what its schema did not have, and leaves what no schema knows", () => {
    expect(asOf("2026-06", thing)).toEqual({ id: "1", labels: { a: { text: "x" } }, ours: 1, partOrText: null });
    expect(asOf(NEW, thing)).toEqual(thing);
  });

  it("goes through lists", () => {
    const list = { type: "array", items: ref("Thing") };
    expect(leaveOut(DOCUMENT, laterThan(DOCUMENT, "2026-06"), list, [{ id: "1", size: "2" }, null])).toEqual([
      { id: "1" },
      null,
    ]);
  });
});
