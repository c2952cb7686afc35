import { describe, expect, it } from "vitest";
import { bundleSpec } from "./bundle.ts";
import type { OpenApiDocument } from "./document.ts";
import { filesOf, generate } from "./generate.ts";
import { openApi } from "./testing/document.ts";

describe("the generated files", () => {
  it("are fresh", async () => {
    const stale = (await generate()).filter((file) => file.stale).map((file) => file.path);
    expect(stale, "the spec has changed: run `pnpm generate` and commit what it writes").toEqual([]);
  });

  it("are the same bytes every time", async () => {
    const [first, second] = [await filesOf(await bundleSpec()), await filesOf(await bundleSpec())];
    expect([...first]).toEqual([...second]);
  });

  it("do not move when the document's keys do", async () => {
    const document = openApi();
    const reversed = { ...document, paths: Object.fromEntries(Object.entries(document.paths).toReversed()) };
    const tables = async (of: OpenApiDocument) =>
      [...(await filesOf(of))].filter(([path]) => /operations|filters|pag/.test(path));
    expect(await tables(reversed)).toEqual(await tables(document));
  });

  it("say which dialect their schemas are in, for Prism would read them as draft 07", async () => {
    expect(await bundleSpec()).toMatchObject({ jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema" });
  });
});

describe("filesOf", () => {
  const file = async (document: OpenApiDocument, name: string) => {
    const files = await filesOf(document);
    return files.get(`packages/openapi/src/generated/${name}.ts`) ?? "";
  };

  it("keeps the newest documented limit beside weaker evidence", async () => {
    expect(await file(openApi(), "operations")).toContain(
      `const MAPPED_120_IN_60_S_DOCUMENTED_20 = {
  limit: 120,
  windowSeconds: 60,
  evidence: "mapped",
  documented: 20
} as const;`,
    );
  });

  it("reads bounds and default of the page size from the schema", async () => {
    expect(await file(openApi(), "pagination")).toContain(
      `limit: {
      in: "body",
      name: "limit",
      minimum: 1,
      maximum: 999,
      default: 100
    }`,
    );
  });

  it("keeps the prose of the filter table in comments, where editors find it", async () => {
    const filters = await file(openApi(), "filters");
    expect(filters).toContain(`operators: [\n        "equals"\n      ]`);
    expect(filters).toMatch(/\/\*\* .*a sentence for people.* \*\/\n +size: \{/);
    expect(filters.match(/a sentence for people/g)).toHaveLength(1);
  });

  it("says of a field without words of its own what is said of the property one reads", async () => {
    const document = openApi();
    const owner = { $ref: "#/components/schemas/Owner", description: "Who has it.\n*/ Ends no comment." };
    Object.assign(document.components.schemas, {
      Owner: { description: "Anybody.", properties: { id: { type: "string" } } },
    });
    Object.assign(document.components.schemas.Thing.properties, { owner });
    const field = { type: "id", operators: ["equals"], property: "owner.id" };
    Object.assign(document.paths["/things/search"].post["x-pylon-filter"].fields, { owner_id: field });
    expect(await file(document, "filters")).toContain(
      "/** Who has it. *\\/ Ends no comment. Answers have it as `owner.id`. */\n    owner_id: {",
    );
  });

  it("tells what operators ask, and which of them a custom field takes by its type", async () => {
    const document = openApi();
    const { Filter } = document.components.schemas;
    Filter.properties.operator.enum.push("above");
    Object.assign(Filter["x-pylon-operands"], { above: "value" });
    Object.assign(Filter, {
      "x-pylon-operators": { above: { description: "It is more.", customFieldTypes: ["number"] } },
    });
    Object.assign(document.components.schemas, { CustomFieldType: { type: "string", enum: ["text", "number"] } });
    const filters = await file(document, "filters");
    expect(filters).toContain(`  /** It is more. */\n  above: "value",`);
    expect(filters).toMatch(/text: \[\s+"equals"\s+\],\s+number: \[\s+"equals",\s+"above"\s+\]/);
  });

  it("makes open enums that complete and do not collapse", async () => {
    expect(await file(openApi(), "schema")).toContain(`"big" | "small" | (string & {})`);
  });

  it("leaves lists and searches out of the tables of which nothing is known, or that take no cursor or filter", async () => {
    for (const word of ["none", "unknown"]) {
      const document = openApi();
      const search: Record<string, unknown> = document.paths["/things/search"].post;
      Object.assign(search, { "x-pylon-pagination": word, "x-pylon-filter": word });
      expect(await file(document, "pagination")).toContain("PAGINATION = {} as const");
      expect(await file(document, "filters")).toContain("FILTERS = {} as const");
    }
  });

  it("types the bytes of an upload as a Blob, which a File is too", async () => {
    const document = openApi();
    const schema = { type: "object", properties: { file: { type: "string", format: "binary" } } };
    Object.assign(document.paths["/things"].get, { requestBody: { content: { "multipart/form-data": { schema } } } });
    expect(await file(document, "schema")).toMatch(/"multipart\/form-data": \{[^}]*file\?: Blob;/);
  });

  it("marks what is known by its path alone as experimental", async () => {
    const document = openApi();
    Object.assign(document.paths["/things"].get, { description: "Things.", "x-pylon-evidence": "path-only" });
    expect((await file(document, "schema")).match(/@experimental/g)).toHaveLength(1);
  });

  it("gives what Pylon sends a type, and no place in the tables of what one calls", async () => {
    const document = openApi();
    const arrival = { post: { operationId: "ReceiveArrival", responses: { "200": { description: "heard" } } } };
    Object.assign(document, { webhooks: { arrival } });
    expect(await file(document, "schema")).toContain(`post: operations["ReceiveArrival"]`);
    for (const table of ["operations", "pagination", "filters"]) {
      expect(await file(document, table)).not.toMatch(/arrival/i);
    }
  });

  it("requires no property for having a default", async () => {
    expect(await file(openApi(), "schema")).toContain("limit?: number");
  });
});

describe("misfits", () => {
  it("are none where a filter's property is found through lists", async () => {
    const document = openApi();
    const things = { type: "array", items: { type: "object", properties: { name: { type: "string" } } } };
    Object.assign(document.components.schemas.Thing.properties, { parts: things });
    Object.assign(document.paths["/things/search"].post["x-pylon-filter"].fields.size, { property: "parts.name" });
    expect((await filesOf(document)).get("packages/openapi/src/generated/filters.ts")).toContain(
      `property: "parts.name"`,
    );
  });

  const edit = (change: (document: ReturnType<typeof openApi>) => void) => {
    const document = openApi();
    change(document);
    return filesOf(document);
  };

  it("are thrown all at once, each with its route", async () => {
    const failure = edit((document) => {
      const search = document.paths["/things/search"].post;
      search["x-pylon-pagination"].cursor.name = "curser";
      search["x-pylon-pagination"].items = "/things";
      search["x-pylon-filter"].fields.size.operators.push("resembles");
      delete (search as Record<string, unknown>)["x-pylon-retry"];
    });
    await expect(failure).rejects.toThrow(
      [
        "the spec does not fit together:",
        "POST /things/search: x-pylon-retry is missing",
        'POST /things/search: cursor "curser" is not in the body',
        "POST /things/search: items /things leads nowhere in the 200 answer",
        "POST /things/search: filter field size: unknown operator resembles",
      ].join("\n"),
    );
  });

  it.each<[string, (document: ReturnType<typeof openApi>) => void]>([
    [
      "items /pagination is no array",
      (d) => (d.paths["/things/search"].post["x-pylon-pagination"].items = "/pagination"),
    ],
    [
      "x-pylon-rate-limit is missing",
      (d) => delete (d.paths["/things/search"].post as Record<string, unknown>)["x-pylon-rate-limit"],
    ],
    ["operationId SearchThings is used twice", (d) => (d.paths["/things"].get.operationId = "SearchThings")],
    [
      'time window parameter "until" does not exist',
      (d) => (d.paths["/things"].get["x-pylon-time-window"].end = "until"),
    ],
    [
      "Filter: operand of unknown operator near",
      (d) => Object.assign(d.components.schemas.Filter["x-pylon-operands"], { near: "value" }),
    ],
    [
      'limit "limit" lacks minimum or maximum',
      (d) => delete (d.components.schemas.Search.properties.limit as Record<string, unknown>)["maximum"],
    ],
    [
      "POST /things/search: x-pylon-retry does not match its schema: must be equal to one of the allowed values",
      (d) => (d.paths["/things/search"].post["x-pylon-retry"] = "sometimes"),
    ],
    [
      "POST /things/search: x-pylon-pagination does not match its schema",
      (d) => delete (d.paths["/things/search"].post["x-pylon-pagination"] as Record<string, unknown>)["cursor"],
    ],
    [
      "GET /things: x-pylon-rate-limt is no extension of this spec; known are x-pylon-evidence, ",
      (d) => Object.assign(d.paths["/things"].get, { "x-pylon-rate-limt": "unknown" }),
    ],
    [
      "GET /things: x-pylon-since is a map; one month is expected",
      (d) => Object.assign(d.paths["/things"].get, { "x-pylon-since": { big: "2026-10" } }),
    ],
    [
      "https://things.example: x-pylon-region does not match its schema",
      (d) => Object.assign(d.servers[0] ?? {}, { "x-pylon-region": "mars" }),
    ],
    [
      "https://things.example: x-pylon-region is missing",
      (d) => delete (d.servers[0] as Record<string, unknown>)["x-pylon-region"],
    ],
    [
      "https://other.example: region us has another server",
      (d) => d.servers.push({ url: "https://other.example", "x-pylon-region": "us" }),
    ],
    [
      "Filter: equals: unknown operand values/3; known are value, values, values/2, subfilters, none",
      (d) => (d.components.schemas.Filter["x-pylon-operands"].equals = "values/3"),
    ],
    [
      "Filter: equals: operand subfilters is no property of Filter",
      (d) => (d.components.schemas.Filter["x-pylon-operands"].equals = "subfilters"),
    ],
    [
      "Filter: x-pylon-max-depth is missing",
      (d) => delete (d.components.schemas.Filter as Record<string, unknown>)["x-pylon-max-depth"],
    ],
    [
      "Filter: description of unknown operator near",
      (d) => Object.assign(d.components.schemas.Filter, { "x-pylon-operators": { near: { description: "Near it." } } }),
    ],
    [
      "Filter: equals: colour is no type of custom fields",
      (d) =>
        Object.assign(d.components.schemas.Filter, {
          "x-pylon-operators": { equals: { description: "It is.", customFieldTypes: ["colour"] } },
        }),
    ],
    ["Filter: x-pylon-operands is missing", (d) => delete (d.components.schemas as Record<string, unknown>)["Filter"]],
    [
      "Thing: anyOf has alternatives without a type; put a rule below if: { type: object }, then",
      (d) => Object.assign(d.components.schemas.Thing, { anyOf: [{ required: ["size"] }, { required: ["name"] }] }),
    ],
    ["ErrorBody: code lists no values", (d) => delete (d.components.schemas as Record<string, unknown>)["ErrorBody"]],
    [
      "POST /things/search: filter field size: property dimensions.size leads nowhere in what is found",
      (d) =>
        Object.assign(d.paths["/things/search"].post["x-pylon-filter"].fields.size, { property: "dimensions.size" }),
    ],
    [
      'limit "limit" is between 1 and 999, its default 1000',
      (d) => (d.components.schemas.Search.properties.limit.default = 1000),
    ],
    [
      "GET /things/{key}: GET /things/{} is there twice, under other parameter names",
      (d) => {
        const twin = (operationId: string) => ({ get: { ...d.paths["/things"].get, operationId } });
        Object.assign(d.paths, { "/things/{id}": twin("GetThing"), "/things/{key}": twin("GetThingByKey") });
      },
    ],
  ])("include %s", async (reason, change) => {
    await expect(edit(change)).rejects.toThrow(reason);
  });
});
