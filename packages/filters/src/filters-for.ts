import { PylonFilterError, type FilterDescriptor, type FilterFault } from "@pylonkit/openapi";
import { fieldFilters } from "./condition.ts";
import type { CustomFieldDeclarations } from "./custom-fields.ts";
import { faultAt, notInList, show } from "./fault.ts";
import type { SearchRoute } from "./filter.ts";
import { customFieldOf } from "./grammar.ts";
import { readNames } from "./read-names.ts";
import type { SearchFilters } from "./search-filters.ts";

function refuse(route: string, fault: FilterFault): never {
  throw new PylonFilterError({ operation: route, faults: [fault] });
}

/** A custom field by its slug: of a declared type, or with every operator where the types are not known. */
function customField(
  route: string,
  slug: string,
  { fields }: FilterDescriptor,
  declared: CustomFieldDeclarations | undefined,
): unknown {
  const builtIn = Object.hasOwn(fields, slug);
  if (builtIn || typeof slug !== "string" || slug.trim() === "") {
    const message = `${show(slug)} is ${builtIn ? "a field of its own and " : ""}no slug of a custom field`;
    refuse(route, faultAt("/field", message));
  }
  if (!declared) return fieldFilters(route, slug, customFieldOf());
  const declaration = Object.hasOwn(declared, slug) ? declared[slug] : undefined;
  if (!declaration) {
    refuse(route, notInList("/field", `no custom field ${show(slug)} is declared`, slug, Object.keys(declared)));
  }
  return fieldFilters(route, slug, customFieldOf(declaration.type, declaration.options));
}

/** Lets the names that answers have say what to filter by. They do not show when one lists the fields. */
function pointOn(search: object, route: string, descriptor: FilterDescriptor): void {
  for (const [name, meant] of readNames(descriptor.fields)) {
    const message = `${show(name)} is the name in answers; the field to filter by is "${meant}"`;
    const get = () => refuse(route, { path: "/field", message, legal: Object.keys(descriptor.fields), nearest: meant });
    Object.defineProperty(search, name, { get });
  }
}

function build(route: string, descriptor: FilterDescriptor, declared?: CustomFieldDeclarations): object {
  const built = Object.entries(descriptor.fields).map(([name, field]) => [name, fieldFilters(route, name, field)]);
  const search = Object.fromEntries(built) as object;
  if (descriptor.customFields) {
    const custom = (slug: string) => customField(route, slug, descriptor, declared);
    const withCustomFields = (fields: CustomFieldDeclarations) => build(route, descriptor, fields);
    Object.assign(search, declared ? { custom } : { custom, withCustomFields });
  }
  pointOn(search, route, descriptor);
  return Object.freeze(search);
}

/**
 * The filters of one search, made from its row of the filter table: an object with a property per field, each with a
 * method per operator. A method throws `PylonFilterError` for an operand Pylon would refuse or misread.
 */
export function filtersFor<R extends SearchRoute>(route: R, descriptor: FilterDescriptor): SearchFilters<R> {
  return build(route, descriptor) as SearchFilters<R>;
}
