import type { Workspace } from "./contract.ts";
import type { CustomFieldDefinition, CustomFieldInput, CustomFieldValue } from "./entities.ts";
import { badRequest } from "./refusals.ts";
import { parseTime } from "./times.ts";

type Values = Readonly<Record<string, CustomFieldValue>>;

/**
 * The custom fields after a write. Bodies hold a list of `{ slug, value }` or `{ slug, values }`, answers a map by
 * slug; fields that are not listed stay, an entry without a value removes its field. Unknown slugs, read-only fields
 * and options a select does not have are refused (assumed: Pylon does not document what it does with them).
 */
export function writeCustomFields(
  workspace: Workspace,
  objectType: string,
  before: Values,
  inputs: readonly CustomFieldInput[] | undefined,
): Record<string, CustomFieldValue> {
  const after: Record<string, CustomFieldValue> = { ...before };
  for (const [index, input] of (inputs ?? []).entries()) {
    const at = `custom_fields[${index}]`;
    const definition = definitionOf(workspace, objectType, input.slug, at);
    if (definition.is_read_only) throw badRequest(`${at}: ${JSON.stringify(input.slug)} is read-only.`);
    const texts = input.values ?? (input.value ? [input.value] : []);
    if (texts.length === 0) {
      delete after[input.slug];
      continue;
    }
    after[input.slug] = valueOf(definition, texts, at);
  }
  return after;
}

/** The definition a slug names, or a 400 that lists the slugs there are. */
function definitionOf(workspace: Workspace, objectType: string, slug: string, at: string): CustomFieldDefinition {
  const definitions = workspace.customFields.all().filter((field) => field.object_type === objectType);
  const definition = definitions.find((field) => field.slug === slug);
  if (definition) return definition;
  const legal = definitions.map((field) => field.slug).join(", ") || "none";
  throw badRequest(`${at}: ${objectType}s have no custom field ${JSON.stringify(slug)}; there are: ${legal}.`);
}

/**
 * The read form: a multiselect has `values` beside an empty `value`, selects add the labels of their options. Pylon's
 * own priority field was only seen without a label.
 */
function valueOf(definition: CustomFieldDefinition, texts: readonly string[], at: string): CustomFieldValue {
  const many = definition.type === "multiselect";
  const [first = ""] = texts;
  if (!many && texts.length > 1) {
    throw badRequest(`${at}: ${JSON.stringify(definition.slug)} takes one value, ${texts.length} were given.`);
  }
  if (definition.type === "select" || many) {
    const labels = texts.map((text) => labelOf(definition, text, at));
    return many
      ? { value: "", values: [...texts], interpreted_values: labels }
      : { value: first, ...(definition.slug === "priority" ? {} : { interpreted_value: labels[0] }) };
  }
  const fits = FORMS[definition.type];
  if (fits && !fits.test(first)) {
    throw badRequest(
      `${at}: ${JSON.stringify(first)} does not fit; ${JSON.stringify(definition.slug)} is ${fits.form}.`,
    );
  }
  return { value: first };
}

function labelOf(definition: CustomFieldDefinition, option: string, at: string): string {
  const options = definition.select_metadata?.options ?? [];
  const found = options.find(({ slug }) => slug === option);
  if (found) return found.label;
  const legal = options.map(({ slug }) => slug).join(", ");
  throw badRequest(
    `${at}: ${JSON.stringify(option)} is no option of ${JSON.stringify(definition.slug)}; the options are: ${legal}.`,
  );
}

/** All values are texts; these types say what the text must look like. */
const FORMS: Readonly<Record<string, { test(text: string): boolean; readonly form: string }>> = {
  number: {
    test: (text) => text.trim() !== "" && Number.isFinite(Number(text)),
    form: 'a number written as text, such as "12"',
  },
  decimal: {
    test: (text) => text.trim() !== "" && Number.isFinite(Number(text)),
    form: 'a number written as text, such as "1.5"',
  },
  boolean: { test: (text) => text === "true" || text === "false", form: '"true" or "false"' },
  date: { test: (text) => parseTime(`${text}T00:00:00Z`) !== undefined, form: 'a date such as "2026-10-15"' },
  datetime: {
    test: (text) => parseTime(text) !== undefined,
    form: 'RFC 3339 with a zone, such as "2026-10-15T09:00:00Z"',
  },
};
