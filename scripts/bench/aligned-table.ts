/** A column of a table. */
export interface Column {
  readonly heading: string;
  /** Figures stand to the right. */
  readonly right?: boolean;
}

/** A Markdown table with aligned columns, good to read in a terminal too. */
export function alignedTable(columns: readonly Column[], lines: readonly (readonly string[])[]): string {
  const widths = columns.map(({ heading }, column) =>
    Math.max(3, heading.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  const line = (texts: readonly string[]) => {
    const padded = columns.map(({ right }, column) => {
      const [text, width] = [texts[column] ?? "", widths[column] ?? 0];
      return right ? text.padStart(width) : text.padEnd(width);
    });
    return `| ${padded.join(" | ")} |`;
  };
  const rules = columns.map(({ right }, column) => {
    const width = widths[column] ?? 0;
    return right ? `${"-".repeat(width - 1)}:` : "-".repeat(width);
  });
  return [line(columns.map(({ heading }) => heading)), line(rules), ...lines.map(line)].join("\n");
}
