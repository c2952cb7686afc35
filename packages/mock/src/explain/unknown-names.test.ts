import { describe, expect, it } from "vitest";
import { readBundle, type ApiDocument } from "../document/document.ts";
import { routesOf } from "../document/routes.ts";
import type { PrismRequest } from "../prism/prism-types.ts";
import { TINY_API } from "../testing/tiny-api.ts";
import { unknownNames } from "./unknown-names.ts";

const check = (
  route: string,
  { body, query = {} }: { body?: unknown; query?: PrismRequest["url"]["query"] },
  document: ApiDocument = TINY_API,
) => {
  const entry = routesOf(document).byRoute.get(route);
  if (!entry) throw new Error(`no ${route}`);
  return unknownNames(document, entry, { method: "post", url: { path: "/", query }, headers: {}, body });
};

describe("unknownNames", () => {
  it("finds nothing in a request that only uses what the document has", () => {
    const body = { name: "x", parts: [{ slug: "s" }], labels: { anything: "goes" } };
    expect(check("POST /things", { body })).toEqual([]);
    expect(check("GET /things", { query: { kind: "red", limit: "1" } })).toEqual([]);
  });

  it("names an unknown field, all legal ones and the nearest", () => {
    expect(check("POST /things", { body: { nam: "x" } })).toEqual([
      'Field "nam" is unknown: POST /things has the fields name, owner_id, team_id, parts, labels, pairs, color. Did you mean "name"?',
    ]);
  });

  it("says of a field in the query that it belongs into the body, as JSON or a form", () => {
    expect(check("POST /things", { query: { name: "x" } })).toEqual([
      'Query parameter "name" is not read: POST /things takes "name" in its JSON body.',
    ]);
    expect(check("POST /things/{id}/files", { query: { note: "x" } })).toEqual([
      'Query parameter "note" is not read: POST /things/{id}/files takes "note" in its form.',
    ]);
  });

  it("looks into lists and nested objects", () => {
    expect(check("POST /things", { body: { parts: [{ slug: "s" }, { slug: "s", sulg: "t" }] } })).toEqual([
      'Field "parts[1].sulg" is unknown: "parts[1]" has the fields slug. Did you mean "slug"?',
    ]);
  });

  it("names an unknown query parameter", () => {
    expect(check("GET /things", { query: { limits: "1" } })).toEqual([
      'Query parameter "limits" is unknown: GET /things has the query parameters limit, kind. Did you mean "limit"?',
    ]);
    expect(check("GET /things/{id}", { query: { expand: "all" } })).toEqual([
      'Query parameter "expand" is unknown: GET /things/{id} has no query parameters.',
    ]);
  });

  it("refuses a cursor in the query of a search that reads it from the body, and the other way round", () => {
    expect(check("POST /things/search", { query: { cursor: "c" } })).toEqual([
      'Query parameter "cursor" is not read: POST /things/search takes "cursor" in its JSON body.',
    ]);
    expect(check("GET /things", { body: { limit: 1 } })).toHaveLength(1);
  });

  it("refuses a body where the operation takes none", () => {
    expect(check("DELETE /things/{id}", { body: { force: true } })).toEqual([
      'Field "force" is unknown: DELETE /things/{id} has no body fields.',
    ]);
  });

  it("says of a field that answers show and a change does not take that it cannot be changed", () => {
    const [one = "", ...more] = check("PATCH /tags/{id}", { body: { object_type: "issue" } }, readBundle());
    expect(one).toBe('Field "object_type" cannot be changed: PATCH /tags/{id} takes the fields value, hex_color.');
    expect(more).toEqual([]);
    expect(check("PATCH /tags/{id}", { body: { colour: "#fff" } }, readBundle())[0]).toMatch(
      /^Field "colour" is unknown/,
    );
  });

  it("lets any name pass where only the path of an operation is known", () => {
    const post = { ...(TINY_API.paths["/things/search"]?.["post"] as object), "x-pylon-evidence": "path-only" };
    const document = { ...TINY_API, paths: { "/things/search": { post } } };
    expect(check("POST /things/search", { body: { what: "ever" }, query: { so: "on" } }, document)).toEqual([]);
  });

  it("goes down a filter as deep as it is nested", () => {
    const filter = {
      operator: "and",
      subfilters: [{ operator: "or", subfilters: [{ feild: "state", operator: "is_set" }] }],
    };
    expect(check("POST /issues/search", { body: { filter } }, readBundle())).toEqual([
      'Field "filter.subfilters[0].subfilters[0].feild" is unknown: "filter.subfilters[0].subfilters[0]" has the fields field, operator, value, values, subfilters. Did you mean "field"?',
    ]);
  });
});
