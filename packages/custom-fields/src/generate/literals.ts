/** The widest line that prettier leaves as it is by default. */
const PRINT_WIDTH = 80;

/** A text as a string literal, in the quotes that prettier would choose. */
export function literal(text: string): string {
  const double = JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  const count = (quote: string) => text.split(quote).length - 1;
  if (count('"') <= count("'")) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A text as a key of an object literal: bare where it is a name. A bare `__proto__` would set the prototype. */
export function key(text: string): string {
  if (text === "__proto__") return `["__proto__"]`;
  return /^[A-Za-z_$][\w$]*$/.test(text) ? text : literal(text);
}

/** A text within a comment: one line, and no end of the comment. */
export const commented = (text: string): string => text.replaceAll(/\s+/g, " ").replaceAll("*/", "*\\/").trim();

/** A property whose value is a list of texts: on one line where that fits, else one text a line. */
export function listProperty(indent: string, name: string, texts: readonly string[]): string {
  const literals = texts.map(literal);
  const line = `${indent}${name}: [${literals.join(", ")}],`;
  if (fits(line)) return line;
  return `${indent}${name}: [\n${literals.map((text) => `${indent}  ${text},\n`).join("")}${indent}],`;
}

/** Whether prettier leaves a line as long as this. */
export const fits = (line: string): boolean => line.length <= PRINT_WIDTH;
