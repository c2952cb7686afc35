import type { FILTERS, FilterDescriptor, FilterFieldDescriptor, OPERANDS } from "@pylonkit/openapi";
import type { Filter, Operator, SearchRoute } from "./filter.ts";

type Operands = typeof OPERANDS;

/** The operators that make a condition: all but `and` and `or`. */
type ConditionOperator = { [O in Operator]: Operands[O] extends "subfilters" ? never : O }[Operator];

/** Pylon's operator names say what they compare: times, or numbers. */
type TimeOperator = Extract<Operator, `time_${string}`>;
type NumberOperator = Extract<Operator, `${"greater" | "less"}_than${string}`>;

/** What an operator of a field compares with; on the wire it is always a string. */
type Operand<F, O> = F extends { readonly values: readonly (infer Value)[] }
  ? Value
  : F extends { readonly known: readonly (infer Value)[] }
    ? Value | (string & {})
    : F extends { readonly type: "datetime" }
      ? Date | string
      : O extends TimeOperator
        ? Date | string
        : O extends NumberOperator
          ? number | string
          : string;

interface Build<R extends SearchRoute, Value> {
  value: (value: Value) => Filter<R>;
  values: (values: readonly Value[]) => Filter<R>;
  "values/2": (values: readonly [start: Value, end: Value]) => Filter<R>;
  none: () => Filter<R>;
}

type Condition<R extends SearchRoute, F, O extends ConditionOperator> = Build<R, Operand<F, O>>[Operands[O]];

/** One method per operator the field allows, each named as on the wire: `state.in(["new"])`, `assignee_id.is_unset()`. */
export type FieldFilters<R extends SearchRoute, F extends FilterFieldDescriptor> = {
  readonly [O in F["operators"][number] & ConditionOperator]: Condition<R, F, O>;
};

/** One method per operator; which of them a custom field allows depends on its type, which only the workspace knows. */
export type CustomFieldFilters<R extends SearchRoute> = {
  readonly [O in ConditionOperator]: Condition<R, unknown, O>;
};

interface WithCustomFields<R extends SearchRoute> {
  /** A custom field by its slug. The operand is a string; options of a select are named by their slugs. */
  custom(slug: string): CustomFieldFilters<R>;
}

/** The fields of one search, and `custom(slug)` where it takes custom fields. */
export type SearchFilters<R extends SearchRoute> = {
  readonly [N in keyof (typeof FILTERS)[R]["fields"]]: (typeof FILTERS)[R]["fields"][N] extends FilterFieldDescriptor
    ? FieldFilters<R, (typeof FILTERS)[R]["fields"][N]>
    : never;
} & ((typeof FILTERS)[R] extends FilterDescriptor & { readonly customFields: true } ? WithCustomFields<R> : unknown);
