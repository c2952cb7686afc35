import type { CustomFieldDeclaration, FieldsOfKind, PlainType } from "./declaration.ts";

/** An exact point in time, such as a `Temporal.Instant` or `Temporal.ZonedDateTime`. */
export interface InstantLike {
  readonly epochMilliseconds: number;
}

/** What is read from the text of a field, by its type. A date is a day as text: a `Date` would depend on the time zone. */
export interface ReadByType {
  text: string;
  number: number;
  decimal: number;
  boolean: boolean;
  date: string;
  datetime: Date;
  user: string;
  url: string;
}

/** What can be written to a field, by its type. Numbers can be text, for digits that a `number` does not hold. */
export interface WriteByType {
  text: string;
  number: number | bigint | `${number}`;
  decimal: number | bigint | `${number}`;
  boolean: boolean;
  date: string;
  datetime: string | Date | InstantLike;
  user: string;
  url: string | URL;
}

/** The options a field declares, and any others: Pylon may have got new ones since. */
type ReadOption<Options> = Options extends readonly (infer Option extends string)[] ? Option | (string & {}) : string;

type WriteOption<Options, New extends boolean> = Options extends readonly (infer Option extends string)[]
  ? Option | (New extends true ? string & {} : never)
  : never;

/** What one field is read as. A multiselect is a list, empty where nothing is chosen; others are null where they hold nothing. */
export type CustomFieldRead<Field extends CustomFieldDeclaration> = Field extends CustomFieldDeclaration
  ? Field["type"] extends "select"
    ? ReadOption<Field["options"]> | null
    : Field["type"] extends "multiselect"
      ? ReadOption<Field["options"]>[]
      : ReadByType[Field["type"] & PlainType] | null
  : never;

/** What one field takes, besides null, which clears it. */
export type CustomFieldWrite<
  Field extends CustomFieldDeclaration,
  New extends boolean = false,
> = Field extends CustomFieldDeclaration
  ? Field["type"] extends "select"
    ? WriteOption<Field["options"], New>
    : Field["type"] extends "multiselect"
      ? readonly WriteOption<Field["options"], New>[]
      : WriteByType[Field["type"] & PlainType]
  : never;

/** The values of all declared fields, by slug: what `readCustomFields` makes. */
export type CustomFieldReads<Fields extends FieldsOfKind> = {
  [Slug in keyof Fields]: CustomFieldRead<Fields[Slug]>;
};

/** The values to write, by slug: what `writeCustomFields` takes. Null clears a field; a field that is not there keeps what it holds. */
export type CustomFieldWrites<Fields extends FieldsOfKind, New extends boolean = false> = {
  readonly [Slug in keyof Fields as Fields[Slug] extends { readonly readOnly: true } ? never : Slug]?:
    CustomFieldWrite<Fields[Slug], New> | null | undefined;
};
