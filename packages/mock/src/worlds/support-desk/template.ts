/** Words for the `{slots}` of a template, the same ones through a whole issue so that answers fit the question. */
export type Slots = Readonly<Record<string, string>>;

/**
 * The template with its slots filled; sentences begin with a capital even where a slot begins them. A slot nobody has
 * a word for is a mistake in a template.
 */
export function fill(template: string, slots: Slots): string {
  const filled = template.replaceAll(/\{(\w+)\}/g, (_match, name: string) => {
    const word = slots[name];
    if (word === undefined)
      throw new TypeError(`the template ${JSON.stringify(template)} uses the unknown slot ${name}`);
    return word;
  });
  return filled.replaceAll(
    /(^|[.!?] )([a-z])(?!\w*\.\w)/g,
    (_match, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/** Text as one HTML paragraph a line. */
export function paragraphs(...lines: readonly string[]): string {
  return lines
    .filter((line) => line !== "")
    .map((line) => `<p>${line.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`)
    .join("");
}
