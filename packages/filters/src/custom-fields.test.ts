import { CUSTOM_FIELD_OPERATORS, isPylonFilterError } from "@pylonkit/openapi";
import { describe, expect, test } from "vitest";
import { checkFilter, issues } from "./index.ts";

const fields = {
  priority: { type: "select", options: ["low", "high"] },
  "account.hubspot.arr": { type: "number" },
  vip__tier: { type: "boolean" },
  "renews-on": { type: "date" },
  areas: { type: "multiselect", options: ["api", "billing"] },
  odd: { type: "hologram" },
} as const;
const mine = issues.withCustomFields(fields);
const check = (field: string, operator: string, value: string) =>
  checkFilter({ field, operator, value }, "POST /issues/search", { customFields: fields });

/** The only fault of the PylonFilterError that is thrown. */
function faultOf(build: () => unknown) {
  try {
    build();
  } catch (error) {
    if (isPylonFilterError(error)) return error.faults[0];
    throw error;
  }
  return expect.unreachable("nothing was refused");
}

describe("declared custom fields", () => {
  test("take the operators of their types, and those of a type the table lacks all", () => {
    expect(Object.keys(mine.custom("account.hubspot.arr"))).toEqual(CUSTOM_FIELD_OPERATORS.number);
    expect(Object.keys(mine.custom("areas"))).toEqual(CUSTOM_FIELD_OPERATORS.multiselect);
    expect(Object.keys(mine.custom("odd"))).toEqual(Object.keys(issues.custom("x")));
  });

  test("are built as Pylon takes them", () => {
    expect(mine.custom("priority").in(["low"])).toStrictEqual({ field: "priority", operator: "in", values: ["low"] });
    expect(mine.custom("account.hubspot.arr").greater_than(5)).toMatchObject({ value: "5" });
    expect(mine.custom("vip__tier").equals(true)).toMatchObject({ field: "vip__tier", value: "true" });
    const after = new Date("2026-10-12T00:00:00Z");
    expect(mine.custom("renews-on").time_is_after(after)).toMatchObject({ value: "2026-10-12T00:00:00.000Z" });
    expect(mine.state.equals("new")).toStrictEqual(issues.state.equals("new"));
  });

  test("an option or a slug that is not declared is refused with the nearest", () => {
    expect(faultOf(() => mine.custom("priority").equals("hihg" as "high"))).toMatchObject({ nearest: "high" });
    expect(faultOf(() => mine.custom("prioritty" as "priority"))).toMatchObject({
      path: "/field",
      message: expect.stringMatching(/^no custom field "prioritty" is declared; did you mean "priority"\?/) as string,
    });
    expect(faultOf(() => mine.custom("toString" as "priority"))).toMatchObject({ nearest: undefined });
  });

  test("part of an option's text is no option", () => {
    expect(mine.custom("priority").string_contains("hi").value).toBe("hi");
  });

  test("a declaration that names a field of the search does not hide it", () => {
    const hiding = issues.withCustomFields({ title: { type: "number" } });
    expect(faultOf(() => hiding.custom("title"))?.message).toContain("a field of its own");
    expect(
      checkFilter({ field: "title", operator: "greater_than", value: "1" }, "POST /issues/search", {
        customFields: { title: { type: "number" } },
      }),
    ).toMatchObject([{ path: "/operator" }]);
  });
});

describe("checkFilter, told the types", () => {
  test("refuses operators of other types, with the types they are for", () => {
    expect(check("priority", "greater_than", "3")).toMatchObject([
      {
        path: "/operator",
        message: expect.stringMatching(
          /^"priority" is of type select; "greater_than" is for number and decimal fields/,
        ) as string,
        legal: CUSTOM_FIELD_OPERATORS.select,
      },
    ]);
    expect(check("account.hubspot.arr", "greater_than", "3")).toEqual([]);
  });

  test("refuses options that are none and numbers that are none", () => {
    expect(check("priority", "equals", "hihg")).toMatchObject([{ path: "/value", nearest: "high" }]);
    expect(check("account.hubspot.arr", "less_than", "a dozen")).toMatchObject([
      { path: "/value", message: `"a dozen" is no number; write digits, for example "12" or "-1.5"` },
    ]);
  });

  test("refuses slugs that are not declared, with the nearest", () => {
    expect(check("priorty", "equals", "high")).toMatchObject([{ path: "/field", nearest: "priority" }]);
  });
});

describe("names of answers", () => {
  test("say what to filter by, when read and when checked, also where any slug passes", () => {
    const loose = issues as unknown as Record<string, unknown>;
    const type = faultOf(() => loose["type"]);
    expect(type).toMatchObject({
      path: "/field",
      message: '"type" is the name in answers; the field to filter by is "issue_type"',
      nearest: "issue_type",
    });
    expect(faultOf(() => loose["resolution_time"])?.nearest).toBe("resolved_at");
    expect(faultOf(() => loose["account"])?.nearest).toBe("account_id");
    expect(faultOf(() => (mine as unknown as Record<string, unknown>)["assignee"])?.nearest).toBe("assignee_id");
    expect(checkFilter({ field: "type", operator: "equals", value: "ticket" }, "POST /issues/search")).toEqual([type]);
  });

  test("are slugs where the workspace has such a field", () => {
    const filter = issues.custom("type").equals("x");
    expect(checkFilter(filter, "POST /issues/search", { customFields: ["type"] })).toEqual([]);
    expect(checkFilter(issues.custom("team").equals("x"), "POST /issues/search")).toEqual([]);
  });

  test("do not show in lists of the fields", () => {
    expect(Object.keys(issues)).not.toContain("type");
    expect({ ...issues }).not.toHaveProperty("resolution_time");
  });
});
