import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { OpenApiDocument } from "./document.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Bundles `spec/openapi.yaml` into one document, with the same Redocly that lints it. */
export async function bundleSpec(): Promise<OpenApiDocument> {
  const folder = await mkdtemp(join(tmpdir(), "pylonkit-bundle-"));
  try {
    const output = join(folder, "openapi.json");
    const redocly = join(root, "node_modules/@redocly/cli/bin/cli.js");
    const args = [redocly, "bundle", "openapi.yaml", "--output", output];
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    await promisify(execFile)(process.execPath, args, { cwd: join(root, "spec"), env });
    return JSON.parse(await readFile(output, "utf8")) as OpenApiDocument;
  } finally {
    await rm(folder, { recursive: true });
  }
}
