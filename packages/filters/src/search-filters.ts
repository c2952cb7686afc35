import type {
  CUSTOM_FIELD_OPERATORS,
  FILTERS,
  FilterDescriptor,
  FilterFieldDescriptor,
  OPERANDS,
} from "@pylonkit/openapi";
import type { CustomFieldDeclaration, CustomFieldDeclarations } from "./custom-fields.ts";
import type { ConditionOperator, Filter, SearchRoute } from "./filter.ts";
import type { Time } from "./time.ts";

type Operands = typeof OPERANDS;

/** Pylon's operator names say what they compare: times, numbers, or parts of a text. */
type TimeOperator = Extract<ConditionOperator, `time_${string}`>;
type NumberOperator = Extract<ConditionOperator, `${"greater" | "less"}_than${string}`>;
type TextOperator = Extract<ConditionOperator, `string_${string}`>;

/** What an operator of a field compares with; on the wire it is always a string. */
type Operand<F, O> = O extends TimeOperator
  ? Time
  : O extends NumberOperator
    ? number | string
    : O extends TextOperator
      ? string
      : F extends { readonly values: readonly (infer Value)[] }
        ? Value
        : F extends { readonly known: readonly (infer Value)[] }
          ? Value | (string & {})
          : F extends { readonly type: infer Type }
            ? OperandOfType<Type>
            : string;

type OperandOfType<Type> = Type extends "number" | "decimal"
  ? number | string
  : Type extends "boolean"
    ? boolean | "true" | "false"
    : Type extends "datetime"
      ? Time
      : string;

interface Build<R extends SearchRoute, Value> {
  value: (value: Value) => Filter<R>;
  values: (values: readonly Value[]) => Filter<R>;
  "values/2": (values: readonly [start: Value, end: Value]) => Filter<R>;
  none: () => Filter<R>;
}

type Condition<R extends SearchRoute, F, O extends ConditionOperator> = Build<R, Operand<F, O>>[Operands[O]];

/** One method per operator the field allows, each named as on the wire: `state.in(["new"])`, `assignee_id.is_unset()`. */
// Mapped over a Pick of the table, so that what the table says of an operator stays with it.
export type FieldFilters<R extends SearchRoute, F extends FilterFieldDescriptor> = {
  readonly [O in keyof Pick<Operands, F["operators"][number] & ConditionOperator>]: Condition<R, F, O>;
};

/** One method per operator; which of them a custom field allows depends on its type, which only the workspace knows. */
export type CustomFieldFilters<R extends SearchRoute> = {
  readonly [O in keyof Pick<Operands, ConditionOperator>]: Condition<R, unknown, O>;
};

type OperatorsOfType<Type> = Type extends keyof typeof CUSTOM_FIELD_OPERATORS
  ? (typeof CUSTOM_FIELD_OPERATORS)[Type]
  : readonly ConditionOperator[];

/** A declared custom field as a row of the table. */
type DeclaredField<D extends CustomFieldDeclaration> = {
  readonly type: D["type"];
  readonly operators: OperatorsOfType<D["type"]>;
} & (D extends { readonly options: infer Options extends readonly string[] } ? { readonly values: Options } : unknown);

interface WithCustomFields<R extends SearchRoute> {
  /** A custom field by its slug. The operand is a string; options of a select are named by their slugs. */
  custom(slug: string): CustomFieldFilters<R>;
  /**
   * The same search with the custom fields of a workspace, declared by slug: `custom` then takes those slugs only, and
   * offers the operators and the options of each one's type.
   */
  withCustomFields<const D extends CustomFieldDeclarations>(fields: D): DeclaredSearchFilters<R, D>;
}

interface WithDeclared<R extends SearchRoute, D extends CustomFieldDeclarations> {
  /** A declared custom field by its slug. */
  custom<S extends keyof D & string>(slug: S): FieldFilters<R, DeclaredField<D[S]>>;
}

type Fields<R extends SearchRoute> = (typeof FILTERS)[R]["fields"];

type FieldsOf<R extends SearchRoute> = {
  readonly [N in keyof Fields<R>]: Fields<R>[N] extends FilterFieldDescriptor ? FieldFilters<R, Fields<R>[N]> : never;
};

type HeadOf<Path> = Path extends `${infer Head}.${string}` ? Head : Path;

/** The names that answers have and searches do not: each is a string that says what to filter by instead. */
type ReadNames<R extends SearchRoute> = {
  readonly [
    N in keyof Fields<R> & string as Fields<R>[N] extends { readonly property: infer Path extends string }
      ? Exclude<HeadOf<Path>, keyof Fields<R>>
      : never
  ]: `filter by ${N}`;
};

/** The fields of one search without its custom fields. */
type OwnFilters<R extends SearchRoute> = FieldsOf<R> & ReadNames<R>;

/** The fields of one search, and `custom(slug)` where it takes custom fields. */
export type SearchFilters<R extends SearchRoute> = OwnFilters<R> &
  ((typeof FILTERS)[R] extends FilterDescriptor & { readonly customFields: true } ? WithCustomFields<R> : unknown);

/** The fields of one search, and `custom(slug)` for the custom fields that were declared. */
export type DeclaredSearchFilters<R extends SearchRoute, D extends CustomFieldDeclarations> = OwnFilters<R> &
  WithDeclared<R, D>;
