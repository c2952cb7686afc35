/** A small document with one of everything the generator reads. Each call makes a new one. */
export function openApi() {
  const ok = (schema: object) => ({ "200": { description: "ok", content: { "application/json": { schema } } } });
  const list = {
    type: "object",
    properties: {
      data: { type: ["array", "null"], items: { $ref: "#/components/schemas/Thing" } },
      pagination: { anyOf: [{ $ref: "#/components/schemas/Pagination" }, { type: "null" }] },
    },
  };
  return {
    openapi: "3.1.1",
    info: { title: "Things", version: "2026-01-01" },
    servers: [{ url: "https://things.example", "x-pylon-region": "us" }],
    paths: {
      "/things/search": {
        post: {
          operationId: "SearchThings",
          "x-pylon-rate-limit": {
            limit: 120,
            windowSeconds: 60,
            since: "2026-10",
            evidence: "mapped",
            before: [
              { limit: 20, since: "2026-04", evidence: "documented" },
              { limit: 10, since: "2025-09", evidence: "documented" },
            ],
          },
          "x-pylon-retry": "safe",
          "x-pylon-pagination": {
            cursor: { in: "body", name: "cursor" },
            limit: { in: "body", name: "limit" },
            items: "/data",
            next: "/pagination/cursor",
            hasNext: "/pagination/has_next_page",
          },
          "x-pylon-filter": {
            customFields: false,
            fields: { size: { type: "string", operators: ["equals"], description: "a sentence for people" } },
          },
          requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Search" } } } },
          responses: ok(list),
        },
      },
      "/things": {
        get: {
          operationId: "GetThings",
          "x-pylon-rate-limit": { limit: 30, windowSeconds: 60, since: "2026-10", evidence: "recorded" },
          "x-pylon-pagination": "none",
          "x-pylon-time-window": {
            start: "from",
            end: "to",
            maxDays: 365,
            since: "2026-10",
            evidence: "observed",
            before: [{ maxDays: 30, since: "2025-09", evidence: "documented" }],
          },
          parameters: [
            { name: "from", in: "query", schema: { type: "string" } },
            { name: "to", in: "query", schema: { type: "string" } },
          ],
          responses: ok(list),
        },
      },
    },
    components: {
      schemas: {
        Thing: {
          type: "object",
          properties: { size: { anyOf: [{ type: "string", enum: ["big", "small"] }, { type: "string" }] } },
        },
        Search: {
          type: "object",
          properties: {
            cursor: { type: "string" },
            limit: { type: "integer", minimum: 1, maximum: 999, default: 100 },
            filter: { $ref: "#/components/schemas/Filter" },
          },
        },
        Pagination: {
          type: "object",
          properties: { cursor: { type: ["string", "null"] }, has_next_page: { type: "boolean" } },
        },
        ErrorBody: { type: "object", properties: { code: { type: "string", enum: ["not_found"] } } },
        Filter: {
          type: "object",
          properties: { operator: { type: "string", enum: ["equals"] }, value: { type: "string" } },
          "x-pylon-operands": { equals: "value" },
          "x-pylon-max-depth": 3,
        },
      },
    },
  };
}
