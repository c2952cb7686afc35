import type { FilterFacts, FilterFieldFacts } from "./facts.ts";
import { compact, mapValues, objectOf, listOf, sortedSet } from "./json.ts";

const BULLET = /^\s*[*-]\s+`?([a-z][a-z0-9_]*(?: fields)?)`?(?![\w`])(.*)$/;
const WORD = /["'`]([a-z][a-z0-9_]*)["'`]/g;

const wordsOf = (text: string): string[] => sortedSet([...text.matchAll(WORD)].map(([, word = ""]) => word));

/** What a search can filter by, from the list in its description: one bullet a field, with its operators and values. */
export function filterInProse(description: string): FilterFacts | undefined {
  const fields: Record<string, FilterFieldFacts> = {};
  let customFields = false;
  for (const line of description.split("\n")) {
    const [, name, rest = ""] = BULLET.exec(line) ?? [];
    if (name === undefined) continue;
    if (name === "custom fields") customFields = true;
    const [before = "", operators] = rest.split(/Allowed operators?:/i);
    if (operators === undefined) continue;
    const values = /Valid values? (?:are|is)\b(.*)/i.exec(before)?.[1];
    fields[name] = compact({
      operators: wordsOf(operators),
      values: values === undefined ? [] : wordsOf(values),
      ...(values !== undefined && /\bcustom\b/.test(values) ? { open: true as const } : {}),
    });
  }
  if (Object.keys(fields).length === 0) return undefined;
  return { ...(customFields ? { customFields } : {}), fields: mapValues(fields, (field) => field) };
}

/** The same facts, from the extension of our own document. */
export function filterInExtension(extension: unknown): FilterFacts | "none" | "unknown" | undefined {
  if (extension === undefined || extension === "none" || extension === "unknown") return extension;
  const { customFields, fields } = objectOf(extension);
  return {
    ...(customFields === true ? { customFields } : {}),
    fields: mapValues(objectOf(fields), (raw) => {
      const { operators, known, values } = objectOf(raw);
      return compact({
        operators: sortedSet(listOf(operators).map(String)),
        values: sortedSet(listOf(known ?? values).map(String)),
        ...(known === undefined ? {} : { open: true as const }),
      });
    }),
  };
}
