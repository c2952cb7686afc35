import { isRecord } from "./faults.ts";

/**
 * Anything that carries custom fields: an issue, account, contact, task, project, custom object, … What it carries may
 * be a map by slug, as answers have it, a list of `{ slug, value, values }`, as bodies have it, null or missing.
 */
export interface CustomFieldHolder {
  readonly custom_fields?: unknown;
}

/** What an object says about one field. */
export interface Entry {
  /** What it holds, as texts. Without the empty text that a multiselect carries beside its values. */
  readonly values: readonly string[];
  /** The labels that people see for them, where Pylon sent any. */
  readonly labels: readonly string[];
}

/** Every field an object carries, by slug, in its order. What is of no known shape is passed over. */
export function entriesOf(holder: CustomFieldHolder | null | undefined): ReadonlyMap<string, Entry> {
  const fields = holder?.custom_fields;
  if (Array.isArray(fields)) {
    return new Map(
      fields.flatMap((entry: unknown): [string, Entry][] =>
        isRecord(entry) && typeof entry["slug"] === "string" ? [[entry["slug"], entryOf(entry)]] : [],
      ),
    );
  }
  return new Map(isRecord(fields) ? Object.entries(fields).map(([slug, entry]) => [slug, entryOf(entry)]) : []);
}

function entryOf(entry: unknown): Entry {
  if (!isRecord(entry)) return { values: textsOf(entry), labels: [] };
  const several = textsOf(entry["values"]);
  const labels = textsOf(entry["interpreted_values"]);
  return {
    values: several.length > 0 ? several : textsOf(entry["value"]),
    labels: labels.length > 0 ? labels : textsOf(entry["interpreted_value"]),
  };
}

/** The texts in a value, one or several; numbers and booleans as JSON writes them. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => (Array.isArray(each) ? [] : textsOf(each)));
  if (typeof value === "string") return value === "" ? [] : [value];
  return typeof value === "number" || typeof value === "boolean" ? [String(value)] : [];
}
