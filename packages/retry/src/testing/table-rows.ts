/** The rows of a Markdown table whose first heading is the one given, cells separated by `" | "`. */
export function tableRows(markdown: string, heading: string): string[] {
  const lines = markdown.split("\n");
  const cells = (line: string) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  const from = lines.findIndex((line) => line.startsWith("|") && cells(line)[0] === heading);
  if (from === -1) throw new Error(`no table begins with a column "${heading}"`);
  const rows = lines.slice(from + 2);
  const end = rows.findIndex((line) => !line.startsWith("|"));
  return rows.slice(0, end === -1 ? rows.length : end).map((line) => cells(line).join(" | "));
}
