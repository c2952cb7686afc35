import * as fc from "fast-check";
import { expect, it } from "vitest";
import { plainNumber } from "./plain-number.ts";

it.each([
  [1e21, "1000000000000000000000"],
  [-1.25e22, "-12500000000000000000000"],
  [1.5e-7, "0.00000015"],
  [-0, "0"],
  [0.1, "0.1"],
])("writes %d as %s", (value, text) => {
  expect(plainNumber(value)).toBe(text);
});

it("writes every number in digits that read as the same number", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(plainNumber(value)).toMatch(/^-?\d+(?:\.\d+)?$/);
      expect(Number(plainNumber(value))).toBe(value + 0);
    }),
  );
});
