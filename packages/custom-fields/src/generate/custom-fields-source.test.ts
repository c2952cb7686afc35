import type { components } from "@pylonkit/openapi";
import * as fc from "fast-check";
import { check } from "prettier";
import { describe, expect, it } from "vitest";
import { customFieldsSource } from "../generate.ts";

type Definition = components["schemas"]["CustomFieldDefinition"];

const definition = (slug: string, type: string, more: Partial<Definition> = {}): Definition => ({
  id: `id-${slug}`,
  slug,
  label: `The ${slug}`,
  object_type: "issue",
  type,
  ...more,
});

const options = (...slugs: string[]): Partial<Definition> => ({
  select_metadata: { options: slugs.map((slug) => ({ slug, label: slug.toUpperCase() })) },
});

const ROWS = [
  definition("priority", "select", options("urgent", "high", "medium", "low")),
  definition("account.hubspot.arr", "decimal", { is_read_only: true, select_metadata: null }),
  definition("plan", "select", { object_type: "account", ...options() }),
  definition(
    "regions",
    "multiselect",
    options(...["north", "south", "east", "west"].map((at) => `${at}_of_the_harbor`)),
  ),
  definition("link", "relationship", { label: "Link */ to\n a thing" }),
];

describe("customFieldsSource", () => {
  it("is sorted and formatted, with labels, whatever the order of the rows", () => {
    const source = customFieldsSource(ROWS, { kinds: ["contact", "issue"], command: "npx pylonkit-custom-fields" });
    expect(source).toBe(`// The custom fields of a Pylon workspace, made from GET /custom-fields. Do not edit.
// To bring it up to date: npx pylonkit-custom-fields
import { defineCustomFields } from "@pylonkit/custom-fields";

export const fields = defineCustomFields({
  account: {
    /** The plan */
    plan: { type: "select", options: [] },
  },
  contact: {},
  issue: {
    /** The account.hubspot.arr */
    "account.hubspot.arr": { type: "decimal", readOnly: true },
    /** Link *\\/ to a thing (of type "relationship", which is not known here: read as text) */
    link: { type: "text" },
    /** The priority */
    priority: { type: "select", options: ["high", "low", "medium", "urgent"] },
    /** The regions */
    regions: {
      type: "multiselect",
      options: [
        "east_of_the_harbor",
        "north_of_the_harbor",
        "south_of_the_harbor",
        "west_of_the_harbor",
      ],
    },
  },
});
`);
    expect(customFieldsSource(ROWS.toReversed(), { kinds: ["contact"], command: "npx pylonkit-custom-fields" })).toBe(
      source,
    );
  });

  it("declares nothing where there is nothing", () => {
    expect(customFieldsSource([]))
      .toBe(`// The custom fields of a Pylon workspace, made from GET /custom-fields. Do not edit.
import { defineCustomFields } from "@pylonkit/custom-fields";

export const fields = defineCustomFields({});
`);
  });

  it("refuses two fields of one slug", () => {
    const rows = [definition("plan", "text"), definition("plan", "url")];
    expect(() => customFieldsSource(rows)).toThrow('issue has two custom fields "plan"');
  });

  it("changes the rows it is given in nothing", () => {
    const before = structuredClone(ROWS);
    customFieldsSource(ROWS);
    expect(ROWS).toEqual(before);
  });

  it("is what prettier makes of it, and says what the rows say, for any slugs, options and labels", async () => {
    const word = fc.oneof(
      fc.stringMatching(/^[a-z][a-z0-9_.-]{0,24}$/),
      fc.string({ minLength: 1, maxLength: 12 }),
      fc.constantFrom("__proto__", "constructor", "it's", '"', "2024", "a\\b", "*/", "${x}", "\u2028"),
    );
    const row = fc.record({
      slug: word,
      type: fc.constantFrom("text", "number", "select", "multiselect", "relationship", "constructor"),
      label: fc.oneof(word, fc.constant("")),
      object_type: fc.constantFrom("issue", "account", "harbor-terminal", "__proto__"),
      is_read_only: fc.boolean(),
      slugs: fc.uniqueArray(word, { maxLength: 8 }),
    });
    const rows = fc.uniqueArray(row, { maxLength: 6, selector: (each) => `${each.object_type} ${each.slug}` });
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const definitions = list.map(({ slugs, ...each }) => ({ id: "id", ...each, ...options(...slugs) }));
        const source = customFieldsSource(definitions);
        expect(await check(source, { parser: "typescript" }), source).toBe(true);
        const declared = evaluate(source);
        for (const { object_type: kind, slug, type, is_read_only: readOnly, slugs } of list) {
          const select = type === "select" || type === "multiselect";
          const known = select || type === "text" || type === "number";
          expect(new Map(Object.entries(new Map(Object.entries(declared)).get(kind) ?? {})).get(slug)).toEqual({
            type: known ? type : "text",
            ...(select ? { options: slugs.toSorted() } : {}),
            ...(readOnly ? { readOnly: true } : {}),
          });
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** What a generated module exports. */
function evaluate(source: string): Record<string, Record<string, unknown>> {
  const expression = source.slice(source.indexOf("defineCustomFields("));
  // oxlint-disable-next-line typescript/no-implied-eval -- the text is ours; importing a hundred modules would be slow
  const run = new Function("defineCustomFields", `return ${expression}`) as (
    define: (fields: unknown) => unknown,
  ) => Record<string, Record<string, unknown>>;
  return run((fields) => fields);
}
