import { readFile } from "node:fs/promises";

/** This package's manual. */
export const manual = () => readFile(new URL("../../../../README.md", import.meta.url), "utf8");

/** The rows of the manual's table whose first column has a heading, by their first cells. */
export async function tableOf(heading: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const lines = (await manual()).split("\n");
  const head = lines.findIndex((line) => cellsOf(line)[0] === heading);
  if (head === -1) throw new Error(`the manual has no table of ${JSON.stringify(heading)}`);
  const below = lines.slice(head + 2);
  const rows = below.slice(
    0,
    below.findIndex((line) => !line.startsWith("|")),
  );
  return new Map(rows.map(cellsOf).map(([name = "", ...rest]) => [name, rest]));
}

const cellsOf = (line: string): readonly string[] =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
