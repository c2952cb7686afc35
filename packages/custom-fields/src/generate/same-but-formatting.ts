/** What a formatter may change by its settings: white space, quotes and their escapes, commas and semicolons. */
const FORMATTING = /[\s'"`\\,;]/g;

/**
 * Whether two modules that this package made are the same but for their formatting, so that a project may format what
 * was generated in its own way and still check it. No slug or option differs in nothing but such characters.
 */
export function sameButFormatting(one: string, other: string): boolean {
  return one.replaceAll(FORMATTING, "") === other.replaceAll(FORMATTING, "");
}
