import { defineCustomFields, readCustomFields, writeCustomFields } from "@pylonkit/custom-fields";
import { unwrap } from "@pylonkit/core";
import { equal } from "../assert.mjs";

/** Custom fields, which are a list in bodies and a map in answers. */
export const checks = {
  "custom fields are written and read with their types": async ({ client }) => {
    const { issue } = defineCustomFields({
      issue: { priority: { type: "select", options: ["low", "high"] }, affected_seats: { type: "number" } },
    });
    const custom_fields = writeCustomFields(issue, { priority: "low", affected_seats: 3 });
    const params = { path: { id: "1042" } };
    const { data } = await unwrap(client().PATCH("/issues/{id}", { params, body: { custom_fields } }));
    equal(readCustomFields(data, issue), { priority: "low", affected_seats: 3 }, "fields");
  },
};
