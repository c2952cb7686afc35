import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundle } from "./bundle.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pylonkit-bundle-"));
  await mkdir(join(folder, "src"));
});
afterAll(() => rm(folder, { recursive: true }));

it("refuses a Node module, wherever it is imported", async () => {
  await writeFile(join(folder, "src/helper.mjs"), `export { readFileSync } from "node:fs";`);
  await writeFile(join(folder, "src/page.mjs"), `export * from "./helper.mjs";`);
  await expect(bundle(folder, "page.mjs")).rejects.toThrow(/node:fs/);
});

it("refuses what esbuild warns of", async () => {
  await writeFile(join(folder, "src/page.mjs"), "console.log(-0 === NaN, typeof x == 'nul');");
  await expect(bundle(folder, "page.mjs")).rejects.toThrow(/esbuild warns/);
});

it("gives one module", async () => {
  await writeFile(join(folder, "src/helper.mjs"), "export const one = 1;");
  await writeFile(join(folder, "src/page.mjs"), `globalThis.one = (await import("./helper.mjs")).one;`);
  const text = await bundle(folder, "page.mjs");
  expect(text).toContain("one = 1");
  expect(text).not.toMatch(/import\(|from "/);
});
