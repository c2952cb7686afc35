import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ApiDocument, Schema } from "../../document/document.ts";
import { routesOf } from "../../document/routes.ts";
import { loadPrism } from "../load-prism.ts";
import { compare } from "./testing/comparison.ts";
import { independentOf } from "./testing/independent.ts";
import { JsonArbitrary } from "./testing/json-arbitrary.ts";
import { PRISM_FAULTS } from "./testing/prism-faults.ts";
import { reportOn } from "./testing/report.ts";
import { readingOfTheMock, stockReading } from "./testing/stock-prism.ts";
import { subjectsOf } from "./testing/subjects.ts";

/** A document with one operation of which only the body matters. */
const taking = (body: Schema, extra: object = {}): ApiDocument => ({
  openapi: "3.1.1",
  info: { title: "One", version: "1" },
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  paths: {
    "/trees": {
      post: {
        operationId: "CreateTree",
        requestBody: { required: true, content: { "application/json": { schema: body } } },
        responses: { 200: { description: "Done." } },
        ...extra,
      },
    },
  },
  components: {
    schemas: {
      Node: {
        type: "object",
        required: ["op"],
        properties: {
          op: { type: "string" },
          children: { type: "array", items: { $ref: "#/components/schemas/Node" } },
        },
      },
    },
  },
});

const compared = async (document: ApiDocument, faults = PRISM_FAULTS) => {
  const [subject] = subjectsOf(document).compared;
  if (!subject) throw new Error("nothing to compare");
  const readings = { stock: await stockReading(document), mock: readingOfTheMock(document) };
  const verdict = await independentOf(document).compile(subject.body.pointer);
  return compare(subject.entry, readings, verdict, faults);
};

describe("a comparison", () => {
  it("tells bodies that both take from bodies that both refuse", async () => {
    const { judge, met } = await compared(taking({ $ref: "#/components/schemas/Node" }));
    expect(judge({ op: "and", children: [{ op: "or" }] })).toBe("taken");
    expect(judge({ op: "and", children: [{ op: 5 }] })).toBe("refused");
    expect(met.size).toBe(0);
  });

  it("throws where they differ, with the operation, the body and what each of them says", async () => {
    const document = taking({ type: "object", properties: { op: { type: "string" } } });
    const [entry] = routesOf(document).all;
    if (!entry) throw new Error("the operation is gone");
    const readings = { "this reading": readingOfTheMock(document) };
    expect(() => compare(entry, readings, () => ["no reason"]).judge({ op: "x" })).toThrow(
      [
        "the two validators disagree on a body of POST /trees, and no fault of prism-faults.ts is why",
        '  body: {"op":"x"}',
        "  the independent one refuses it:",
        "    no reason",
        "  this reading takes it",
      ].join("\n"),
    );
    expect(() => compare(entry, readings, () => []).judge({ op: 5 })).toThrow(
      "  the independent one takes it\n  this reading refuses it:\n    body/op: Request body property op must be string",
    );
  });
});

describe("the fault that cuts properties", () => {
  const recursive = taking({
    type: "object",
    properties: { root: { description: "Makes all the difference.", $ref: "#/components/schemas/Node" } },
  });
  const wrong = { root: { op: "and", children: [{ op: 5 }] } };

  it("is why stock Prism takes what it refuses on the first level, and is counted", async () => {
    const { judge, met } = await compared(recursive);
    expect(judge({ root: { op: 5 } })).toBe("refused");
    expect(met.size).toBe(0);
    expect(judge(wrong)).toBe("refused");
    expect([...met].map(([fault, times]) => [fault.name, times])).toEqual([["properties cut by a reference", 1]]);
  });

  it("is a disagreement like any other where it is not listed", async () => {
    const { judge } = await compared(recursive, []);
    expect(() => judge(wrong)).toThrow("stock takes it");
  });
});

describe("a form as it is sent", () => {
  it("is not compared, for Prism refuses lists, keeps one part of several and decodes percent signs", async () => {
    const properties = { note: { type: "string", enum: ["a/b"] }, pages: { type: "array", items: { type: "string" } } };
    const content = { "multipart/form-data": { schema: { type: "object", properties } } };
    const document = taking({}, { requestBody: { required: true, content } });
    const { compared, exempt } = subjectsOf(document);
    expect([compared.length, exempt]).toEqual([1, [expect.stringMatching(/^POST \/trees as it is sent: /)]]);

    const [entry] = routesOf(document).all;
    if (!entry) throw new Error("the operation is gone");
    const resource = (await stockReading(document))(entry);
    const headers = { authorization: "Bearer x", "content-type": "multipart/form-data; boundary=b" };
    const send = (...parts: readonly (readonly [string, string])[]) => {
      const part = ([name, text]: readonly [string, string]) =>
        `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;
      const element = {
        method: "post",
        url: { path: "/trees", query: {} },
        headers,
        body: `${parts.map(part).join("")}--b--\r\n`,
      };
      const result = loadPrism().validateInput({ resource, element });
      return "left" in result ? result.left.map(({ message }) => message) : [];
    };
    expect(send(["pages", "1"], ["pages", "2"])).toEqual(["Request body property pages must be array"]);
    expect(send(["note", "c"], ["note", "a/b"])).toEqual([]);
    expect(send(["note", "a%2Fb"])).toEqual([]);
  });
});

describe("subjects", () => {
  it("leave out what is known by its path alone, and say so", () => {
    const { compared, exempt } = subjectsOf(taking({ type: "object" }, { "x-pylon-evidence": "path-only" }));
    expect(compared).toEqual([]);
    expect(exempt).toEqual(["POST /trees: known by its path alone, so its body is open"]);
  });

  it.each<[string, Schema, boolean]>([
    ["that is open", { type: "object", additionalProperties: true }, false],
    ["that refers to one that is open", { $ref: "#/components/schemas/Open" }, false],
    ["with a property that has a type", { type: "object", properties: { a: { type: "string" } } }, true],
    ["that refers to one with rules", { $ref: "#/components/schemas/Node" }, true],
    ["with a rule across properties", { type: "object", not: { required: ["a", "b"] } }, true],
  ])("know whether a schema %s can refuse an object", (_, schema, can) => {
    const document = taking(schema);
    Object.assign(document.components?.["schemas"] as object, { Open: { type: "object", properties: { a: true } } });
    expect(subjectsOf(document).compared[0]?.canRefuse).toBe(can);
  });
});

describe("a body that is found to be wrong", () => {
  it("shrinks to what makes it so", () => {
    const bodies = new JsonArbitrary((draw) => ({
      list: [draw(fc.jsonValue()), { deep: draw(fc.constant("a long text")), wrong: draw(fc.integer({ min: 9 })) }],
      other: draw(fc.jsonValue()),
    }));
    const found = fc.check(fc.property(bodies, (body) => !JSON.stringify(body).includes('"wrong":')));
    expect(found.counterexample).toEqual([{ list: [{ wrong: 0 }] }]);
  });
});

describe("the report", () => {
  it("names the faults that were met and what was not compared", () => {
    const met = new Map(PRISM_FAULTS.slice(0, 1).map((fault) => [fault, 3]));
    const row = { route: "POST /trees", valid: 200, mutated: 200, refused: 150, met };
    const report = reportOn([row], ["POST /other: open"], 42);
    expect(report).toContain("PYLONKIT_SEED=42");
    expect(report).toMatch(/POST \/trees +200 +200 +150\n/);
    expect(report).toContain('"properties cut by a reference"');
    expect(report).toContain("POST /trees (3)");
    expect(report).toContain("not compared: POST /other: open");
  });
});
