import {
  CUSTOM_FIELD_OPERATORS,
  FILTERS,
  OPERANDS,
  type FilterDescriptor,
  type FilterFieldDescriptor,
  type OperandKind,
} from "@pylonkit/openapi";
import type { CustomFieldDeclarations } from "./custom-fields.ts";
import type { ConditionOperator } from "./filter.ts";

/** What one search can be filtered by, ready to look names up in. */
export interface Grammar {
  readonly route: string;
  readonly fields: ReadonlyMap<string, FilterFieldDescriptor>;
  /** A name outside the table is a custom field's slug: `"any"` where the workspace's slugs are not known. */
  readonly slugs: "any" | ReadonlyMap<string, FilterFieldDescriptor>;
}

const KINDS: ReadonlyMap<string, OperandKind> = /* @__PURE__ */ new Map(Object.entries(OPERANDS));
const TYPES: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map(Object.entries(CUSTOM_FIELD_OPERATORS));

/** What an operator takes, or `undefined` where there is no such operator. */
export const operandKindOf = (operator: string): OperandKind | undefined => KINDS.get(operator);

/** Whether a word is an operator of a condition: any but `and` and `or`. */
export const isConditionOperator = (word: string): word is ConditionOperator =>
  KINDS.has(word) && KINDS.get(word) !== "subfilters";

/** The operators of one field; of a custom one (`undefined`), whose type only the workspace knows, all of a condition. */
export const operatorsFor = (field: FilterFieldDescriptor | undefined): readonly string[] =>
  field?.operators ?? [...KINDS.keys()].filter(isConditionOperator);

/** `and` and `or`. */
export const compoundOperators = (): readonly string[] =>
  [...KINDS.keys()].filter((operator) => !isConditionOperator(operator));

/** A custom field as a row of the table; of a type the table lacks, or of none, it takes every operator. */
export const customFieldOf = (type = "custom", options?: readonly string[]): FilterFieldDescriptor => ({
  type,
  operators: TYPES.get(type) ?? operatorsFor(undefined),
  ...(options && { values: options }),
});

/** The types of custom fields an operator is for, where those are not all. */
export function typesOf(operator: string): readonly string[] | undefined {
  const types = [...TYPES.keys()].filter((type) => TYPES.get(type)?.includes(operator));
  return types.length < TYPES.size ? types : undefined;
}

type CustomFields = readonly string[] | CustomFieldDeclarations | undefined;

function slugsOf(customFields: CustomFields): Grammar["slugs"] {
  if (customFields === undefined) return "any";
  // Array.isArray does not tell a readonly list from an object.
  if (Array.isArray(customFields)) return new Map((customFields as string[]).map((slug) => [slug, customFieldOf()]));
  const declared = Object.entries(customFields as CustomFieldDeclarations);
  return new Map(declared.map(([slug, { type, options }]) => [slug, customFieldOf(type, options)]));
}

/** The grammar of a search, or `undefined` for a route that takes no filter. */
export function grammarOf(route: string, customFields: CustomFields): Grammar | undefined {
  if (!Object.hasOwn(FILTERS, route)) return undefined;
  const descriptor: FilterDescriptor = FILTERS[route as keyof typeof FILTERS];
  return {
    route,
    fields: new Map(Object.entries(descriptor.fields)),
    slugs: descriptor.customFields ? slugsOf(customFields) : new Map(),
  };
}

/** A field of the grammar; `undefined` for a name it does not know. */
export function fieldOf({ fields, slugs }: Grammar, name: unknown): FilterFieldDescriptor | undefined {
  if (typeof name !== "string") return undefined;
  return fields.get(name) ?? (slugs === "any" ? undefined : slugs.get(name));
}
