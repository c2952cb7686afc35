import { show } from "../show.ts";

/**
 * Where a value differs from what is expected of it, one sentence each. Objects may have more properties than expected,
 * lists may not have more items; what is expected to be `undefined` has to be missing.
 */
export function differences(actual: unknown, expected: unknown, at = ""): readonly string[] {
  const place = at === "" ? "the whole" : at;
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [`${place} is ${show(actual)}, a list is expected`];
    if (actual.length !== expected.length)
      return [`${place} has ${actual.length} items, ${expected.length} are expected`];
    return expected.flatMap((item, index) => differences(actual[index], item, `${at}[${index}]`));
  }
  if (isObject(expected)) {
    if (!isObject(actual)) return [`${place} is ${show(actual)}, an object is expected`];
    return Object.entries(expected).flatMap(([name, value]) =>
      differences(actual[name], value, at === "" ? name : `${at}.${name}`),
    );
  }
  return Object.is(actual, expected) ? [] : [`${place} is ${show(actual)}, ${show(expected)} is expected`];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
