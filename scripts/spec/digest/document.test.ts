import { describe, expect, it } from "vitest";
import { vendorDocument } from "../testing/vendor-document.ts";
import { digestOf } from "./document.ts";

describe("the digest of a vendor-like document", () => {
  const { servers, operations, schemas } = digestOf(vendorDocument());

  it("lists servers, and operations by path and method", () => {
    expect(servers).toEqual(["https://berths.example"]);
    expect(Object.keys(operations)).toEqual([
      "GET /berths",
      "POST /berths",
      "POST /berths/search",
      "PATCH /berths/{berth_id}",
      "POST /berths/{berth_id}/photos",
    ]);
  });

  it("holds what an operation takes: parameters with what their descriptions say, limits, windows", () => {
    const { responses: _, ...facts } = operations["GET /berths"] ?? {};
    expect(facts).toEqual({
      id: "GetBerths",
      rateLimit: 60,
      maxDays: 14,
      parameters: {
        "query kind": { schema: { type: "string", prose: { enum: ["buoy", "dock", "quay"] } } },
        "query limit": {
          schema: { type: "integer", format: "int64", prose: { minimum: 1, maximum: 199, default: 50 } },
        },
        "query start_time": { required: true, schema: { type: "string" } },
      },
    });
  });

  it("holds what an operation answers, references followed to what they name", () => {
    expect(operations["PATCH /berths/{berth_id}"]).toMatchObject({
      parameters: { "path berth_id": { required: true } },
      body: { required: true, content: { "application/json": { ref: "UpdateBerthRequest" } } },
      responses: {
        "200": { content: { "application/json": { properties: { data: { ref: "Berth" } } } } },
        "404": { content: { "application/json": { ref: "Refusal" } } },
      },
    });
    expect(operations["POST /berths"]?.body).toEqual({
      content: { "application/json": { ref: "CreateBerthRequest" } },
    });
    expect(operations["POST /berths/{berth_id}/photos"]).toEqual({
      id: "UploadPhotos",
      parameters: { "path berth_id": { required: true, schema: { type: "string" } } },
      body: {
        content: {
          "multipart/form-data": {
            type: "object",
            required: ["files"],
            properties: {
              files: {
                type: "array",
                items: { type: "string", format: "binary" },
                prose: { minItems: 1, maxItems: 10 },
              },
            },
          },
        },
      },
      responses: { "200": { headers: { Stored: { type: "integer" } } } },
    });
  });

  it("holds what a search can filter by", () => {
    expect(operations["POST /berths/search"]).toMatchObject({
      rateLimit: 20,
      filter: {
        customFields: true,
        fields: {
          kind: { operators: ["equals", "in", "not_in"], values: ["buoy", "dock", "quay"] },
          state: { operators: ["equals", "in"], values: ["free", "taken"], open: true },
          taken_at: { operators: ["time_is_after"] },
        },
      },
    });
    expect(operations["POST /berths"]).not.toHaveProperty("filter");
  });

  it("holds the shape of what is read", () => {
    expect(schemas["Berth"]).toEqual({
      type: "object",
      properties: {
        depth_cm: { type: "integer", format: "int64" },
        fees: { type: "object", map: { type: "number", format: "double" } },
        id: { type: "string" },
        kind: { type: "string", enum: ["buoy", "quay"] },
        labels: { type: "array", items: { type: "string" } },
        ship: { ref: "Ship" },
        source: { type: "string", prose: { enum: ["chart", "survey"], open: true } },
        state: { type: "string", prose: { enum: ["free", "taken"], open: true } },
        taken_at: { type: "string", nullable: true, format: "date-time" },
      },
    });
    expect(schemas["Pagination"]?.required).toEqual(["cursor", "has_next_page"]);
    expect(schemas["Ship"]?.properties?.["convoy"]).toEqual({ ref: "Ship" });
  });

  it("holds what descriptions say of a value, and takes no condition for it", () => {
    expect(schemas["CreateBerthRequest"]?.properties).toEqual({
      depth_cm: { type: "integer", prose: { minimum: 100, maximum: 4000 } },
      happened_at: { type: "string" },
      is_open: { type: "boolean", prose: { default: true } },
      kind: { type: "string", prose: { enum: ["buoy", "dock", "quay"], default: "quay" } },
      name: { type: "string" },
      neighbours: { type: "array", items: { type: "string" }, prose: { minItems: 1, maxItems: 4 } },
      old_name: { type: "string", deprecated: true },
      pilot_id: { type: "string" },
      priority: { type: "string", prose: { enum: ["high", "low", "medium", "urgent"] } },
      state: { type: "string", prose: { enum: ["closed", "free", "taken"], open: true } },
      tug_id: { type: "string" },
    });
    expect(schemas["UpdateBerthRequest"]?.properties).toEqual({
      kind: { type: "string", enum: ["buoy", "quay"], prose: { open: true } },
      mode: { type: "string", prose: { enum: ["add", "remove"], default: "add" } },
    });
    expect(schemas["Filter"]?.properties).toMatchObject({
      field: { type: "string" },
      subfilters: { type: "array", items: { ref: "Filter" }, prose: { maxDepth: 3 } },
    });
    expect(schemas["Filter"]?.properties?.["field"]).not.toHaveProperty("prose");
    expect(schemas["SearchBerthsRequest"]?.properties?.["limit"]).toEqual({
      type: "integer",
      prose: { maximum: 100, default: 25 },
    });
  });

  it("is the same whatever the order of the document's keys", () => {
    const reversed = JSON.parse(JSON.stringify(vendorDocument()), (_key, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    ) as unknown;
    expect(JSON.stringify(digestOf(reversed))).toBe(JSON.stringify(digestOf(vendorDocument())));
  });
});

describe("the digest of a document of ours", () => {
  const ours = () => {
    const document = vendorDocument();
    const operation = Object.assign(document.paths["/berths/search"].post, {
      "x-pylon-rate-limit": {
        limit: 120,
        windowSeconds: 60,
        since: "2026-10",
        evidence: "mapped",
        before: [{ limit: 20, since: "2026-04", evidence: "documented" }],
      },
      "x-pylon-retry": "safe",
      "x-pylon-filter": {
        customFields: false,
        fields: { state: { type: "string", operators: ["in"], known: ["free"] } },
      },
    });
    return { document, operation };
  };

  it("reads the extensions and no prose", () => {
    const { operations, schemas } = digestOf(ours().document);
    expect(operations["POST /berths/search"]).toMatchObject({
      rateLimit: 120,
      documentedRateLimits: [20],
      retry: "safe",
      filter: { fields: { state: { operators: ["in"], values: ["free"], open: true } } },
    });
    expect(operations["GET /berths"]).not.toHaveProperty("rateLimit");
    expect(schemas["Berth"]?.properties?.["state"]).toEqual({ type: "string" });
  });

  it("folds nulls and open enums of OpenAPI 3.1, and keeps rules apart from types", () => {
    const { document } = ours();
    Object.assign(document.components.schemas, {
      Modern: {
        type: ["object", "null"],
        properties: {
          ship: { description: "The ship.", anyOf: [{ $ref: "#/components/schemas/Ship" }, { type: "null" }] },
          state: { anyOf: [{ type: "string", enum: ["free"] }, { type: "string" }] },
          kind: { anyOf: [{ type: "string", enum: ["quay"] }, { type: ["string", "null"] }] },
          until: { anyOf: [{ type: "string", format: "date-time" }, { const: "" }], "x-pylon-message": "Give a time." },
        },
        "x-pylon-message": "Give ship or state.",
        anyOf: [{ required: ["ship"] }, { required: ["state"] }],
      },
      // As text: an object literal with a then looks like a promise.
      Several: JSON.parse(
        `{ "if": { "type": "object" }, "then": { "allOf": [{ "not": { "required": ["a"] }, "x-pylon-message": "No a." }] } }`,
      ),
    });
    const { Modern, Several } = digestOf(document).schemas;
    expect(Modern).toEqual({
      type: "object",
      nullable: true,
      properties: {
        kind: { type: "string", nullable: true, enum: ["quay"], open: true },
        ship: { ref: "Ship", nullable: true },
        state: { type: "string", enum: ["free"], open: true },
        until: { any: [{ enum: [""] }, { type: "string", format: "date-time" }] },
      },
      rules: [{ anyOf: [{ required: ["ship"] }, { required: ["state"] }], "x-pylon-message": "Give ship or state." }],
    });
    expect(Several).toEqual({ rules: [{ not: { required: ["a"] }, "x-pylon-message": "No a." }] });
  });
});

describe("what is no OpenAPI 3 document", () => {
  it.each([
    ["a list", [], "a JSON object is expected"],
    ["any JSON", { name: "x" }, 'it has no "openapi"'],
    ["Swagger 2", { swagger: "2.0", paths: {} }, 'its version is "2.0"'],
    ["one without paths", { openapi: "3.0.3" }, 'has no "paths"'],
  ])("is refused with what it is: %s", (_name, value, reason) => {
    expect(() => digestOf(value)).toThrow(reason);
  });
});
