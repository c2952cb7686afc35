import { describe, expect, it } from "vitest";
import { brokenPromise, promisedValues } from "./expected-output.ts";

describe("promisedValues", () => {
  it("reads the comments, not the code", () => {
    expect(promisedValues(`console.log(1); //=> 1\nconst f = () => 2;\n// => two  words`)).toEqual(["1", "two words"]);
  });
});

describe("brokenPromise", () => {
  const code = `console.log(a); //=> 1\nconsole.log(b); //=> { id: 'x', n: 2 }`;

  it("is undefined when every value is printed in order, other lines aside", () => {
    expect(brokenPromise(code, "start\n1\nnoise\n{ id: 'x', n: 2 }\n")).toBeUndefined();
  });

  it("takes an object printed over several lines for the same value", () => {
    expect(brokenPromise(code, "1\n{\n  id: 'x',\n  n: 2\n}\n")).toBeUndefined();
  });

  it.each([
    ["missing", "1\n", "{ id: 'x', n: 2 }"],
    ["out of order", "{ id: 'x', n: 2 }\n1\n", "{ id: 'x', n: 2 }"],
    ["only part of a line", "10\n{ id: 'x', n: 2 }", "1"],
  ])("names the value that is %s", (_case, output, value) => {
    expect(brokenPromise(code, output)).toBe(value);
  });

  it("lets … stand for anything", () => {
    expect(brokenPromise("//=> id … of 3 (a)", "id 77-b of 3 (a)")).toBeUndefined();
    expect(brokenPromise("//=> id … of 3", "id 77 of 4")).toBe("id … of 3");
  });
});
