import type { Json } from "./facts.ts";

export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value where it is an object, else an empty one: documents are read tolerantly. */
export const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A value with the keys of all its objects in order, so that equal values are equal texts. */
export function canonical(value: unknown): Json {
  if (Array.isArray(value)) return value.map(canonical);
  if (!isObject(value)) return (value ?? null) as Json;
  return Object.fromEntries(
    Object.keys(value)
      .sort(compareText)
      .map((key) => [key, canonical(value[key])]),
  );
}

export const textOf = (value: unknown): string => JSON.stringify(canonical(value));

export const same = (a: unknown, b: unknown): boolean => textOf(a) === textOf(b);

/** Values without repeats, in the order of their texts, numbers in that of their size. */
export const sortedSet = <Value>(values: readonly Value[]): Value[] =>
  [...new Map(values.map((value) => [textOf(value), value])).values()].sort((a, b) =>
    typeof a === "number" && typeof b === "number" ? a - b : compareText(textOf(a), textOf(b)),
  );

/** A copy without the keys that hold nothing: undefined, and empty lists and objects where `keepEmpty` is not set. */
export function compact<T extends object>(value: T): T {
  const kept = Object.entries(value).filter(
    ([, entry]) =>
      entry !== undefined &&
      !(Array.isArray(entry) && entry.length === 0) &&
      !(isObject(entry) && Object.keys(entry).length === 0),
  );
  return Object.fromEntries(kept) as T;
}

/** An object's entries turned into others, under sorted keys. */
export const mapValues = <From, To>(
  object: Readonly<Record<string, From>>,
  turn: (value: From, key: string) => To,
): Record<string, To> =>
  Object.fromEntries(
    Object.keys(object)
      .sort(compareText)
      .map((key) => [key, turn(object[key] as From, key)]),
  );
