import { extname } from "node:path";
import { show } from "../show.ts";

/** In what a seed file can be written. */
export type SeedFormat = "json" | "yaml";

const FORMATS: Readonly<Record<string, SeedFormat>> = { ".json": "json", ".yaml": "yaml", ".yml": "yaml" };

/** The format a file is in by its ending, or `undefined` where that is of none. */
export const seedFormat = (path: string): SeedFormat | undefined => FORMATS[extname(path).toLowerCase()];

/** The same, of a file that has to be one. */
export function formatOf(path: string): SeedFormat {
  const format = seedFormat(path);
  if (format) return format;
  throw new TypeError(`a seed file ends in ${Object.keys(FORMATS).join(", ")}; ${show(path)} was given`);
}

/** A value as the text of a file. */
export async function textOf(value: unknown, format: SeedFormat): Promise<string> {
  if (format === "json") return `${JSON.stringify(value, null, 2)}\n`;
  // Loaded only where it is needed: few start a mock with a file. Rows share objects, which no reader wants as anchors.
  const { stringify } = await import("yaml");
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 });
}

/** The value a text says. @throws Error that says in which line it cannot be read. */
export async function valueOf(text: string, format: SeedFormat): Promise<unknown> {
  if (format === "json") return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  const { parse } = await import("yaml");
  return parse(text) as unknown;
}
