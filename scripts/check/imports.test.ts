import { describe, expect, it } from "vitest";
import { codeOf, importsOf, packageOf } from "./imports.ts";

describe("importsOf", () => {
  it("finds imports, re-exports, dynamic imports and imports in types", () => {
    const source = `
      import { a } from "a";
      import type { B } from "@scope/b/deep";
      export { c } from "./c.ts";
      export * from "node:fs";
      const d = await import("d");
      type E = import("e").E;
    `;
    expect(importsOf(source).toSorted()).toEqual(["./c.ts", "@scope/b/deep", "a", "d", "e", "node:fs"]);
  });

  it("is not fooled by a comment", () => {
    expect(importsOf(`// import { a } from "a";\n/* import "b" */ const c = 1;`)).toEqual([]);
  });
});

describe("packageOf", () => {
  it.each([
    ["vitest", "vitest"],
    ["vitest/config", "vitest"],
    ["@pylonkit/mock/vitest", "@pylonkit/mock"],
    ["./wire.ts", undefined],
    ["node:fs", undefined],
  ])("of %s is %s", (specifier, expected) => {
    expect(packageOf(specifier)).toBe(expected);
  });
});

describe("codeOf", () => {
  it("keeps code and drops comments and strings", () => {
    const source = `const a = 1; // a Buffer\n/** Buffer */ const url = "https://Buffer"; const b = 'Buffer'; c();`;
    expect(codeOf(source)).not.toContain("Buffer");
    expect(codeOf(source)).toContain("const a = 1;");
    expect(codeOf(source)).toContain("c();");
  });

  it("keeps what stands before a comment", () => {
    expect(codeOf("export * from; // why")).toContain("export * from;");
  });
});
