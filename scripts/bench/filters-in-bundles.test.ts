import { fileURLToPath } from "node:url";
import { FILTERS } from "@pylonkit/openapi";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

/** A module, bundled from the sources of the packages as an application's bundler does it, and what imports what. */
async function bundleOf(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    conditions: ["@pylonkit/source"],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    tsconfigRaw: {},
    write: false,
    metafile: true,
  });
  return { text: outputFiles[0]?.text ?? "", inputs: metafile.inputs };
}

describe("a program that filters one search", () => {
  it("bundles the table of that search, and neither those of others nor what it does not call", async () => {
    const { text } = await bundleOf(`export { issues, and, or } from "@pylonkit/filters";`);
    for (const field of Object.keys(FILTERS["POST /issues/search"].fields)) expect(text).toContain(field);
    const foreign = Object.keys(FILTERS).filter((route) => route !== "POST /issues/search");
    const texts = ["action_happened_at", "is_archived", "fathom", "is never closed", "has the text", "a filter has no"];
    for (const other of [...foreign, ...texts]) expect(text).not.toContain(other);
  });

  it("is far smaller than everything", async () => {
    const one = await bundleOf(`export { issues } from "@pylonkit/filters";`);
    const whole = await bundleOf(`export * from "@pylonkit/filters";`);
    expect(one.text.length).toBeLessThan(whole.text.length / 2);
    for (const other of ["action_happened_at", "is never closed", "has the text"]) expect(whole.text).toContain(other);
  });
});

it("no module of the filters imports itself, however far around", async () => {
  const { inputs } = await bundleOf(`export * from "@pylonkit/filters";`);
  const own = Object.keys(inputs).filter((path) => path.includes("packages/filters/src/"));
  expect(own.length).toBeGreaterThan(15);
  const leadsTo = (from: string, target: string, seen: Set<string>): boolean =>
    (inputs[from]?.imports ?? []).some(({ path }) => {
      if (path === target) return true;
      if (seen.has(path)) return false;
      seen.add(path);
      return leadsTo(path, target, seen);
    });
  expect(own.filter((path) => leadsTo(path, path, new Set()))).toEqual([]);
});
