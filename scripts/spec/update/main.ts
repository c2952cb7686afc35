import { appendFile, readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { VENDOR_FOLDER } from "../digest/vendor-folder.ts";
import { pullRequestBody } from "./pull-request.ts";
import { PUBLISHED, updateVendorDigest } from "./update.ts";

/**
 * The step of the workflow `vendor-spec`: fetches the vendor's document, and if a fact of it changed writes its digest
 * and, to `--body`, the text of the pull request. Tells the next step through GITHUB_OUTPUT: `changed`, `date`, `branch`.
 */
try {
  const { values } = parseArgs({
    options: {
      body: { type: "string" },
      date: { type: "string", default: new Date().toISOString().slice(0, 10) },
      folder: { type: "string", default: VENDOR_FOLDER },
      source: { type: "string", multiple: true, default: PUBLISHED },
    },
  });
  const { body, date, folder, source: sources } = values;
  if (body === undefined) throw new Error("usage: main.ts --body FILE [--date DAY] [--folder FOLDER] [--source URL …]");
  const update = await updateVendorDigest({ sources, folder, date });
  const outputs: Record<string, string> = { changed: String(update !== undefined) };
  if (update) {
    const manifest = await readFile(new URL("../../../packages/openapi/package.json", import.meta.url), "utf8");
    const { version } = JSON.parse(manifest) as { version: string };
    await writeFile(body, pullRequestBody(update, version));
    Object.assign(outputs, { date: update.to, branch: `vendor-spec-${update.fingerprint}` });
  }
  console.log(
    update ? `the vendor's document changed since ${update.from}` : "no fact of the vendor's document changed",
  );
  const lines = Object.entries(outputs).map(([name, value]) => `${name}=${value}\n`);
  if (process.env["GITHUB_OUTPUT"]) await appendFile(process.env["GITHUB_OUTPUT"], lines.join(""));
} catch (error) {
  console.error(`vendor-spec: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
