import { describe, expect, it } from "vitest";
import type { Finding } from "../compare/finding.ts";
import { impactOf, type Impact } from "./classify.ts";

const impact = (finding: Partial<Finding>) =>
  impactOf({ route: "POST /berths", at: "body.kind", owners: [], side: "request", aspect: "presence", ...finding });

const values = (list: string[], open = false) => ({ values: list, ...(open ? { open: true } : {}) });

/** What differs, and the impact in a request and in an answer. */
const EITHER: [name: string, finding: Partial<Finding>, request: Impact | undefined, response: Impact | undefined][] = [
  ["a required property is new", { after: "string", must: true }, "callers", "additive"],
  ["an optional property is new", { after: "string", must: false }, "additive", "additive"],
  ["a property is gone", { before: "string" }, "callers", "readers"],
  [
    "a property must be there now",
    { aspect: "required", before: [], after: ["a"], gained: ["a"] },
    "callers",
    "additive",
  ],
  [
    "a property may be left out now",
    { aspect: "required", before: ["a"], after: [], lost: ["a"] },
    "additive",
    "readers",
  ],
  ["only a new property is required", { aspect: "required", before: [], after: ["a"] }, undefined, undefined],
  ["another type", { aspect: "type", before: ["string"], after: ["integer"] }, "callers", "readers"],
  ["a further type", { aspect: "type", before: ["string"], after: ["integer", "string"] }, "additive", "readers"],
  [
    "integers only, no longer any number",
    { aspect: "type", before: ["number"], after: ["integer"] },
    "callers",
    "additive",
  ],
  [
    "any number, no longer integers only",
    { aspect: "type", before: ["integer"], after: ["number"] },
    "additive",
    "readers",
  ],
  ["any type", { aspect: "type", before: ["string"] }, "additive", "readers"],
  ["null is allowed", { aspect: "nullable", after: true }, "additive", "readers"],
  ["null is refused", { aspect: "nullable", before: true }, "callers", "additive"],
  [
    "a value more in a closed enum",
    { aspect: "enum", before: values(["a"]), after: values(["a", "b"]) },
    "additive",
    "readers",
  ],
  [
    "a value less in a closed enum",
    { aspect: "enum", before: values(["a", "b"]), after: values(["a"]) },
    "callers",
    "additive",
  ],
  [
    "a value more in an open enum",
    { aspect: "enum", before: values(["a"], true), after: values(["a", "b"], true) },
    "additive",
    "additive",
  ],
  [
    "a value less in an open enum",
    { aspect: "enum", before: values(["a", "b"], true), after: values(["a"], true) },
    "additive",
    "additive",
  ],
  ["an enum opens", { aspect: "enum", before: values(["a"]), after: values(["a"], true) }, "additive", "readers"],
  ["an enum closes", { aspect: "enum", before: values(["a"], true), after: values(["a"]) }, "callers", "additive"],
  ["an enum where there was none", { aspect: "enum", after: values(["a"]) }, "callers", "additive"],
  [
    "an enum in words where there was none",
    { aspect: "enum", after: values(["a"]), stated: true },
    "additive",
    "additive",
  ],
  ["a lower maximum", { aspect: "maximum", before: 100, after: 50 }, "callers", "additive"],
  ["a higher maximum", { aspect: "maximum", before: 50, after: 100 }, "additive", "readers"],
  ["a lower minimum", { aspect: "minLength", before: 2, after: 1 }, "additive", "readers"],
  ["a maximum where there was none", { aspect: "maxItems", after: 9 }, "callers", "additive"],
  ["a minimum that is gone", { aspect: "minimum", before: 1 }, "additive", "readers"],
  ["unique items", { aspect: "uniqueItems", after: true }, "callers", "additive"],
  ["another pattern", { aspect: "pattern", before: "a", after: "b" }, "callers", "readers"],
  ["another format", { aspect: "format", before: "date", after: "date-time" }, "callers", "readers"],
  ["another size of number", { aspect: "format", before: "int32", after: "int64" }, "additive", "additive"],
  ["another default", { aspect: "default", before: 1, after: 2 }, "callers", "additive"],
  ["a default where there was none", { aspect: "default", after: 2 }, "additive", "additive"],
  ["further properties are refused", { aspect: "closed", after: true }, "callers", "additive"],
  ["a rule more", { aspect: "rules", before: [], after: [{ not: {} }] }, "callers", "additive"],
  ["a rule less", { aspect: "rules", before: [{ not: {} }], after: [] }, "additive", "additive"],
  ["it is deprecated", { aspect: "deprecated", after: true }, "additive", "additive"],
  ["other words", { aspect: "documentation", before: "a", after: "b" }, "documentation", "documentation"],
];

describe.each(EITHER)("%s", (_name, finding, request, response) => {
  it(`is ${request ?? "nothing"} in a request`, () => expect(impact(finding)).toBe(request));
  it(`is ${response ?? "nothing"} in an answer`, () =>
    expect(impact({ ...finding, side: "response", at: "200.data.kind" })).toBe(response));
});

describe("for an operation", () => {
  it.each<[string, Partial<Finding>, Impact]>([
    ["that is new", { at: "", after: "operation" }, "additive"],
    ["that is gone", { at: "", before: "operation" }, "callers"],
    ["with a lower rate limit", { aspect: "rate limit", before: 20, after: 10 }, "callers"],
    ["with a higher rate limit", { aspect: "rate limit", before: 10, after: 20 }, "additive"],
    ["with a rate limit stated at last", { aspect: "rate limit", after: 10 }, "additive"],
    ["with a shorter window", { aspect: "max days", before: 30, after: 7 }, "callers"],
    ["with a longer window", { aspect: "max days", before: 30, after: 365 }, "additive"],
    ["paged otherwise", { aspect: "pagination", before: "none", after: {} }, "callers"],
    ["with an operator more", { aspect: "operators", before: ["in"], after: ["equals", "in"] }, "additive"],
    ["with an operator less", { aspect: "operators", before: ["equals", "in"], after: ["in"] }, "callers"],
    ["without custom fields", { aspect: "custom fields", before: true }, "callers"],
    ["with another media type", { side: "request", aspect: "content type", before: ["a"], after: ["b"] }, "callers"],
    [
      "with a parameter that is a must now",
      { side: "request", aspect: "is required", at: "?limit", after: true },
      "callers",
    ],
    ["under another operationId", { aspect: "operationId", before: "A", after: "B" }, "documentation"],
    ["that declares an error more", { at: "403", after: "declared", side: "response" }, "additive"],
    ["that declares an error less", { at: "403", before: "declared", side: "response" }, "additive"],
    ["that answers otherwise", { at: "200", before: "declared", side: "response" }, "readers"],
    [
      "without a header",
      { aspect: "headers", at: "200 headers", before: ["A", "B"], after: ["A"], side: "response" },
      "readers",
    ],
    ["on a server less", { aspect: "servers", at: "servers", before: ["a", "b"], after: ["a"] }, "callers"],
  ])("%s", (_name, finding, expected) => expect(impact({ side: "operation", ...finding })).toBe(expected));
});
