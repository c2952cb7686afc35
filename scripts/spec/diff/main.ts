import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { changesBetween } from "./changes.ts";
import { proposalFor } from "./changeset.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { renderText, type Named } from "./render-text.ts";
import { sourceOf } from "./source.ts";

const USAGE =
  "usage: pnpm spec:diff <old> <new> [--format text|markdown|json]   (dates of spec/vendor, digests or OpenAPI files)";

const FORMATS: Readonly<Record<string, (named: Named) => string>> = {
  text: renderText,
  markdown: renderMarkdown,
  json: ({ report, proposal, from, to }) =>
    `${JSON.stringify({ from, to, ...report, changeset: proposal }, null, 2)}\n`,
};

/** `pnpm spec:diff`: what changed between two documents and which changeset that asks for. Ends with 0 whatever changed. */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: "string", default: "text" } },
  });
  const [old, young, ...others] = positionals;
  const render = FORMATS[values.format];
  if (old === undefined || young === undefined || others.length > 0 || !render) throw new Error(USAGE);
  const [before, after] = await Promise.all([sourceOf(old), sourceOf(young)]);
  const report = changesBetween(before.digest, after.digest, {
    documentation: before.documentation && after.documentation,
  });
  const manifest = await readFile(new URL("../../../packages/openapi/package.json", import.meta.url), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  process.stdout.write(render({ report, proposal: proposalFor(report, version), from: before.name, to: after.name }));
} catch (error) {
  console.error(`spec:diff: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
