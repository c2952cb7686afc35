import { unwrap } from "@pylonkit/core";
import { customFieldsSource } from "@pylonkit/custom-fields/generate";
import { defineCustomFields, readCustomFields, writeCustomFields } from "@pylonkit/custom-fields";
import { checkFilter, issues as issueFilters } from "@pylonkit/filters";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startRig, type Rig } from "./testing/harness.ts";

let rig: Rig;
beforeAll(async () => void (rig = await startRig()));
afterAll(() => rig[Symbol.asyncDispose]());

/** As the generator writes it for the world small, with a field that an app keeps in step. */
const fields = defineCustomFields({
  issue: {
    priority: { type: "select", options: ["low", "medium", "high", "urgent"] },
    affected_seats: { type: "number" },
    crm_stage: { type: "text", readOnly: true },
  },
});

describe("one declaration of custom fields", () => {
  it("is what the generator makes of the workspace", async () => {
    const { data } = await unwrap(rig.pylon.GET("/custom-fields", { params: { query: { object_type: "issue" } } }));
    const source = customFieldsSource(data ?? []);
    for (const slug of ["priority", "affected_seats"]) expect(source).toContain(slug);
  });

  it("writes, searches and reads", async () => {
    const custom_fields = writeCustomFields(fields.issue, { priority: "urgent", affected_seats: 40 });
    const params = { path: { id: "1042" } };
    await unwrap(rig.pylon.PATCH("/issues/{id}", { params, body: { custom_fields } }));

    const issues = issueFilters.withCustomFields(fields.issue);
    const filter = issues.custom("affected_seats").greater_than(39);
    expect(checkFilter(filter, "POST /issues/search", { customFields: fields.issue })).toEqual([]);
    const { data } = await unwrap(rig.pylon.POST("/issues/search", { body: { filter } }));
    const found = (data ?? []).find(({ number }) => number === 1042);
    expect(readCustomFields(found ?? {}, fields.issue)).toMatchObject({ priority: "urgent", affected_seats: 40 });
  });

  it("is held against a filter that does not fit it", () => {
    const filter = { field: "affected_seats", operator: "contains", value: "4" };
    const [fault] = checkFilter(filter, "POST /issues/search", { customFields: fields.issue });
    expect(fault?.path).toBe("/operator");
  });
});
