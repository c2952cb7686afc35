import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const SOURCES = join(import.meta.dirname, "..");

/** What a module loads at run time of ours and of others, itself included; types load nothing. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, "utf8");
  const statements = code.matchAll(/^(?:import|export)(?! type\b)\s+(?:[^;"]*?\s+from\s+)?"([^"]+)";/gms);
  for (const [, specifier = ""] of statements) {
    if (!specifier.startsWith(".")) seen.add(specifier);
    else if (existsSync(join(dirname(file), specifier))) loadedBy(join(dirname(file), specifier), seen);
    else throw new Error(`${file} imports ${specifier}, which is not there`);
  }
  return seen;
}

const packagesOf = (entry: string) =>
  [...loadedBy(join(SOURCES, entry))].filter((name) => !name.startsWith(SOURCES)).toSorted();

// @pylonkit/openapi depends on nothing, and whoever has a client has loaded it.
it.each([
  ["connect.ts", ["@pylonkit/openapi", "node:assert"]],
  ["jest.ts", ["@pylonkit/openapi", "node:assert"]],
  ["vitest.ts", ["@pylonkit/openapi", "node:assert", "vitest"]],
  ["playwright.ts", ["@playwright/test", "@pylonkit/openapi", "node:assert", "node:url"]],
  ["msw.ts", ["@pylonkit/openapi", "msw"]],
])("what a test file loads, %s, leads to no Prism", (entry, packages) => {
  expect(packagesOf(entry)).toEqual(packages);
});

it("would see what does", () => {
  const modules = [...loadedBy(join(SOURCES, "vitest-setup.ts"))];
  expect(modules.filter((file) => file.endsWith("/prism/load-prism.ts"))).toHaveLength(1);
});

it("loads nothing of Prism in a process that connects", async () => {
  const program = `
    await import("@pylonkit/mock/connect");
    const { _cache } = (await import("node:module")).default;
    console.log(Object.keys(_cache).filter((file) => file.includes("stoplight")).length);
  `;
  const flags = ["--conditions=@pylonkit/source", "--input-type=module", "--eval", program];
  const { stdout } = await promisify(execFile)(process.execPath, flags, { cwd: SOURCES });
  expect(stdout.trim()).toBe("0");
});
