import { join } from "node:path";
import { build } from "esbuild";

/**
 * Bundles one entry of the suite with the installed packages for a place without Node: a `node:` module anywhere would
 * be an error, as would be anything esbuild warns of.
 */
export async function bundle(folder: string, entry: "worker.mjs" | "page.mjs"): Promise<string> {
  const { outputFiles, warnings } = await build({
    entryPoints: [join(folder, "src", entry)],
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    write: false,
    logLevel: "silent",
  });
  if (warnings.length > 0) throw new Error(`esbuild warns: ${warnings.map(({ text }) => text).join("; ")}`);
  return outputFiles[0]?.text ?? "";
}
