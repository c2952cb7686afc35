import { PylonCustomFieldError, type CustomFieldFault } from "@pylonkit/openapi";
import type { CustomFieldDeclaration, FieldsOfKind } from "./declaration.ts";
import { isSelectType } from "./define-custom-fields.ts";
import { faultAt, isRecord, quote, unknownName, within } from "./faults.ts";
import { FORMS, isPlainType } from "./forms.ts";

/** What writes allow besides what is declared. */
export interface WriteOptions<New extends boolean = boolean> {
  /** Takes options that the declaration does not list, such as one that was added a moment ago. Default: false. */
  readonly allowNewOptions?: New;
}

/** One field to write: neither `value` nor `values` clears it. */
export interface Written {
  readonly slug: string;
  readonly value?: string;
  readonly values?: string[];
}

/** The fields to write, in the order in which they are given. @throws PylonCustomFieldError with every fault. */
export function valuesToWrite(fields: FieldsOfKind, values: unknown, options: WriteOptions): Written[] {
  if (!isRecord(values)) {
    throw new PylonCustomFieldError({ faults: [faultAt("", `${quote(values)} is no object of values by slug`)] });
  }
  const faults: CustomFieldFault[] = [];
  const written = Object.entries(values).flatMap(([slug, value]): Written[] => {
    if (value === undefined) return [];
    const path = within("", slug);
    const field = Object.hasOwn(fields, slug) ? fields[slug] : undefined;
    const found = field
      ? fieldToWrite(path, field, value, options)
      : unknownName(path, "custom field that is declared here", slug, Object.keys(fields));
    if (!("message" in found)) return [{ slug, ...found }];
    faults.push(found);
    return [];
  });
  if (faults.length > 0) throw new PylonCustomFieldError({ faults });
  return written;
}

function fieldToWrite(
  path: string,
  field: CustomFieldDeclaration,
  value: unknown,
  { allowNewOptions = false }: WriteOptions,
): Omit<Written, "slug"> | CustomFieldFault {
  const { type, readOnly, options = [] } = field;
  if (readOnly) return faultAt(path, "it is read-only: where it comes from, it is kept in step");
  if (value === null) return {};
  if (isPlainType(type)) {
    const { write, legal } = FORMS[type];
    const text = write(value);
    return text === undefined
      ? faultAt(path, `${quote(value)} is no value of type ${type}; it takes ${legal}`, [legal])
      : { value: text };
  }
  if (!isSelectType(type)) return unknownName(within(path, "type"), "type of custom fields", String(type), []);

  const faultOf = (at: string, option: unknown) => optionFault(at, option, options, allowNewOptions);
  if (type === "select") return faultOf(path, value) ?? { value: value as string };
  if (!Array.isArray(value)) {
    return faultAt(path, `${quote(value)} is no list; a multiselect takes the list of all its options`, options);
  }
  const chosen: readonly unknown[] = value;
  const fault = chosen.map((option, index) => faultOf(within(path, index), option)).find((each) => each !== undefined);
  if (fault) return fault;
  return chosen.length === 0 ? {} : { values: [...new Set(chosen as readonly string[])] };
}

function optionFault(
  path: string,
  option: unknown,
  options: readonly string[],
  allowNew: boolean,
): CustomFieldFault | undefined {
  if (typeof option !== "string") {
    return faultAt(path, `${quote(option)} is no option; there are ${options.join(", ") || "none"}`, options);
  }
  const taken = options.includes(option) || (allowNew && option.trim() !== "");
  return taken ? undefined : unknownName(path, "declared option", option, options);
}
