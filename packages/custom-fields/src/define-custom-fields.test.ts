import { describe, expect, it } from "vitest";
import { defineCustomFields } from "./define-custom-fields.ts";
import { isPylonCustomFieldError } from "./index.ts";

const faultsOf = (fields: unknown) => {
  try {
    defineCustomFields(fields as Record<string, never>);
  } catch (error) {
    if (isPylonCustomFieldError(error)) return error.faults;
    throw error;
  }
  return [];
};

describe("defineCustomFields", () => {
  it("returns what it is given", () => {
    const fields = { issue: { priority: { type: "select", options: ["low"] }, "a.b-c": { type: "url" } } } as const;
    expect(defineCustomFields(fields)).toBe(fields);
    expect(faultsOf({ "harbor-terminal": {}, issue: { toString: { type: "text", readOnly: true } } })).toEqual([]);
  });

  it.each([
    [null, "", /null is no object/],
    [[], "", /a list is no object/],
    [{ issue: 1 }, "/issue", /1 is no object of fields by slug/],
    [{ issue: { plan: "text" } }, "/issue/plan", /"text" is no declaration/],
    [{ issue: { " ": { type: "text" } } }, "/issue/ ", /not blank/],
    [{ issue: { plan: {} } }, "/issue/plan/type", /the type is missing; there are text, .*multiselect/],
    [{ issue: { plan: { type: "constructor" } } }, "/issue/plan/type", /"constructor" is no type/],
    [{ issue: { plan: { type: "text", options: ["a"] } } }, "/issue/plan/options", /type text has no options/],
    [{ issue: { plan: { type: "select" } } }, "/issue/plan/options", /has a list of options, .* undefined/],
    [{ issue: { plan: { type: "select", options: ["a", ""] } } }, "/issue/plan/options/1", /no slug of an option/],
    [{ issue: { plan: { type: "select", options: ["a", "b", "a"] } } }, "/issue/plan/options/2", /option 0 already/],
    [{ issue: { plan: { type: "text", readOnly: false } } }, "/issue/plan/readOnly", /it is false/],
    [{ "a/b": { "c~d": 0 } }, "/a~1b/c~0d", /0 is no declaration/],
  ])("refuses %j at %s", (fields, path, message) => {
    expect(faultsOf(fields)).toEqual([expect.objectContaining({ path, message: expect.stringMatching(message) })]);
  });

  it("names the nearest type and key, and every fault at once", () => {
    const faults = faultsOf({
      issue: { a: { type: "multi_select", options: [] }, b: { type: "text", readonly: true } },
    });
    expect(faults.map(({ path, nearest }) => [path, nearest])).toEqual([
      ["/issue/a/type", "multiselect"],
      ["/issue/b/readonly", "readOnly"],
    ]);
  });
});
