import { describe, expect, it } from "vitest";
import { HELP, readArguments } from "./arguments.ts";

const NOTHING = { help: false, check: false, out: undefined, kinds: undefined, region: undefined, baseUrl: undefined };

describe("readArguments", () => {
  it.each([
    [[], {}],
    [["--out", "./src/fields.ts", "--check"], { out: "src/fields.ts", check: true }],
    [["--kinds=issue, account,issue", "--region=eu"], { kinds: ["account", "issue"], region: "eu" }],
    [["--base-url=http://127.0.0.1:4010/?a=b"], { baseUrl: "http://127.0.0.1:4010/?a=b" }],
    [["--help"], { help: true }],
  ])("reads %j", (argv, read) => {
    expect(readArguments(argv)).toEqual({ ...NOTHING, ...read });
  });

  it.each([
    [["--otu", "x"], "no flag is called --otu; there are --out, --check"],
    [["--otu", "x"], "Did you mean --out?"],
    [["-o"], "no flag is called -o"],
    [["--toString"], "no flag is called --toString"],
    [["--token=secret"], "no flag is called --token; there"],
    [["src/fields.ts"], "a word without a flag"],
    [["--out"], "--out takes a value: the module to write"],
    [["--out", "--check"], "--out takes a value"],
    [["--out="], "--out takes a value"],
    [["--check"], "--check compares the module that --out names"],
    [["--check=yes", "--out", "x"], "--check takes no value"],
    [["--region", "uk"], '--region is us or eu; "uk" was given'],
    [["--kinds", "issue,,task"], "--kinds is a list such as issue,account"],
  ])("refuses %j: %s", (argv, message) => {
    expect(() => readArguments(argv)).toThrow(message);
  });

  it("shows every flag in its help", () => {
    for (const flag of [
      "--out FILE",
      "--check",
      "--kinds LIST",
      "--region NAME",
      "--base-url URL",
      "PYLON_API_TOKEN",
    ]) {
      expect(HELP).toContain(flag);
    }
  });
});
