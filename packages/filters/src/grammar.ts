import {
  FILTERS,
  OPERANDS,
  type FilterDescriptor,
  type FilterFieldDescriptor,
  type OperandKind,
} from "@pylonkit/openapi";

/** What one search can be filtered by, ready to look names up in. */
export interface Grammar {
  readonly route: string;
  readonly fields: ReadonlyMap<string, FilterFieldDescriptor>;
  /** A name outside the table is a custom field's slug: `"any"` where the workspace's slugs are not known. */
  readonly slugs: "any" | readonly string[];
}

const KINDS: ReadonlyMap<string, OperandKind> = /* @__PURE__ */ new Map(Object.entries(OPERANDS));

/** What an operator takes, or `undefined` where there is no such operator. */
export const operandKindOf = (operator: string): OperandKind | undefined => KINDS.get(operator);

/** The operators of one field; of a custom one (`undefined`), whose type only the workspace knows, all of a condition. */
export const operatorsFor = (field: FilterFieldDescriptor | undefined): readonly string[] =>
  field?.operators ?? [...KINDS.keys()].filter((operator) => KINDS.get(operator) !== "subfilters");

/** `and` and `or`. */
export const compoundOperators = (): readonly string[] =>
  [...KINDS.keys()].filter((operator) => KINDS.get(operator) === "subfilters");

/** The grammar of a search, or `undefined` for a route that takes no filter. */
export function grammarOf(route: string, customFields: readonly string[] | undefined): Grammar | undefined {
  if (!Object.hasOwn(FILTERS, route)) return undefined;
  const descriptor: FilterDescriptor = FILTERS[route as keyof typeof FILTERS];
  return {
    route,
    fields: new Map(Object.entries(descriptor.fields)),
    slugs: descriptor.customFields ? (customFields ?? "any") : [],
  };
}
