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
      `"POST /things/search": {
    id: "SearchThings",
    rateLimit: {
      limit: 120,
      windowSeconds: 60,
      evidence: "mapped",
      documented: 20
    },
    retry: "safe"
  }`,
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

  it("leaves prose out of the filter table", async () => {
    const filters = await file(openApi(), "filters");
    expect(filters).toContain(`operators: [\n          "equals"\n        ]`);
    expect(filters).not.toContain("a sentence for people");
  });

  it("makes open enums that complete and do not collapse", async () => {
    expect(await file(openApi(), "schema")).toContain(`"big" | "small" | (string & {})`);
  });

  it("requires no property for having a default", async () => {
    expect(await file(openApi(), "schema")).toContain("limit?: number");
  });
});

describe("misfits", () => {
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
  ])("include %s", async (reason, change) => {
    await expect(edit(change)).rejects.toThrow(reason);
  });
});
