import { describe, expect, it } from "vitest";
import { digestOf } from "../digest/document.ts";
import { vendorDocument } from "../testing/vendor-document.ts";
import { compareDigests } from "./digests.ts";
import { operationPlace, type Finding } from "./finding.ts";

type Document = ReturnType<typeof vendorDocument>;

/** The findings after a change of the document, each as `place [schema places]: aspect`. */
const after = (change: (document: Document) => unknown): string[] => compareText(vendorDocument(), changed(change));

/** A change may edit the document or return another one. */
const changed = (change: (document: Document) => unknown): unknown => {
  const document = vendorDocument();
  const result = change(document);
  return typeof result === "object" && result !== null && "openapi" in result ? result : document;
};

const compareText = (before: unknown, after: unknown): string[] =>
  compareDigests(digestOf(before), digestOf(after)).map(tell);

const tell = (finding: Finding): string =>
  `${operationPlace(finding)} [${finding.owners.join(", ")}]: ${finding.aspect}`;

const replaced = (document: unknown, from: string, to: string): unknown =>
  JSON.parse(JSON.stringify(document).replaceAll(from, to));

describe("what is no difference", () => {
  it.each<[string, (document: Document) => unknown]>([
    ["nothing", () => undefined],
    [
      "another order of everything",
      (document) => {
        const { Berth } = document.components.schemas;
        Berth.properties = Object.fromEntries(Object.entries(Berth.properties).toReversed()) as typeof Berth.properties;
        Berth.properties.kind.enum.reverse();
        document.paths = Object.fromEntries(Object.entries(document.paths).toReversed()) as typeof document.paths;
        document.components.schemas.Pagination.required.reverse();
      },
    ],
    [
      "schemas under other names",
      (document) => {
        const schemas = JSON.stringify(document)
          .replaceAll(/(schemas\/|")(Berth|Ship|Filter|Pagination|BerthList)"/g, '$1Api$2V2"')
          .replaceAll('"operationId":"ApiBerthV2"', '"operationId":"Berth"');
        return JSON.parse(schemas) as unknown;
      },
    ],
    ["a path parameter under another name", (document) => replaced(document, "berth_id", "id_of_berth")],
    [
      "a shared schema written out in place",
      (document) => {
        const { Berth, Pagination } = document.components.schemas;
        Object.assign(document.components.schemas.BerthList.properties, {
          data: { type: "array", items: Berth },
          pagination: Pagination,
        });
      },
    ],
    [
      "null in the way of OpenAPI 3.1",
      (document) => {
        const { taken_at: time } = document.components.schemas.Berth.properties;
        Object.assign(time, { nullable: undefined, type: ["null", "string"] });
      },
    ],
    [
      "a bound that moves from prose to the schema",
      (document) => {
        const { limit } = document.components.schemas.SearchBerthsRequest.properties;
        Object.assign(limit, { description: "How many.", maximum: 100, default: 25 });
      },
    ],
    [
      "another order of words about the same figure",
      (document) => {
        document.paths["/berths"].post.description = "10 requests per minute, and a berth is made.";
      },
    ],
  ])("%s", (_name, change) => {
    expect(after(change)).toEqual([]);
  });
});

describe("a difference", () => {
  it("stands at the shared schema, with every place at which it shows", () => {
    const findings = after((document) =>
      Object.assign(document.components.schemas.Ship.properties, { flag: { type: "string" } }),
    );
    expect(findings).toEqual([
      "GET /berths 200.data[].ship.flag [Ship.flag]: presence",
      "PATCH /berths/{berth_id} 200.data.ship.flag [Ship.flag]: presence",
      "POST /berths 200.data.ship.flag [Ship.flag]: presence",
      "POST /berths/search 200.data[].ship.flag [Ship.flag]: presence",
    ]);
  });

  it("within a recursive schema is found once", () => {
    const findings = after((document) => document.components.schemas.Filter.properties.operator.enum.push("near"));
    expect(findings).toEqual(["POST /berths/search body.filter.operator [Filter.operator]: enum"]);
  });

  it("of a schema that is a value stands at the schema and at the property", () => {
    const named = (document: Document, values: string[]) => {
      Object.assign(document.components.schemas, { Kind: { type: "string", enum: values } });
      Object.assign(document.components.schemas.CreateBerthRequest.properties, {
        kind: { $ref: "#/components/schemas/Kind" },
      });
      return document;
    };
    expect(compareText(named(vendorDocument(), ["quay"]), named(vendorDocument(), ["quay", "dock"]))).toEqual([
      "POST /berths body.kind [Kind, CreateBerthRequest.kind]: enum",
    ]);
  });

  it("that null is allowed beside a reference stands at the property alone", () => {
    const findings = after((document) =>
      Object.assign(document.components.schemas.Berth.properties, {
        ship: { anyOf: [{ $ref: "#/components/schemas/Ship" }, { type: "null" }] },
      }),
    );
    expect(findings[0]).toBe("GET /berths 200.data[].ship [Berth.ship]: nullable");
    expect(findings).toHaveLength(4);
  });

  it.each<[string, (document: Document) => unknown, string]>([
    ["operation", (d) => void Reflect.deleteProperty(d.paths["/berths"], "post"), "POST /berths []: presence"],
    ["parameter", (d) => void d.paths["/berths"].get.parameters.pop(), "GET /berths?kind []: presence"],
    [
      "demand of a parameter",
      (d) => void Object.assign(d.paths["/berths"].get.parameters[1] ?? {}, { required: true }),
      "GET /berths?limit []: is required",
    ],
    ["bound in prose", (d) => replaced(d, "less than 200", "less than 100"), "GET /berths?limit []: maximum"],
    ["default in prose", (d) => replaced(d, "Defaults to 50", "Defaults to 20"), "GET /berths?limit []: default"],
    ["rate limit", (d) => replaced(d, "10 requests per", "5 requests per"), "POST /berths rate limit []: rate limit"],
    ["window", (d) => replaced(d, "max 14 days", "max 7 days"), "GET /berths time window []: max days"],
    [
      "operator of a filter",
      (d) => replaced(d, "`time_is_after`", "`time_is_before`"),
      "POST /berths/search filter taken_at []: operators",
    ],
    ["value of a filter", (d) => replaced(d, '[\\"free\\", ', "["), "POST /berths/search filter state []: values"],
    [
      "custom fields of a filter",
      (d) => replaced(d, "* custom fields", "* other fields"),
      "POST /berths/search filter custom fields []: custom fields",
    ],
    [
      "status",
      (d) => void Reflect.deleteProperty(d.paths["/berths"].get.responses, "400"),
      "GET /berths 400 []: presence",
    ],
    ["header", (d) => replaced(d, "Stored", "Kept"), "POST /berths/{berth_id}/photos 200 headers []: headers"],
    [
      "media type",
      (d) => replaced(d, "multipart/form-data", "text/plain"),
      "POST /berths/{berth_id}/photos body []: content type",
    ],
    [
      "body",
      (d) => void Reflect.deleteProperty(d.paths["/berths"].post, "requestBody"),
      "POST /berths body []: presence",
    ],
    [
      "demand of a body",
      (d) => void Reflect.deleteProperty(d.paths["/berths/{berth_id}"].patch.requestBody, "required"),
      "PATCH /berths/{berth_id} body []: is required",
    ],
    [
      "demand of a property",
      (d) => void d.components.schemas.CreateBerthRequest.required.pop(),
      "POST /berths body required [CreateBerthRequest required]: required",
    ],
    ["server", (d) => replaced(d, "berths.example", "ships.example"), "ALL servers []: servers"],
    [
      "type in a map",
      (d) =>
        void Object.assign(d.components.schemas.Berth.properties.fees, { additionalProperties: { type: "string" } }),
      "GET /berths 200.data[].fees{} [Berth.fees{}]: type",
    ],
  ])("of a kind is named at its place: %s", (_name, change, expected) => {
    expect(after(change)).toContain(expected);
  });
});
