import { describe, expect, it } from "vitest";
import { digestOf } from "../digest/document.ts";
import { vendorDocument } from "../testing/vendor-document.ts";
import { changesBetween } from "./changes.ts";
import { proposalFor } from "./changeset.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { renderText } from "./render-text.ts";

/** The vendor adds a property and an operation, wants a field more, drops a value, and lowers a limit. */
function newer() {
  const document = vendorDocument();
  const { Berth, CreateBerthRequest } = document.components.schemas;
  Object.assign(Berth.properties, { is_lit: { type: "boolean" } });
  Berth.properties.kind.enum.push("dock");
  CreateBerthRequest.required.push("happened_at");
  document.paths["/berths"].post.description = "Makes a berth.\n\n**Rate limit:** 5 requests per minute";
  Object.assign(document.paths["/berths/{berth_id}"], { get: { operationId: "GetBerth", responses: {} } });
  return document;
}

const report = changesBetween(digestOf(vendorDocument()), digestOf(newer()));
const named = { report, proposal: proposalFor(report, "0.1.0"), from: "2026-07-26", to: "2026-11-03" };

describe("the changes between two documents", () => {
  it("are told once, with the operations in which they show", () => {
    expect(renderText(named)).toBe(
      `2026-07-26 → 2026-11-03
operations 5 → 6: 1 added, 0 removed, 4 changed; breaking for callers 2, for readers 1, additive 2, documentation 0
changeset: minor (3 changes can break callers or readers; before 1.0.0 that is the second figure)

Breaking for callers (2)
- CreateBerthRequest requires happened_at now [POST /berths]
- POST /berths rate limit 10 → 5 a minute

Breaking for readers (1)
- Berth.kind values added: dock [GET /berths, PATCH /berths/{berth_id}, POST /berths, POST /berths/search]

Additive (2)
- GET /berths/{berth_id} is new
- Berth.is_lit is new, optional: boolean [GET /berths, PATCH /berths/{berth_id}, POST /berths, POST /berths/search]
`,
    );
  });

  it("are the same in Markdown", () => {
    expect(renderMarkdown(named).split("\n").slice(0, 12)).toEqual([
      "## 2026-07-26 → 2026-11-03",
      "",
      "operations 5 → 6: 1 added, 0 removed, 4 changed; breaking for callers 2, for readers 1, additive 2, documentation 0.",
      "",
      "Changeset once the spec follows: **minor** (3 changes can break callers or readers; before 1.0.0 that is the second figure).",
      "",
      "### Breaking for callers (2)",
      "",
      "- `CreateBerthRequest` requires happened_at now (`POST /berths`)",
      "- `POST /berths rate limit` 10 → 5 a minute",
      "",
      "### Breaking for readers (1)",
    ]);
  });

  it("keep what they were made of, for programs", () => {
    expect(report.changes.find(({ place }) => place === "Berth.kind")).toEqual({
      impact: "readers",
      kind: "changed",
      place: "Berth.kind",
      what: "values added: dock",
      operations: ["GET /berths", "PATCH /berths/{berth_id}", "POST /berths", "POST /berths/search"],
      before: { values: ["buoy", "quay"] },
      after: { values: ["buoy", "dock", "quay"] },
    });
  });

  it("at the same place of several operations are one", () => {
    const slower = JSON.parse(
      JSON.stringify(vendorDocument()).replaceAll(/\d+ requests per minute/g, "9 requests per minute"),
    ) as unknown;
    const faster = JSON.parse(JSON.stringify(slower).replaceAll("9 requests per", "8 requests per")) as unknown;
    const { changes } = changesBetween(digestOf(slower), digestOf(faster));
    expect(changes.map(({ place, what, operations }) => [place, what, operations])).toEqual([
      ["rate limit", "9 → 8 a minute", ["GET /berths", "POST /berths", "POST /berths/search"]],
    ]);
  });
});

describe("the changes between two documents of ours", () => {
  const ours = (change: (document: ReturnType<typeof vendorDocument>) => void) => {
    const document = vendorDocument();
    Object.assign(document.paths["/berths"].post, { "x-pylon-retry": "never" });
    change(document);
    return digestOf(document, { documentation: true });
  };
  const changed = (from: Parameters<typeof ours>[0], to: Parameters<typeof ours>[0]) =>
    changesBetween(ours(from), ours(to), { documentation: true }).changes;

  it("include texts, as documentation", () => {
    const described = (text: string) => (document: ReturnType<typeof vendorDocument>) =>
      void (document.paths["/berths"].post.description = text);
    expect(changed(described("Makes a berth."), described("Digs a berth."))).toMatchObject([
      { impact: "documentation", place: "POST /berths", what: "other words" },
    ]);
  });

  it("include examples, also shared ones", () => {
    const shown = (value: string) => (document: ReturnType<typeof vendorDocument>) => {
      const examples = { one: { $ref: "#/components/examples/one" } };
      Object.assign(document.paths["/berths"].post.requestBody.content["application/json"], { examples });
      Object.assign(document.components, { examples: { one: { value } } });
    };
    expect(changed(shown("a"), shown("b"))).toMatchObject([
      { impact: "documentation", place: "POST /berths body", what: "other examples" },
    ]);
  });
});
