import { array, assert, double, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { median, medians, percentile } from "./stats.ts";

describe("median", () => {
  it("is the middle value of an odd number of values", () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it("is the mean of the two middle values of an even number", () => {
    expect(median([4, 1, 100, 2])).toBe(3);
  });

  it("refuses to make one of nothing", () => {
    expect(() => median([])).toThrow("median of no values");
  });

  it("has as many values below as above, whatever their order", () => {
    assert(
      property(array(double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 }), (values) => {
        const middle = median(values);
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(below).toBeLessThanOrEqual(values.length / 2);
        expect(above).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });

  it("leaves the values it was given in their order", () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe("percentile", () => {
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => count - index);

  it("is the smallest value that the share of them does not exceed", () => {
    expect(percentile(upTo(100), 0.95)).toBe(95);
    expect(percentile(upTo(20), 0.95)).toBe(19);
    expect(percentile(upTo(4), 0.5)).toBe(2);
  });

  it("is the smallest of all for none of them, and the largest for all", () => {
    expect(percentile(upTo(7), 0)).toBe(1);
    expect(percentile(upTo(7), 1)).toBe(7);
  });

  it("refuses to make one of nothing", () => {
    expect(() => percentile([], 0.5)).toThrow("percentile of no values");
  });
});

describe("medians", () => {
  const recorded = (turns: string[], name: string, values: number[]) => async () => {
    turns.push(name);
    return values.shift() ?? NaN;
  };

  it("measures the sides by turns, each round starting with another one", async () => {
    const turns: string[] = [];
    await medians(2, { a: recorded(turns, "a", []), b: recorded(turns, "b", []) });
    expect(turns.join("")).toBe("abbaab");
  });

  it("does not count the round that warms up", async () => {
    const sides = { a: recorded([], "a", [1000, 1, 2, 3]), b: recorded([], "b", [1000, 30, 20, 10]) };
    expect(await medians(3, sides)).toEqual({ a: 2, b: 20 });
  });

  it("fails with the side that fails", async () => {
    await expect(medians(1, { a: () => Promise.reject(new Error("no server")) })).rejects.toThrow("no server");
  });
});
