import { describe, expect, it } from "vitest";
import { issueIdOf } from "./issue-ref.ts";

describe("issueIdOf", () => {
  it.each([
    [1042, "1042"],
    ["1042", "1042"],
    ["#1042", "1042"],
    [" 71b136ae ", "71b136ae"],
    [{ id: "71b136ae", number: 1042 }, "71b136ae"],
    ["https://app.usepylon.com/issues?issueNumber=1042", "1042"],
    ["https://app.usepylon.com/support/issues/views/all-issues?issueNumber=1042&view=fs", "1042"],
  ])("reads %j as %s", (ref, id) => {
    expect(issueIdOf(ref)).toBe(id);
  });

  it.each([
    "https://app.usepylon.com/issues/views/71b136ae",
    "https://app.usepylon.com/issues?issueNumber=",
    "https://app.usepylon.com/issues?issueNumber=1042%2F..",
    "https://app.usepylon.com.example/issues?issueNumber=1042",
    "https://notusepylon.com/issues?issueNumber=1042",
    "https://",
  ])("refuses the address %s", (address) => {
    expect(() => issueIdOf(address)).toThrow(TypeError);
    expect(() => issueIdOf(address)).toThrow("app.usepylon.com/issues?issueNumber=1042");
  });

  it.each([
    [undefined, "issue is undefined; an id, a number, an address in the app or an issue is expected"],
    [null, "issue is null"],
    [{ number: 1042 }, "issue is an object without a text as id"],
  ])("refuses %j", (ref, sentence) => {
    expect(() => issueIdOf(ref as unknown as string)).toThrow(sentence);
  });

  it.each([0, -1, 1.5, NaN, Infinity])("refuses the number %s", (number) => {
    expect(() => issueIdOf(number)).toThrow(`issue is ${number}; the number of an issue is a whole number from 1`);
  });
});
