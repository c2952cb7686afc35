import {
  FILTERS,
  OPERANDS,
  PylonFilterError,
  type FilterDescriptor,
  type FilterFieldDescriptor,
} from "@pylonkit/openapi";
import { checkOperands } from "./check-operands.ts";
import { faultAt, show } from "./fault.ts";
import type { Filter, Operator, SearchRoute } from "./filter.ts";
import { operatorsFor } from "./grammar.ts";
import type { SearchFilters } from "./search-filters.ts";

/** Dates and numbers as Pylon takes them. What cannot be written as one stays as it is, for the check to report. */
function encode(operand: unknown): unknown {
  if (operand instanceof Date && !Number.isNaN(operand.getTime())) return operand.toISOString();
  return Number.isFinite(operand) ? String(operand) : operand;
}

/** A condition. Field and operator come from the table, so only what it compares with can be wrong. */
function condition(
  route: string,
  name: string,
  field: FilterFieldDescriptor,
  operator: Operator,
  operand: unknown,
): Filter {
  const kind = OPERANDS[operator];
  const list = Array.isArray(operand) ? operand.map(encode) : operand;
  const compared = kind === "none" ? {} : kind === "value" ? { value: encode(operand) } : { values: list };
  const filter = { field: name, operator, ...compared };
  const faults = checkOperands(filter, "", kind, field);
  if (faults.length > 0) throw new PylonFilterError({ operation: route, faults });
  return filter as Filter;
}

function fieldFilters(route: string, name: string, field: FilterFieldDescriptor): unknown {
  const methods = (field.operators as readonly Operator[]).map((operator) => [
    operator,
    (operand?: unknown) => condition(route, name, field, operator, operand),
  ]);
  return Object.freeze(Object.fromEntries(methods));
}

/** A custom field by its slug; its type and so its operators are known to the workspace only, all are offered. */
function customField(route: string, slug: string, { fields }: FilterDescriptor): unknown {
  const builtIn = Object.hasOwn(fields, slug);
  if (builtIn || typeof slug !== "string" || slug.trim() === "") {
    const message = `${show(slug)} is ${builtIn ? "a field of its own and " : ""}no slug of a custom field`;
    throw new PylonFilterError({ operation: route, faults: [faultAt("/field", message)] });
  }
  return fieldFilters(route, slug, { type: "custom", operators: operatorsFor(undefined) });
}

/**
 * The filters of one search, made from its row of the filter table: an object with a property per field, each with a
 * method per operator. A method throws `PylonFilterError` for an operand Pylon would refuse or misread.
 */
export function filtersFor<R extends SearchRoute>(route: R): SearchFilters<R> {
  const descriptor: FilterDescriptor = FILTERS[route];
  const built = Object.entries(descriptor.fields).map(([name, field]) => [name, fieldFilters(route, name, field)]);
  const custom = (slug: string) => customField(route, slug, descriptor);
  const search = { ...Object.fromEntries(built), ...(descriptor.customFields ? { custom } : {}) };
  return Object.freeze(search) as SearchFilters<R>;
}
