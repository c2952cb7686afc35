import type { components } from "@pylonkit/openapi";

import type { Workspace } from "../../workspace/contract.ts";
import { ACCOUNT_FIELD, fieldsOf } from "./field-entries.ts";
import type { CustomFieldDefinition } from "../../workspace/entities.ts";
import { readValue } from "./field-values.ts";
import { didYouMean } from "../inputs/did-you-mean.ts";
import { badRequest, duplicate } from "../inputs/refusals.ts";

type OptionInput = components["schemas"]["CustomFieldSelectOptionInput"];
type Option = components["schemas"]["CustomFieldDefinitionSelectOption"];

const OBJECT_TYPES = ["account", "issue", "contact", "task", "project", "meeting", "opportunity"] as const;

const FIELD_TYPES: readonly string[] = [
  "text",
  "number",
  "decimal",
  "boolean",
  "date",
  "datetime",
  "user",
  "url",
  "select",
  "multiselect",
];

const SLUG = /^[a-z0-9][a-z0-9_.-]*$/;

/**
 * Refuses what is no kind of object: neither one that the document names, nor a type of custom objects, nor one that
 * a field of the workspace belongs to. That types of custom objects are taken here is assumed.
 */
export function checkObjectType(workspace: Workspace, objectType: string): void {
  const legal = new Set<string>([
    ...OBJECT_TYPES,
    ...workspace.customObjectTypes.all().map(({ slug }) => slug),
    ...workspace.customFields.all().map((field) => field.object_type),
  ]);
  if (legal.has(objectType)) return;
  throw badRequest(
    `object_type: ${JSON.stringify(objectType)} is no kind of object with custom fields; there are ${[...legal].join(", ")}.${didYouMean(objectType, legal)}`,
  );
}

/** Refuses a type that the document does not name. Others exist, such as links, and cannot be made (assumed). */
export function checkFieldType(type: string): void {
  if (FIELD_TYPES.includes(type)) return;
  throw badRequest(
    `type: ${JSON.stringify(type)} is no type of custom fields; legal types are ${FIELD_TYPES.join(", ")}.${didYouMean(type, FIELD_TYPES)}`,
  );
}

/** The slug of a field that was made without one: its label in lower-case letters, digits and underscores (assumed). */
export function slugFrom(label: string): string {
  const slug = label
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "");
  if (slug !== "") return slug;
  throw badRequest(
    `slug: it is missing, and none can be made of the label ${JSON.stringify(label)}; give one such as "renewal_date".`,
  );
}

/** A slug is unique among the fields of its kind of object; the field that has it is named in `exists_id` (assumed). */
export function checkSlug(workspace: Workspace, objectType: string, ownId: string | undefined, slug: string): void {
  if (!SLUG.test(slug)) {
    throw badRequest(
      `slug: ${JSON.stringify(slug)} is no slug; it has lower-case letters, digits, "_", "-" and ".", such as "renewal_date".`,
    );
  }
  if (slug === ACCOUNT_FIELD && workspace.customObjectTypes.get(objectType)) {
    throw badRequest(
      `slug: "account" is a built-in field of custom objects, which links one to its account; choose another.`,
    );
  }
  const holder = fieldsOf(workspace, objectType).find((field) => field.slug === slug && field.id !== ownId);
  if (holder) {
    throw duplicate(
      holder.id,
      `slug: object type ${JSON.stringify(objectType)} has a field ${JSON.stringify(slug)} already, see exists_id.`,
    );
  }
}

/** Refuses a label that is blank. */
export function checkLabel(at: string, label: string): void {
  if (label.trim() === "") throw badRequest(`${at}: ${JSON.stringify(label)} is blank; people see the label.`);
}

/** The options a body gives a field. Each has a slug of its own and a label; only selects have any (assumed). */
export function readOptions(type: string, inputs: readonly OptionInput[]): Option[] {
  if (inputs.length > 0 && !hasOptions(type)) {
    throw badRequest(
      `select_options: a field of type ${type} has no options; select and multiselect have. ${JSON.stringify(inputs)} was sent.`,
    );
  }
  return inputs.map(({ slug, label, ai_description: hint }, index) => {
    const at = `select_options[${index}]`;
    if (slug === undefined || label === undefined) {
      throw badRequest(
        `${at}: ${slug === undefined ? "slug" : "label"} is missing; an option has a slug and a label. ${JSON.stringify(inputs[index])} was sent.`,
      );
    }
    if (!SLUG.test(slug)) {
      throw badRequest(
        `${at}.slug: ${JSON.stringify(slug)} is no slug; it has lower-case letters, digits, "_", "-" and ".".`,
      );
    }
    checkLabel(`${at}.label`, label);
    const first = inputs.findIndex((each) => each.slug === slug);
    if (first < index) {
      throw badRequest(
        `${at}.slug: ${JSON.stringify(slug)} is the slug of select_options[${first}] already; each option has its own.`,
      );
    }
    return { slug, label, ...(hint === undefined ? {} : { ai_description: hint }) };
  });
}

/** Whether fields of the type have options. */
export const hasOptions = (type: string): boolean => type === "select" || type === "multiselect";

/** Refuses default values that an object could not hold: of the other number, of another form, or no option. */
export function checkDefaults(workspace: Workspace, definition: CustomFieldDefinition): void {
  const { type, default_value: value, default_values: values } = definition;
  if (type === "multiselect" && value) {
    throw badRequest(
      `default_value: a multiselect has several values; give their options in default_values, a list. ${JSON.stringify(value)} was sent.`,
    );
  }
  if (type !== "multiselect" && values?.length) {
    throw badRequest(
      `default_values: a field of type ${type} has one value; give it in default_value. ${JSON.stringify(values)} was sent.`,
    );
  }
  const at = value ? "default_value" : "default_values";
  readValue(workspace, definition, { value: value ?? undefined, values: values ?? undefined }, at);
}
