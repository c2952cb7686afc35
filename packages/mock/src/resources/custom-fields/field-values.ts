import type { Workspace } from "../../workspace/contract.ts";
import type { CustomFieldDefinition, CustomFieldValue } from "../../workspace/entities.ts";
import { didYouMean } from "../inputs/did-you-mean.ts";
import { badRequest } from "../inputs/refusals.ts";
import { parseTime } from "../inputs/times.ts";
import { isWebAddress } from "../inputs/web-address.ts";

/** What a body says about one field: `value`, or `values` for a field with several; neither unsets it. */
export interface GivenValue {
  readonly value?: string | undefined;
  readonly values?: readonly string[] | undefined;
}

/**
 * What an object holds after a write, or none where the field is unset. A multiselect reads `values` beside an empty
 * `value`, selects add the labels of their options; Pylon's own priority field was only seen without one. A value of
 * the other number, an option that is none or a text that does not fit the type is refused (assumed).
 */
export function readValue(
  workspace: Workspace,
  definition: CustomFieldDefinition,
  given: GivenValue,
  at: string,
): CustomFieldValue | undefined {
  const texts = textsOf(definition, given, at);
  const [first] = texts;
  if (first === undefined) return undefined;
  if (definition.type === "multiselect") {
    return { value: "", values: texts, interpreted_values: texts.map((text) => labelOf(definition, text, at)) };
  }
  if (definition.type === "select") {
    const label = labelOf(definition, first, at);
    return { value: first, ...(isIssuePriority(definition) ? {} : { interpreted_value: label }) };
  }
  const fits = FORMS[definition.type];
  if (fits && !fits.test(first, workspace)) {
    throw badRequest(
      `${at}: ${JSON.stringify(first)} does not fit; ${JSON.stringify(definition.slug)} is ${fits.form}.`,
    );
  }
  return { value: first };
}

/** Whether it is the priority of issues, a field that Pylon itself brings and names in bodies. */
export function isIssuePriority({ object_type: objectType, slug }: CustomFieldDefinition): boolean {
  return objectType === "issue" && slug === "priority";
}

/** The same value under the labels that the definition has now; an option that is gone keeps the label it had. */
export function relabelled(definition: CustomFieldDefinition, held: CustomFieldValue): CustomFieldValue {
  const options = definition.select_metadata?.options ?? [];
  const label = (slug: string | undefined, before: string): string =>
    options.find((option) => option.slug === slug)?.label ?? before;
  const { interpreted_value: one, interpreted_values: many } = held;
  return {
    ...held,
    ...(typeof one === "string" ? { interpreted_value: label(held.value ?? undefined, one) } : {}),
    ...(many ? { interpreted_values: many.map((before, index) => label(held.values?.[index], before)) } : {}),
  };
}

function textsOf(definition: CustomFieldDefinition, { value, values }: GivenValue, at: string): string[] {
  const slug = JSON.stringify(definition.slug);
  if (definition.type === "multiselect") {
    if (value)
      throw badRequest(
        `${at}: ${slug} is a multiselect; give its options in values, a list. ${JSON.stringify(value)} was sent in value.`,
      );
    return [...new Set(values)];
  }
  if (values && values.length > 0) {
    throw badRequest(
      `${at}: ${slug} takes one value; give it in value, not in values. values was ${JSON.stringify(values)}.`,
    );
  }
  return value ? [value] : [];
}

function labelOf(definition: CustomFieldDefinition, option: string, at: string): string {
  const options = definition.select_metadata?.options ?? [];
  const found = options.find(({ slug }) => slug === option);
  if (found) return found.label;
  const slugs = options.map(({ slug }) => slug);
  throw badRequest(
    `${at}: ${JSON.stringify(option)} is no option of ${JSON.stringify(definition.slug)}; the options are: ${slugs.join(", ") || "none"}.${didYouMean(option, slugs)}`,
  );
}

interface Form {
  test(text: string, workspace: Workspace): boolean;
  readonly form: string;
}

/** Whether a text is a number as numeric fields hold one: digits, with a sign or a decimal point (assumed). */
export const isNumber = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text);

/** All values are texts; these types say what the text must look like. */
const FORMS: Readonly<Record<string, Form>> = {
  number: { test: isNumber, form: 'a number written as text, such as "12"' },
  decimal: { test: isNumber, form: 'a number written as text, such as "1.5"' },
  boolean: { test: (text) => text === "true" || text === "false", form: '"true" or "false"' },
  date: { test: (text) => parseTime(`${text}T00:00:00Z`) !== undefined, form: 'a date such as "2026-10-15"' },
  datetime: {
    test: (text) => parseTime(text) !== undefined,
    form: 'RFC 3339 with a zone, such as "2026-10-15T09:00:00Z"',
  },
  user: {
    test: (text, workspace) => workspace.users.get(text) !== undefined,
    form: "the id of a user, as GET /users lists it",
  },
  url: { test: isWebAddress, form: 'an address such as "https://harbor.example/berths"' },
};
