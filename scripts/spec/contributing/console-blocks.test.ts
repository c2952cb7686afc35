import { describe, expect, it } from "vitest";
import { isQuoted, stepsOf } from "./console-blocks.ts";

const fence = "```";
const markdown = `# A

## Before

${fence}console
$ not this
${fence}

## The way

Text.

${fence}console
$ one --flag
first
  second
$ two
${fence}

${fence}diff
--- a/x
+++ b/x
${fence}

${fence}yaml spec/a.yaml
a: 1
${fence}

${fence}sh
untold
${fence}

## After
`;

describe("stepsOf", () => {
  it("gives the commands, edits and files of one section in order", () => {
    expect(stepsOf(markdown, "The way")).toEqual([
      {
        kind: "commands",
        commands: [
          { line: "one --flag", output: "first\n  second\n" },
          { line: "two", output: "" },
        ],
      },
      { kind: "patch", text: "--- a/x\n+++ b/x\n" },
      { kind: "file", path: "spec/a.yaml", text: "a: 1\n" },
    ]);
  });

  it("says that a section is missing", () => {
    expect(() => stepsOf(markdown, "Nowhere")).toThrow('there is no section "Nowhere"');
  });
});

describe("isQuoted", () => {
  it.each([
    ["a\nb", "a\nb\n", true],
    ["a … c", "a b c", true],
    ["…: 0 missing", "9 differences (all): 0 missing", true],
    ["a", "a\nb", false],
    ["a … c", "a\nc", false],
    ["1.5", "1x5", false],
  ])("%j for %j: %s", (quoted, output, expected) => expect(isQuoted(quoted, output)).toBe(expected));
});
