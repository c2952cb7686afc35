import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The package that shows an OpenAPI document. It is an optional peer: 10 MB packed, for a page that tests never open. */
const VIEWER = "@scalar/api-reference";

/** Its one file for browsers, which the package does not export. */
const FILE = join("node_modules", VIEWER, "dist/browser/standalone.js");

/** Looks for it beside this package and from the folder the mock was started in upwards; `undefined` without it. */
export async function findViewer(
  from: readonly string[] = [dirname(fileURLToPath(import.meta.url)), process.cwd()],
): Promise<string | undefined> {
  for (const start of from) {
    for (let folder = start, above = ""; folder !== above; above = folder, folder = dirname(folder)) {
      const text = await readFile(join(folder, FILE), "utf8").catch(() => undefined);
      if (text !== undefined) return text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");
    }
  }
  return undefined;
}

/** The viewer, or a script that says which package it is in: an answer 404 would be an error in the console of the page. */
export const viewerScript = (viewer: string | undefined): string =>
  viewer ?? `document.documentElement.dataset.missing = ${JSON.stringify(VIEWER)};\n`;
