import { readFile } from "node:fs/promises";
import bundle from "@pylonkit/openapi/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { operationsOf, resolve, type JsonSchema, type OpenApiDocument } from "../generate/document.ts";
import { openApi } from "../generate/testing/document.ts";
import { countFacts, factTable, placesOf } from "./evidence.ts";

const document = bundle as unknown as OpenApiDocument;
const operations = operationsOf(document);
const pathOnly = operations.filter(({ extensions }) => extensions["x-pylon-evidence"] === "path-only");
const routes = (found: readonly { route: string }[]) => found.map(({ route }) => route);

const REPAIR =
  "the spec says more, or less, than these counts: read the difference, and where it is meant run " +
  "`cd scripts && pnpm vitest run spec/evidence -u`";

describe("facts by evidence class", () => {
  it("are as many as this table says", () => {
    expect(factTable(countFacts(document)), REPAIR).toMatchInlineSnapshot(`
      "operations
        shape documented              136
        path-only                      23
      rate limits
        recorded                        4
        documented                      0
        mapped                        132
        unknown                        23
      time windows
        recorded                        0
        documented                      0
        observed                        1
      marks on parameters, schemas and properties
        recorded                       11
        third-party                    10
        unknown                         0
      younger than 2025-09, by month
        2026-04                       149
        2026-07                        89
        2026-08                         8
        2026-09                         4
        2026-10                        34
      searches
        with fields                    10
        none                            1
        unknown                         1
      filter fields
        fields                         52
        pairs of field and operator   188
      nulls
        nullable marks                223
      rules
        with a sentence                40"
    `);
  });

  it("promise nothing of an operation of which only the path is known: its body and answer are open", () => {
    const isOpen = (schema: JsonSchema | undefined) => resolve(document, schema)["additionalProperties"] === true;
    const closed = pathOnly.filter(({ body, ok }) => (body !== undefined && !isOpen(body)) || !isOpen(ok));
    expect(pathOnly.length).toBeGreaterThan(0);
    expect(routes(closed)).toEqual([]);
  });

  it("claim no paging and no filter for an operation of which only the path is known", () => {
    const claims = pathOnly.filter(({ extensions }) =>
      ["x-pylon-pagination", "x-pylon-filter"].some((key) => (extensions[key] ?? "unknown") !== "unknown"),
    );
    expect(routes(claims)).toEqual([]);
  });

  it("leave paging, filter and limit unknown only where nothing but the path is known, and the limit always there", () => {
    const limited = pathOnly.filter(({ extensions }) => extensions["x-pylon-rate-limit"] !== "unknown");
    expect(routes(limited)).toEqual([]);
    const unknown = operations.filter(({ extensions }) => Object.values(extensions).includes("unknown"));
    expect(routes(unknown.filter((operation) => !pathOnly.includes(operation)))).toEqual([]);
  });

  it("say since when an operation is known of which only the path is", () => {
    const undated = pathOnly.filter(({ extensions }) => extensions["x-pylon-since"] === undefined);
    expect(routes(undated)).toEqual([]);
  });

  it("say since when is known what the vendor's document lacks", () => {
    const marked = [...placesOf(document)].filter(({ node }) => node["x-pylon-evidence"] !== undefined);
    const undated = marked.filter(({ node }) => node["x-pylon-since"] === undefined);
    expect(marked.length).toBeGreaterThan(0);
    expect(undated.map(({ at }) => at)).toEqual([]);
  });
});

describe("the manuals", () => {
  const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");

  it("count the operations as the document does", async () => {
    const { length: all } = operations;
    const shaped = all - pathOnly.length;
    expect(await read("README.md")).toContain(
      `all ${all} operations that are known, ${shaped} of them with their shapes; of the other ${pathOnly.length} only`,
    );
    expect(await read("packages/openapi/README.md")).toContain(`Of ${pathOnly.length} operations only method and path`);
  });
});

describe("countFacts", () => {
  const edit = (change: (document: ReturnType<typeof openApi>) => void) => {
    const document = openApi();
    change(document);
    return countFacts(document);
  };

  it("counts what is written once, once, however many refer to it", () => {
    const before = countFacts(openApi());
    const after = edit((d) =>
      Object.assign(d.components.schemas.Pagination.properties.has_next_page, {
        type: ["boolean", "null"],
        "x-pylon-since": "2026-04",
        "x-pylon-evidence": "recorded",
        "x-pylon-message": "Say whether there is a next page.",
      }),
    );
    expect(after["nulls"]?.["nullable marks"]).toBe((before["nulls"]?.["nullable marks"] ?? 0) + 1);
    expect(after["marks on parameters, schemas and properties"]).toEqual({ recorded: 1, "third-party": 0, unknown: 0 });
    expect(after["younger than 2025-09, by month"]).toEqual({ "2026-04": 1 });
    expect(after["rules"]).toEqual({ "with a sentence": 1 });
  });

  it("counts operations, limits, windows and searches by class", () => {
    expect(countFacts(openApi())).toMatchObject({
      operations: { "shape documented": 2, "path-only": 0 },
      "rate limits": { recorded: 1, documented: 0, mapped: 1, unknown: 0 },
      "time windows": { recorded: 0, documented: 0, observed: 1 },
      searches: { "with fields": 1, none: 0, unknown: 0 },
      "filter fields": { fields: 1, "pairs of field and operator": 1 },
    });
  });

  it("dates operations, parameters, values of enums, filter fields and the filtering by custom fields", () => {
    const facts = edit((d) => {
      Object.assign(d.paths["/things"].get, { "x-pylon-since": "2026-10" });
      Object.assign(d.paths["/things"].get.parameters[0] ?? {}, { "x-pylon-since": "2026-04" });
      Object.assign(d.paths["/things/search"].post["x-pylon-filter"].fields.size, { since: "2026-07" });
      Object.assign(d.paths["/things/search"].post["x-pylon-filter"], { customFieldsSince: "2026-09" });
      const values = { big: "2026-04", small: "2026-07" };
      Object.assign(d.components.schemas.Thing.properties.size, { "x-pylon-since": values });
    });
    expect(facts["younger than 2025-09, by month"]).toEqual({ "2026-04": 2, "2026-07": 2, "2026-09": 1, "2026-10": 1 });
  });

  it("passes over examples, whatever they look like", () => {
    const facts = edit((d) =>
      Object.assign(d.components, {
        examples: { one: { value: { schema: { type: ["string", "null"], "x-pylon-message": "Nothing at all." } } } },
      }),
    );
    expect(facts).toEqual(countFacts(openApi()));
  });
});
