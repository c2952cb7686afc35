import { mkdir, writeFile } from "node:fs/promises";
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { digestOf } from "./document.ts";
import { readJson } from "./read.ts";
import { isDate, VENDOR_FOLDER } from "./vendor-folder.ts";
import { textOfDigest } from "./write.ts";

const USAGE = "usage: pnpm spec:digest <file|url> [--date YYYY-MM-DD] [--folder FOLDER]";

/** `pnpm spec:digest`: writes the facts of a vendor document to `spec/vendor/<date>.json`, by default under today's date. */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { date: { type: "string" }, folder: { type: "string", default: VENDOR_FOLDER } },
  });
  const [source, ...others] = positionals;
  const date = values.date ?? new Date().toISOString().slice(0, 10);
  if (source === undefined || others.length > 0) throw new Error(USAGE);
  if (!isDate(date)) throw new Error(`--date ${date} is no day; ${USAGE}`);
  const digest = digestOf(await readJson(source));
  const path = `${values.folder.replace(/\/$/, "")}/${date}.json`;
  await mkdir(values.folder, { recursive: true });
  await writeFile(path, await textOfDigest(digest));
  const counts = `${Object.keys(digest.operations).length} operations, ${Object.keys(digest.schemas).length} schemas`;
  console.log(`wrote ${relative(process.cwd(), path)}: ${counts}`);
} catch (error) {
  console.error(`spec:digest: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
