/** How deep a body may nest: far beyond what any operation takes, far below what recursion over it can stand. */
const MAX_DEPTH = 100;

/** How many values a body may hold, each item and field one: each of them can be wrong, and a fault costs far more than a value. */
const MAX_VALUES = 20_000;

/** By what a value is more than the mock reads; level by level, as recursion is what a deep value breaks. */
export function excessOf(value: unknown, maxValues = MAX_VALUES): string | undefined {
  let level: readonly unknown[] = [value];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    count += level.length;
    if (count > maxValues) return `holds more than ${maxValues} values`;
    if (depth > MAX_DEPTH) return `is nested deeper than ${MAX_DEPTH} levels`;
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return undefined;
}
