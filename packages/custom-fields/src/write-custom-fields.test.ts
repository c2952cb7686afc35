import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineCustomFields } from "./define-custom-fields.ts";
import { isPylonCustomFieldError, readCustomFields, writeCustomFields, writeCustomObjectFields } from "./index.ts";

const { issue } = defineCustomFields({
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
    tier: { type: "text", readOnly: true },
  },
});

const faultsOf = (values: unknown, options?: { allowNewOptions: boolean }) => {
  try {
    writeCustomFields(issue, values as Record<string, never>, options);
  } catch (error) {
    if (isPylonCustomFieldError(error)) return error.faults;
    throw error;
  }
  return [];
};

describe("writeCustomFields", () => {
  it("writes what is given, in that order, and nothing else", () => {
    const at = new Date("2026-10-15T09:00:00Z");
    const values = {
      note: "two words",
      priority: "high",
      arr: 12,
      vip: false,
      due: "2026-10-15",
      tier: undefined,
    } as const;
    expect(writeCustomFields(issue, { ...values, called_at: at, owner: undefined })).toEqual([
      { slug: "note", value: "two words" },
      { slug: "priority", value: "high" },
      { slug: "arr", value: "12" },
      { slug: "vip", value: "false" },
      { slug: "due", value: "2026-10-15" },
      { slug: "called_at", value: "2026-10-15T09:00:00.000Z" },
    ]);
    expect(writeCustomFields(issue, {})).toEqual([]);
  });

  it.each([
    [{ environments: ["staging", "production", "staging"] as const }, { values: ["staging", "production"] }],
    [{ called_at: "2026-10-15T09:00:00+02:00" }, { value: "2026-10-15T09:00:00+02:00" }],
    [{ called_at: { epochMilliseconds: 0 } }, { value: "1970-01-01T00:00:00.000Z" }],
    [{ arr: "0.10" as const }, { value: "0.10" }],
    [{ share: 1e-7 }, { value: "0.0000001" }],
    [{ site: new URL("https://harbor.example/berths") }, { value: "https://harbor.example/berths" }],
  ])("writes %o", (values, written) => {
    expect(writeCustomFields(issue, values)).toEqual([{ slug: Object.keys(values)[0], ...written }]);
  });

  it("writes digits that no number holds", () => {
    expect(writeCustomFields(issue, { arr: 9_007_199_254_740_993n })).toEqual([
      { slug: "arr", value: "9007199254740993" },
    ]);
    expect(() => writeCustomFields(issue, { vip: 1n } as object)).toThrow("/vip: 1n is no value of type boolean");
  });

  it("clears by an entry with neither value nor values", () => {
    expect(writeCustomFields(issue, { priority: null, arr: null, environments: [] })).toEqual([
      { slug: "priority" },
      { slug: "arr" },
      { slug: "environments" },
    ]);
  });

  it("takes new options only where they are allowed", () => {
    expect(
      writeCustomFields(issue, { priority: "urgent", environments: ["sandbox"] }, { allowNewOptions: true }),
    ).toEqual([
      { slug: "priority", value: "urgent" },
      { slug: "environments", values: ["sandbox"] },
    ]);
    expect(faultsOf({ priority: " " }, { allowNewOptions: true })).toHaveLength(1);
  });

  it.each([
    [
      { prioritiy: "low" },
      "/prioritiy",
      "priority",
      /"prioritiy" is no custom field .*there are priority, .*mean "priority"/,
    ],
    [{ toString: "x" }, "/toString", undefined, /"toString" is no custom field/],
    [
      { priority: "hihg" },
      "/priority",
      "high",
      /"hihg" is no declared option; there are low, high; did you mean "high"/,
    ],
    [{ priority: ["low"] }, "/priority", undefined, /a list is no option; there are low, high/],
    [{ priority: "" }, "/priority", undefined, /"" is no declared option/],
    [{ environments: "staging" }, "/environments", undefined, /a multiselect takes the list/],
    [{ environments: ["production", "stagin"] }, "/environments/1", "staging", /did you mean "staging"/],
    [{ tier: "gold" }, "/tier", undefined, /read-only/],
    [{ tier: null }, "/tier", undefined, /read-only/],
    [{ arr: "12,000" }, "/arr", undefined, /"12,000" is no value of type number; it takes a finite number/],
    [{ arr: Number.NaN }, "/arr", undefined, /NaN/],
    [{ share: Infinity }, "/share", undefined, /Infinity is no value of type decimal/],
    [{ vip: "true" }, "/vip", undefined, /it takes true or false/],
    [{ due: new Date(0) }, "/due", undefined, /a Date is no value of type date; .*time zone/],
    [{ due: "2026-02-30" }, "/due", undefined, /"2026-02-30"/],
    [{ called_at: "2026-10-15T09:00:00" }, "/called_at", undefined, /RFC 3339 with a zone/],
    [{ called_at: new Date(Number.NaN) }, "/called_at", undefined, /a Date/],
    [{ called_at: new Date(8.64e15) }, "/called_at", undefined, /a Date/],
    [{ site: "harbor.example" }, "/site", undefined, /a URL or its text/],
    [{ note: "" }, "/note", undefined, /null clears the field/],
    [{ owner: "  " }, "/owner", undefined, /the id of a user/],
    [{ note: 12 }, "/note", undefined, /12 is no value of type text/],
    [{ note: { a: 1 } }, "/note", undefined, /an object/],
    [null, "", undefined, /null is no object of values/],
    [[], "", undefined, /a list is no object of values/],
  ])("refuses %o", (values, path, nearest, message) => {
    expect(faultsOf(values)).toEqual([
      expect.objectContaining({ path, nearest, message: expect.stringMatching(message) }),
    ]);
  });

  it("names every fault, and quotes long values only in part", () => {
    const faults = faultsOf({ arr: "x".repeat(1000), vip: 1, note: "fine" });
    expect(faults.map(({ path }) => path)).toEqual(["/arr", "/vip"]);
    expect(faults[0]?.message.length).toBeLessThan(200);
  });

  it("writes what is read back as the same", () => {
    const day = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    const text = fc.string({ minLength: 1 }).filter((value) => value.trim() !== "");
    const values = fc.record({
      priority: fc.constantFrom("low" as const, "high" as const, null),
      environments: fc.uniqueArray(fc.constantFrom("production" as const, "staging" as const)),
      arr: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)),
      share: fc.option(fc.integer()),
      vip: fc.option(fc.boolean()),
      due: fc.option(day.map((value) => value.toISOString().slice(0, 10))),
      called_at: fc.option(day),
      owner: fc.option(text),
      site: fc.option(fc.webUrl()),
      note: fc.option(text),
    });
    fc.assert(
      fc.property(values, (given) => {
        const read = { ...given, tier: null };
        const { tier: _, ...back } = readCustomFields({ custom_fields: writeCustomFields(issue, given) }, issue);
        expect({ ...back, tier: null }).toEqual(read);
        expect(readCustomFields({ custom_fields: writeCustomObjectFields(issue, given) }, issue)).toEqual(read);
      }),
    );
  });
});

describe("writeCustomObjectFields", () => {
  it("writes a map, clears by an empty value, and knows the account that every object has", () => {
    const values = { account: "164d8abf", arr: 3, environments: ["staging"], note: null, priority: undefined } as const;
    expect(writeCustomObjectFields(issue, values)).toEqual({
      account: { value: "164d8abf" },
      arr: { value: "3" },
      environments: { values: ["staging"] },
      note: { value: "" },
    });
    expect(writeCustomObjectFields({}, { account: null })).toEqual({ account: { value: "" } });
  });

  it("names account among what there is", () => {
    expect(() => writeCustomObjectFields({}, { acount: "x" } as object)).toThrow('did you mean "account"?');
  });
});
