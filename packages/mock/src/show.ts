/** The same; of what would be cut, the fields of an object and the length of a list. */
export function showWhole(value: unknown): string {
  const text = show(value);
  if (!text.endsWith("…") || typeof value !== "object" || value === null) return text;
  return Array.isArray(value) ? `a list of ${value.length}` : `an object with ${Object.keys(value).join(", ")}`;
}

/** A value that was sent, short enough for a sentence. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
