import { describe, expect, it } from "vitest";
import { readArguments } from "./arguments.ts";

const benchmarks = ["first", "second"].map((name) => ({ name, how: "", measure: async () => [] }));
const read = (...args: string[]) => readArguments(args, benchmarks);

describe("readArguments", () => {
  it("asks for everything in words where nothing is said", () => {
    expect(read()).toEqual({ picked: benchmarks, json: false });
  });

  it("takes --only once or several times, and --json", () => {
    expect(read("--only", "second", "--json")).toEqual({ picked: [benchmarks[1]], json: true });
    expect(read("--only=second", "--only=first").picked).toEqual(benchmarks);
  });

  it("refuses a benchmark there is not, and names those there are", () => {
    expect(() => read("--only", "third")).toThrow("--only third: no such benchmark; there are first, second");
  });

  it("refuses an option there is not", () => {
    expect(() => read("--jsn")).toThrow("'--jsn'");
  });
});
