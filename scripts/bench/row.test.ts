import { describe, expect, it } from "vitest";
import { row } from "./row.ts";

describe("row", () => {
  it("divides the figure by its peer's and says whether the ratio keeps the target", () => {
    const against = { name: "prism mock", value: 900 };
    expect(row({ name: "start", value: 270, unit: "ms", against, target: { ratio: 0.35 } })).toEqual({
      name: "start",
      value: 270,
      unit: "ms",
      against,
      ratio: 0.3,
      target: "≤ 0.35 ×",
      ok: true,
    });
  });

  it("holds a value against a target in its unit, the bound included", () => {
    const figure = { name: "added", unit: "µs", target: { value: 120 } };
    expect(row({ ...figure, value: 120 })).toEqual({
      name: "added",
      value: 120,
      unit: "µs",
      against: null,
      ratio: null,
      target: "≤ 120 µs",
      ok: true,
    });
    expect(row({ ...figure, value: 121 })).toMatchObject({ ok: false });
  });

  it("holds a value that should be large against a lower bound, the bound included", () => {
    const figure = { name: "utilisation", unit: "%", target: { atLeast: 98 } };
    expect(row({ ...figure, value: 98 })).toMatchObject({ target: "≥ 98 %", ok: true });
    expect(row({ ...figure, value: 97.99 })).toMatchObject({ ok: false });
  });

  it("judges by what was measured, not by what is printed", () => {
    expect(row({ name: "size", value: 5.00001, unit: "kB", target: { value: 5 } })).toMatchObject({
      value: 5,
      ok: false,
    });
  });

  it("is ok without a target", () => {
    expect(row({ name: "told", value: 3, unit: "routes" })).toEqual({
      name: "told",
      value: 3,
      unit: "routes",
      against: null,
      ratio: null,
      target: null,
      ok: true,
    });
  });

  it("keeps counts exact and cuts measurements to four digits", () => {
    expect(row({ name: "n", value: 27_014, unit: "instantiations" }).value).toBe(27_014);
    expect(row({ name: "n", value: 123.456, unit: "µs" }).value).toBe(123.5);
  });

  it("refuses a target of the ratio where nothing was measured beside it", () => {
    expect(() => row({ name: "start", value: 1, unit: "ms", target: { ratio: 1 } })).toThrow(
      "start: a target of the ratio",
    );
  });
});
