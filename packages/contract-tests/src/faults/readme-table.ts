import { readFile } from "node:fs/promises";

/** The rows of the table below a heading of this package's README, by their first cells. */
export async function tableOf(heading: string): Promise<Map<string, string[]>> {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const section = readme.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  const cells = rows.map((row) =>
    row
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
  return new Map(cells.slice(2).map(([name = "", ...rest]) => [name, rest]));
}
