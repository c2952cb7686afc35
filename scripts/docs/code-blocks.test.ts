import { describe, expect, it } from "vitest";
import { codeBlocks } from "./code-blocks.ts";

const fence = "```";

describe("codeBlocks", () => {
  it("finds programs and what only compiles, with the lines they begin on", () => {
    const markdown = `# Title\n\n${fence}ts\nrun();\n${fence}\n\n${fence}ts no-run\ncompile();\n${fence}\n`;
    expect(codeBlocks("README.md", markdown)).toEqual([
      { document: "README.md", line: 4, code: "run();\n", runs: true },
      { document: "README.md", line: 8, code: "compile();\n", runs: false },
    ]);
  });

  it("leaves other languages alone, also where they show a fence", () => {
    const markdown = `${fence}sh\nnpm install\n${fence}\n\n${fence}${fence}md\n${fence}ts\ninner();\n${fence}\n${fence}${fence}\n`;
    expect(codeBlocks("README.md", markdown)).toEqual([]);
  });

  it("takes the indentation of a list away", () => {
    const markdown = `- item\n  ${fence}ts\n  if (a) {\n    b();\n  }\n  ${fence}\n`;
    expect(codeBlocks("README.md", markdown)[0]?.code).toBe("if (a) {\n  b();\n}\n");
  });

  it.each(["typescript", "js", "tsx", "ts norun"])("refuses %s, which would go unchecked", (info) => {
    expect(() => codeBlocks("a.md", `${fence}${info}\n${fence}\n`)).toThrow(`a.md:1: "${info}"`);
  });

  it("refuses a block without an end", () => {
    expect(() => codeBlocks("a.md", `text\n${fence}ts\nrun();\n`)).toThrow("a.md:2");
  });
});
