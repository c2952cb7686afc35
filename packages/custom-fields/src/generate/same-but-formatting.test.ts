import { format, type Options } from "prettier";
import { expect, it } from "vitest";
import { customFieldsSource } from "../generate.ts";
import { sameButFormatting } from "./same-but-formatting.ts";

const source = (...options: string[]) =>
  customFieldsSource([
    {
      id: "id",
      slug: "account.hubspot.tier",
      label: "It's the tier",
      object_type: "account",
      type: "select",
      select_metadata: { options: options.map((slug) => ({ slug, label: slug })) },
    },
    { id: "id", slug: "plan", label: "Plan", object_type: "account", type: "text" },
  ]);

it.each<Options>([
  { printWidth: 120 },
  { printWidth: 30, useTabs: true, endOfLine: "crlf" },
  { singleQuote: true, semi: false, trailingComma: "none", quoteProps: "consistent", bracketSpacing: false },
])("takes a module for the same that prettier formatted by %j", async (options) => {
  const made = source("gold", "silver", 'a "quoted" one', "it's", "one_whose_slug_is_long");
  const formatted = await format(made, { parser: "typescript", ...options });
  expect(formatted).not.toBe(made);
  expect(sameButFormatting(made, formatted)).toBe(true);
});

it("tells modules apart that declare something else", () => {
  expect(sameButFormatting(source("gold"), source("gold", "silver"))).toBe(false);
  expect(sameButFormatting(source("gold"), source("gould"))).toBe(false);
});
