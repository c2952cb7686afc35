import { expect, it } from "vitest";
import { exportedNames } from "./exported-names.ts";

it("lists re-exports, type exports and renamed ones", () => {
  const source = `
    export { a, type B, c as d } from "./a.ts";
    export type { E, F as G } from "./e.ts"; // export { no } from "./no.ts"
  `;
  expect(exportedNames(source)).toEqual(["a", "type B", "d", "type E", "type G"]);
});

it("lists declarations", () => {
  const source = `export const a = 1;\nexport async function b() {}\nexport interface C {}\nexport type D = 1;\nexport class E {}`;
  expect(exportedNames(source)).toEqual(["a", "b", "type C", "type D", "E"]);
});
