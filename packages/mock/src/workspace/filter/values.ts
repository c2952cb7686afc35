/** A filter as a request body holds it. `checkFilter` has passed it before anything here reads it. */
export interface FilterNode {
  readonly operator: string;
  readonly field?: string;
  readonly value?: string;
  readonly values?: readonly string[];
  readonly subfilters?: readonly FilterNode[];
}

/** Reads what a filter compares: the values a row has for one field, none when it is not set. */
export type Accessor<Row> = (row: Row) => readonly string[];

const NONE: readonly string[] = [];

/** What a property holds as texts: null, missing, empty texts and empty lists are no value. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return value === "" ? NONE : [value];
  if (value === null || value === undefined) return NONE;
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === "number" || typeof value === "boolean" ? [String(value)] : NONE;
}

/** Follows a dot path as the spec's `property` writes it; a list on the way is followed in each of its items. */
export function readPath(value: unknown, path: readonly string[]): unknown {
  let reached = value;
  for (const [index, key] of path.entries()) {
    if (Array.isArray(reached)) return reached.map((item) => readPath(item, path.slice(index)));
    if (reached === null || typeof reached !== "object") return undefined;
    reached = (reached as Record<string, unknown>)[key];
  }
  return reached;
}
