import { createPylonClient, unwrap } from "@pylonkit/core";
import { defineCustomFields, readCustomFields, writeCustomFields } from "@pylonkit/custom-fields";
import { customFieldsSource } from "@pylonkit/custom-fields/generate";

const fields = defineCustomFields({
  issue: { priority: { type: "select", options: ["low", "high"] }, seats: { type: "number" } },
});

export async function raise(id: string): Promise<number | null> {
  const body = { custom_fields: writeCustomFields(fields.issue, { priority: "high", seats: undefined }) };
  const { data } = await unwrap(createPylonClient().PATCH("/issues/{id}", { params: { path: { id } }, body }));
  return readCustomFields(data, fields.issue).seats;
}

export const source: string = customFieldsSource([], { kinds: ["issue"] });
// @ts-expect-error no option of the field
export const wrong = () => writeCustomFields(fields.issue, { priority: "urgent" });
