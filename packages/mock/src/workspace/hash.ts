/** A short, stable, non-cryptographic hash of a text: FNV-1a over UTF-16 units, eight hex digits. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** JSON with sorted keys and without `undefined`, so that equal queries are equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}

/**
 * A hash of plain data with all that is in it, names of fields included: eight hex digits. It makes no text of the whole,
 * so ten megabytes take some 60 ms.
 */
export function contentHash(data: unknown): string {
  let hash = 0x811c9dc5;
  const mixText = (text: string): void => {
    hash = Math.imul(hash ^ text.length, 0x01000193);
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
  };
  const mix = (value: unknown): void => {
    // A text of its own for each would cost more than all the rest.
    if (typeof value === "string") return mixText(value);
    mixText(typeof value);
    if (typeof value !== "object" || value === null) return mixText(String(value));
    const names = Object.keys(value);
    mixText(`${Array.isArray(value) ? "list" : "fields"} ${names.length}`);
    for (const name of names) {
      mixText(name);
      mix((value as Record<string, unknown>)[name]);
    }
  };
  mix(data);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
