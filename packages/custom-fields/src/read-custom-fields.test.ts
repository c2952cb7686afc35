import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineCustomFields } from "./define-custom-fields.ts";
import { inspectCustomFields, readCustomFields } from "./read-custom-fields.ts";

const fields = defineCustomFields({
  issue: {
    priority: { type: "select", options: ["low", "high"] },
    environments: { type: "multiselect", options: ["production", "staging"] },
    arr: { type: "number" },
    share: { type: "decimal" },
    vip: { type: "boolean" },
    due: { type: "date" },
    called_at: { type: "datetime" },
    owner: { type: "user" },
    site: { type: "url" },
    note: { type: "text" },
  },
}).issue;

const NOTHING = {
  priority: null,
  environments: [],
  arr: null,
  share: null,
  vip: null,
  due: null,
  called_at: null,
  owner: null,
  site: null,
  note: null,
};

const HELD = {
  priority: "high",
  arr: "-1200",
  share: "0.5",
  vip: "true",
  due: "2026-10-15",
  called_at: "2026-10-15T11:00:00+02:00",
  owner: "f0b5",
  site: "harbor.example",
  note: " two words ",
};

const READ = {
  ...NOTHING,
  ...HELD,
  environments: ["production", "sandbox"],
  arr: -1200,
  share: 0.5,
  vip: true,
  called_at: new Date("2026-10-15T09:00:00Z"),
};

describe("readCustomFields", () => {
  it.each([null, undefined, {}, { custom_fields: null }, { custom_fields: [] }, { custom_fields: {} }])(
    "has every declared field for %j",
    (object) => {
      expect(readCustomFields(object, fields)).toEqual(NOTHING);
    },
  );

  it("reads a map and a list alike", () => {
    const map = Object.fromEntries(Object.entries(HELD).map(([slug, value]) => [slug, { value }]));
    const environments = { value: "", values: ["production", "sandbox"] };
    expect(readCustomFields({ custom_fields: { ...map, environments } }, fields)).toEqual(READ);
    const list = Object.entries({ ...map, environments }).map(([slug, entry]) => ({ slug, ...entry }));
    expect(readCustomFields({ custom_fields: list }, fields)).toEqual(READ);
  });

  it("reads one value where several are meant, and several where one is", () => {
    const custom_fields = { environments: { value: "staging" }, priority: { value: "", values: ["low"] } };
    expect(readCustomFields({ custom_fields }, fields)).toMatchObject({ environments: ["staging"], priority: "low" });
  });

  it("keeps a slug such as __proto__ a field like any other", () => {
    const tricky = JSON.parse('{"__proto__": {"type": "text"}}') as { __proto__: { type: "text" } };
    const object: unknown = JSON.parse(
      '{"custom_fields": {"__proto__": {"value": "x"}, "constructor": {"value": "y"}}}',
    );
    const { values, undeclared } = inspectCustomFields(object as object, tricky);
    expect(Object.entries(values)).toEqual([["__proto__", "x"]]);
    expect(undeclared).toEqual({ constructor: ["y"] });
  });

  it("never throws on what somebody sends", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(fields)), (value, slug) => {
        expect(Object.keys(readCustomFields({ custom_fields: value }, fields))).toEqual(Object.keys(fields));
        expect(Object.keys(readCustomFields({ custom_fields: { [slug]: value } }, fields))).toHaveLength(10);
      }),
    );
  });
});

describe("inspectCustomFields", () => {
  it.each([
    ["arr", "12,000"],
    ["arr", "0x10"],
    ["arr", "1e999"],
    ["vip", "constructor"],
    ["due", "15.10.2026"],
    ["due", "2026-02-30"],
    ["due", "2026-10-15 or so"],
    ["called_at", "2026-10-15T11:00:00"],
  ])("reads no %s from %j and keeps the text", (slug, value) => {
    const { values, unreadable } = inspectCustomFields({ custom_fields: { [slug]: { value } } }, fields);
    expect(values).toEqual(NOTHING);
    expect(unreadable).toEqual({ [slug]: value });
  });

  it.each([
    ["arr", "1.2e6", 1_200_000],
    ["arr", " +.5 ", 0.5],
    ["vip", "False", false],
    ["due", "2026-10-15T00:00:00Z", "2026-10-15"],
  ] as const)("reads %s from %j", (slug, value, read) => {
    expect(inspectCustomFields({ custom_fields: { [slug]: { value } } }, fields)).toEqual({
      values: { ...NOTHING, [slug]: read },
      unreadable: {},
      newOptions: {},
      undeclared: {},
    });
  });

  it("says which options and fields the declaration does not know", () => {
    const custom_fields = {
      priority: { value: "urgent" },
      environments: { values: ["staging", "sandbox"] },
      "chat_widget.page_url": { value: "https://harbor.example" },
    };
    expect(inspectCustomFields({ custom_fields }, fields)).toEqual({
      values: { ...NOTHING, priority: "urgent", environments: ["staging", "sandbox"] },
      unreadable: {},
      newOptions: { priority: ["urgent"], environments: ["sandbox"] },
      undeclared: { "chat_widget.page_url": ["https://harbor.example"] },
    });
  });
});
