// How many issues have each custom field set, and options nobody declared: node custom-field-audit.ts
import { customFieldValues } from "@pylonkit/custom-fields";
import { createPylon, searchIssues, unwrap } from "pylonkit";

const pylon = createPylon();
const params = { query: { object_type: "issue" } } as const;
const fields: { slug: string; options: Set<string>; set: number; unknown: Set<string> }[] = [];
for (const field of (await unwrap(pylon.GET("/custom-fields", { params }))).data ?? []) {
  const options = new Set((field.select_metadata?.options ?? []).map((option) => option.slug ?? ""));
  fields.push({ slug: field.slug ?? "", options, set: 0, unknown: new Set() });
}

let issues = 0;
for await (const issue of searchIssues(pylon)) {
  issues += 1;
  for (const field of fields) {
    const values = customFieldValues(issue, field.slug);
    if (values.length > 0) field.set += 1;
    for (const value of values) if (field.options.size > 0 && !field.options.has(value)) field.unknown.add(value);
  }
}
for (const { slug, set, unknown } of fields) {
  console.log(`${slug}\t${set} of ${issues}${unknown.size > 0 ? `\tunknown: ${[...unknown].join(", ")}` : ""}`);
}
