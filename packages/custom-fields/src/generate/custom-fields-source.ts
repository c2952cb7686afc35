import type { components } from "@pylonkit/openapi";
import { isSelectType } from "../define-custom-fields.ts";
import { isPlainType } from "../forms.ts";
import { commented, fits, key, listProperty, literal } from "./literals.ts";

type CustomFieldDefinition = components["schemas"]["CustomFieldDefinition"];

/** What goes into the source besides the definitions. */
export interface CustomFieldsSourceOptions {
  /** Kinds of objects to declare, also where they have no fields. Those that the definitions name are declared anyway. */
  readonly kinds?: readonly string[];
  /** The command that makes the source again; the header quotes it. */
  readonly command?: string;
}

/**
 * A TypeScript module that declares custom fields as `fields`, from the rows of `GET /custom-fields` (of all kinds of
 * objects together). Sorted by kind, slug and option, so that the same fields make the same text; formatted as prettier
 * does by default; each field under its label. A type that is not known is declared as text, and the comment says so.
 * @throws TypeError where two definitions have the same kind and slug.
 */
export function customFieldsSource(
  definitions: readonly CustomFieldDefinition[],
  options: CustomFieldsSourceOptions = {},
): string {
  const kinds = new Set([...(options.kinds ?? []), ...definitions.map((definition) => definition.object_type)]);
  const blocks = [...kinds].sort(byCodeUnits).map((kind) => {
    const fields = definitions
      .filter((definition) => definition.object_type === kind)
      .sort((one, other) => byCodeUnits(one.slug, other.slug));
    const twice = fields.find(({ slug }, index) => fields[index + 1]?.slug === slug);
    if (twice) throw new TypeError(`${kind} has two custom fields ${JSON.stringify(twice.slug)}`);
    return fields.length === 0 ? `  ${key(kind)}: {},\n` : `  ${key(kind)}: {\n${fields.map(property).join("")}  },\n`;
  });
  const body = blocks.length === 0 ? "{}" : `{\n${blocks.join("")}}`;
  return `${header(options.command)}
import { defineCustomFields } from "@pylonkit/custom-fields";

export const fields = defineCustomFields(${body});
`;
}

/** Not by language: the order has to be the same on every machine. */
const byCodeUnits = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function header(command: string | undefined): string {
  const how = command === undefined ? "" : `\n// To bring it up to date: ${commented(command)}`;
  return `// The custom fields of a Pylon workspace, made from GET /custom-fields. Do not edit.${how}`;
}

function property({
  slug,
  label,
  type,
  is_read_only: readOnly,
  select_metadata: select,
}: CustomFieldDefinition): string {
  const known = isSelectType(type) || isPlainType(type);
  const unknown = known ? "" : ` (of type ${literal(type)}, which is not known here: read as text)`;
  const comment = commented(`${label}${unknown}`);
  const entries = [`type: ${literal(known ? type : "text")}`];
  const options = [...new Set(select?.options?.map((option) => option.slug))].sort(byCodeUnits);
  if (isSelectType(type)) entries.push(`options: [${options.map(literal).join(", ")}]`);
  if (readOnly) entries.push("readOnly: true");

  const line = `    ${key(slug)}: { ${entries.join(", ")} },`;
  const lines = entries.map((entry) =>
    entry.startsWith("options") ? listProperty("      ", "options", options) : `      ${entry},`,
  );
  const code = fits(line) ? line : `    ${key(slug)}: {\n${lines.join("\n")}\n    },`;
  return `${comment === "" ? "" : `    /** ${comment} */\n`}${code}\n`;
}
