import { FILTERS, type FilterDescriptor } from "@pylonkit/openapi";

import type { CustomFieldDefinition } from "../entities.ts";
import { isNumber } from "../../resources/custom-fields/field-values.ts";
import type { SearchRoute } from "./accessors.ts";
import type { FilterNode } from "./values.ts";

interface Fault {
  /** A JSON pointer into the filter. */
  readonly path: string;
  readonly message: string;
}

const NUMBERS: readonly string[] = ["number", "decimal"];
const TIMES: readonly string[] = ["date", "datetime"];
const LISTS: readonly string[] = ["multiselect"];

/**
 * The types of custom fields an operator is for; one that is not here is for all. That numbers are compared in numeric
 * fields only is documented; that times and parts of lists are in theirs is assumed.
 */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  greater_than: NUMBERS,
  less_than: NUMBERS,
  greater_than_or_equals: NUMBERS,
  less_than_or_equals: NUMBERS,
  time_is_after: TIMES,
  time_is_before: TIMES,
  time_range: TIMES,
  contains: LISTS,
  does_not_contain: LISTS,
};

/** What a filter asks of custom fields that their types cannot answer. `checkFilter` has passed it. */
export function operatorFaults(
  route: SearchRoute,
  definitions: readonly CustomFieldDefinition[],
  { field = "", operator, value = "", subfilters }: FilterNode,
  path = "",
): readonly Fault[] {
  if (subfilters && subfilters.length > 0) {
    return subfilters.flatMap((part, index) => operatorFaults(route, definitions, part, `${path}/subfilters/${index}`));
  }
  const { fields }: FilterDescriptor = FILTERS[route];
  const definition = Object.hasOwn(fields, field) ? undefined : definitions.find(({ slug }) => slug === field);
  const types = TYPES[operator];
  if (!definition || !types) return [];
  const named = JSON.stringify(field);
  if (!types.includes(definition.type)) {
    const message = `${named} is of type ${definition.type}; ${JSON.stringify(operator)} is for ${types.join(" and ")} fields`;
    return [{ path: `${path}/operator`, message }];
  }
  if (types !== NUMBERS || isNumber(value)) return [];
  const message = `${JSON.stringify(value)} is no number, as ${named} holds`;
  return [{ path: `${path}/value`, message }];
}
