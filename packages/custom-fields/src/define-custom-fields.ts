import { PylonCustomFieldError, type CustomFieldFault } from "@pylonkit/openapi";
import type { CustomFieldDeclarations, SelectType } from "./declaration.ts";
import { faultAt, isRecord, quote, unknownName, within } from "./faults.ts";
import { FORMS, isPlainType } from "./forms.ts";

const SELECTS: Readonly<Record<SelectType, true>> = { select: true, multiselect: true };
const TYPES: readonly string[] = [...Object.keys(FORMS), ...Object.keys(SELECTS)];
const KEYS: readonly string[] = ["type", "options", "readOnly"];

/**
 * Declares the custom fields of a workspace: by kind of object, by slug, `{ type, options?, readOnly? }`. Returns what
 * it is given, with its literal types, so that reads and writes know slugs and options.
 * @throws PylonCustomFieldError with every fault: an unknown type or key, options missing or where there are none.
 */
export function defineCustomFields<const Fields extends CustomFieldDeclarations>(fields: Fields): Fields {
  const faults = faultsOf(fields);
  if (faults.length > 0) throw new PylonCustomFieldError({ faults });
  return fields;
}

/** Whether fields of the type have options. */
export const isSelectType = (type: string): type is SelectType => Object.hasOwn(SELECTS, type);

function faultsOf(fields: unknown): CustomFieldFault[] {
  if (!isRecord(fields)) return [faultAt("", `${quote(fields)} is no object of fields by kind of object`)];
  return Object.entries(fields).flatMap(([kind, ofKind]) => {
    const path = within("", kind);
    if (!isRecord(ofKind)) return [faultAt(path, `${quote(ofKind)} is no object of fields by slug`)];
    return Object.entries(ofKind).flatMap(([slug, field]) => fieldFaults(within(path, slug), slug, field));
  });
}

function fieldFaults(path: string, slug: string, field: unknown): CustomFieldFault[] {
  if (slug.trim() === "") return [faultAt(path, "the slug of a custom field is not blank")];
  if (!isRecord(field)) return [faultAt(path, `${quote(field)} is no declaration such as { type: "text" }`)];
  const { type, options, readOnly } = field;
  const faults = Object.keys(field)
    .filter((key) => !KEYS.includes(key))
    .map((key) => unknownName(within(path, key), "key of a declaration", key, KEYS));
  if (readOnly !== undefined && readOnly !== true) {
    faults.push(faultAt(within(path, "readOnly"), `readOnly is true or left out; it is ${quote(readOnly)}`, ["true"]));
  }
  if (typeof type !== "string") {
    faults.push(faultAt(within(path, "type"), `the type is missing; there are ${TYPES.join(", ")}`, TYPES));
  } else if (isSelectType(type)) {
    faults.push(...optionFaults(within(path, "options"), type, options));
  } else if (!isPlainType(type)) {
    faults.push(unknownName(within(path, "type"), "type of custom fields", type, TYPES));
  } else if (options !== undefined) {
    faults.push(
      faultAt(within(path, "options"), `a field of type ${type} has no options; select and multiselect have`),
    );
  }
  return faults;
}

function optionFaults(path: string, type: string, options: unknown): CustomFieldFault[] {
  if (!Array.isArray(options)) {
    return [faultAt(path, `a field of type ${type} has a list of options, their slugs; this is ${quote(options)}`)];
  }
  const slugs: readonly unknown[] = options;
  return slugs.flatMap((option, index) => {
    if (typeof option !== "string" || option.trim() === "") {
      return [faultAt(within(path, index), `${quote(option)} is no slug of an option`)];
    }
    const first = slugs.indexOf(option);
    return first < index ? [faultAt(within(path, index), `${quote(option)} is option ${first} already`)] : [];
  });
}
