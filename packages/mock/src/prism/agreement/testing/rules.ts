import { keyword, type At, type Reader } from "./located.ts";

/** A keyword that holds names, such as `required`; empty where it is not there. */
export const strings = (at: At, name: string) => (keyword(at, name) ?? []) as readonly string[];

/** The numbers that several schemas have for a keyword. */
export const numbers = (rules: readonly At[], name: string): readonly number[] =>
  rules.flatMap((rule) => (keyword(rule, name) ?? []) as number | never[]);

/** The properties that need others beside them, with those others. */
export const dependents = (at: At): readonly (readonly [name: string, needed: readonly string[]])[] =>
  Object.entries((keyword(at, "dependentRequired") ?? {}) as Readonly<Record<string, readonly string[]>>);

/** The names of properties a condition looks at, whatever it says of them. */
export function namesIn(condition: unknown): readonly string[] {
  if (typeof condition !== "object" || condition === null) return [];
  const { required = [], properties = {}, ...rest } = condition as Record<string, unknown>;
  const nested = ["not", "anyOf", "oneOf", "allOf"].flatMap((name) => [rest[name] ?? []].flat());
  return [...(required as readonly string[]), ...Object.keys(properties as object), ...nested.flatMap(namesIn)];
}

/** Sets of properties that may not be there together: `not: { required }`, alone or as one of several. */
export const exclusions =
  (reader: Reader) =>
  (not: At): readonly (readonly string[])[] => [
    ...(strings(not, "required").length > 0 ? [strings(not, "required")] : []),
    ...reader.list(not, "anyOf").map((one) => strings(one, "required")),
  ];
