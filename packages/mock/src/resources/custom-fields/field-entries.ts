import type { Workspace } from "../../workspace/contract.ts";
import type { CustomFieldDefinition, CustomFieldInput, CustomFieldValue } from "../../workspace/entities.ts";
import { didYouMean } from "../inputs/did-you-mean.ts";
import { type GivenValue, readValue } from "./field-values.ts";
import { badRequest } from "../inputs/refusals.ts";

type Values = Readonly<Record<string, CustomFieldValue>>;

/** What a body says about one field, and where it says so. */
interface Entry extends GivenValue {
  readonly slug: string;
  readonly at: string;
}

/**
 * The custom fields after a write. Bodies hold a list of `{ slug, value }` or `{ slug, values }`, answers a map by
 * slug; fields that are not listed stay, an entry without a value removes its field. Unknown slugs, read-only fields
 * and a slug that is listed twice are refused (assumed: Pylon does not document what it does with them).
 */
export function writeCustomFields(
  workspace: Workspace,
  objectType: string,
  before: Values,
  inputs: readonly CustomFieldInput[] | undefined,
): Record<string, CustomFieldValue> {
  const entries = (inputs ?? []).map((input, index) => ({ ...input, at: `custom_fields[${index}]` }));
  for (const [index, { slug, at }] of entries.entries()) {
    const first = entries.findIndex((entry) => entry.slug === slug);
    if (first < index)
      throw badRequest(`${at}: ${JSON.stringify(slug)} is in custom_fields[${first}] already; name a field once.`);
  }
  return written(workspace, objectType, before, entries);
}

/** The same for custom objects, whose bodies hold a map by slug, as answers do. */
export function writeCustomFieldMap(
  workspace: Workspace,
  objectType: string,
  before: Values,
  inputs: Readonly<Record<string, GivenValue & { readonly slug?: string }>>,
): Record<string, CustomFieldValue> {
  const entries = Object.entries(inputs).map(([slug, input]) => ({ ...input, slug, at: `custom_fields.${slug}` }));
  return written(workspace, objectType, before, entries);
}

/** What a new object of a kind holds before its body is read: the default values of its fields. */
export function defaultFields(workspace: Workspace, objectType: string): Record<string, CustomFieldValue> {
  return Object.fromEntries(
    fieldsOf(workspace, objectType).flatMap((definition) => {
      const { default_value: value, default_values: values } = definition;
      const held = readValue(
        workspace,
        definition,
        { value: value ?? undefined, values: values ?? undefined },
        definition.slug,
      );
      return held ? [[definition.slug, held]] : [];
    }),
  );
}

/** The custom fields of a kind of object. */
export function fieldsOf(workspace: Workspace, objectType: string): readonly CustomFieldDefinition[] {
  return workspace.customFields.all().filter((field) => field.object_type === objectType);
}

/** The field that every type of custom objects has by itself: it links an object to its account. */
export const ACCOUNT_FIELD = "account";

/** The slugs one can name a field of a kind of object by. */
export function slugsOf(workspace: Workspace, objectType: string): readonly string[] {
  const slugs = fieldsOf(workspace, objectType).map((field) => field.slug);
  return workspace.customObjectTypes.get(objectType) ? [...slugs, ACCOUNT_FIELD] : slugs;
}

function written(
  workspace: Workspace,
  objectType: string,
  before: Values,
  entries: readonly Entry[],
): Record<string, CustomFieldValue> {
  const after: Record<string, CustomFieldValue> = { ...before };
  for (const { slug, at, value, values } of entries) {
    const definition = definitionOf(workspace, objectType, slug, at);
    if (definition.is_read_only)
      throw badRequest(
        `${at}: ${JSON.stringify(slug)} is read-only: ${definition.source ?? "an app"} keeps it in step; leave it out.`,
      );
    const held = readValue(workspace, definition, { value, values }, at);
    if (held) after[slug] = held;
    else delete after[slug];
  }
  return after;
}

/** The definition a slug names, or a 400 that lists the slugs there are. */
function definitionOf(workspace: Workspace, objectType: string, slug: string, at: string): CustomFieldDefinition {
  const definition = fieldsOf(workspace, objectType).find((field) => field.slug === slug);
  if (definition) return definition;
  const slugs = slugsOf(workspace, objectType);
  throw badRequest(
    `${at}: there is no custom field ${JSON.stringify(slug)} of object type ${JSON.stringify(objectType)}; there are: ${slugs.join(", ") || "none"}.${didYouMean(slug, slugs)}`,
  );
}
