import { describe, expect, it } from "vitest";
import { customFieldLabels, customFieldValue, customFieldValues } from "./custom-field-value.ts";

const MAP = {
  custom_fields: {
    priority: { value: "high", interpreted_value: "High" },
    environments: { value: "", values: ["production", "sandbox"], interpreted_values: ["Production"] },
    "account.hubspot.annualrevenue": { slug: "account.hubspot.annualrevenue", value: "1200" },
    unset: { value: "" },
    nothing: { value: null, values: null },
    odd: null,
    bare: "text",
    seats: { value: 12 },
  },
};

describe("customFieldValue and customFieldValues", () => {
  it.each([
    ["priority", ["high"]],
    ["environments", ["production", "sandbox"]],
    ["account.hubspot.annualrevenue", ["1200"]],
    ["unset", []],
    ["nothing", []],
    ["odd", []],
    ["missing", []],
    ["toString", []],
    ["bare", ["text"]],
    ["seats", ["12"]],
  ])("read %s of a map", (slug, values) => {
    expect(customFieldValues(MAP, slug)).toEqual(values);
    expect(customFieldValue(MAP, slug)).toBe(values[0] ?? null);
  });

  it("read a list, the last of two entries of one slug", () => {
    const custom_fields = [
      { slug: "plan", value: "starter" },
      { slug: "plan", values: ["growth"] },
      null,
      "plan",
      { value: "x" },
    ];
    expect(customFieldValues({ custom_fields }, "plan")).toEqual(["growth"]);
  });

  it.each([null, undefined, {}, { custom_fields: null }, { custom_fields: undefined }, { custom_fields: "x" }])(
    "find nothing in %j",
    (object) => {
      expect(customFieldValue(object, "plan")).toBeNull();
      expect(customFieldValues(object, "plan")).toEqual([]);
      expect(customFieldLabels(object, "plan")).toEqual([]);
    },
  );
});

describe("customFieldLabels", () => {
  it("has a label per value, the value where there is none", () => {
    expect(customFieldLabels(MAP, "priority")).toEqual(["High"]);
    expect(customFieldLabels(MAP, "environments")).toEqual(["Production", "sandbox"]);
    expect(customFieldLabels(MAP, "seats")).toEqual(["12"]);
  });
});
