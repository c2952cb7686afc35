import { fileURLToPath } from "node:url";
import { OPERATIONS } from "@pylonkit/openapi";
import { describe, expect, it } from "vitest";
import { bundle, routesIn } from "./bundle-size.ts";

describe("bundle", () => {
  it("gives a whole module, minified: what it imports is in it", async () => {
    const text = await bundle(`export { default } from "openapi-fetch";`);
    expect(text).not.toMatch(/^import\b/m);
    expect(text.length).toBeGreaterThan(4_000);
    expect(text.trimEnd().split("\n").length).toBeLessThan(20);
  });

  it("drops what is not used, as an application's bundler does", async () => {
    const whole = await bundle(`export * from "openapi-fetch";`);
    const one = await bundle(`export { removeTrailingSlash } from "openapi-fetch";`);
    expect(one.length).toBeLessThan(whole.length / 10);
  });

  it("refuses to measure sources", async () => {
    await expect(bundle(`export * from "./row.ts";`)).rejects.toThrow(/sources instead of built packages.*row\.ts/);
  });

  it("takes the sources of a project's own folder, and no others", async () => {
    const projects = fileURLToPath(new URL("projects", import.meta.url));
    expect(await bundle(`export * from "./openapi-fetch.ts";`, projects)).toContain("/issues/search");
    await expect(bundle(`export * from "../row.ts";`, projects)).rejects.toThrow(/row\.ts/);
  });
});

describe("routesIn", () => {
  it("counts the rows of the operation table that stand in a text", () => {
    const routes = Object.keys(OPERATIONS);
    expect(routesIn(`const t=${JSON.stringify(OPERATIONS)}`)).toBe(routes.length);
    expect(routesIn(`const t={"POST /issues/search":1}`)).toBe(1);
  });

  it("finds none where there is no table", () => {
    expect(routesIn("const issues = '/issues/search'")).toBe(0);
  });
});
