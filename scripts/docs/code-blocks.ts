/** A TypeScript example of a document. */
export interface CodeBlock {
  /** The document, relative to the repository. */
  document: string;
  /** The line of the document on which the code begins, counted from 1. */
  line: number;
  code: string;
  /** `false` for one marked `ts no-run`: it is compiled, not run. */
  runs: boolean;
}

const FENCE = /^( *)(`{3,}|~{3,}) *([^`\n]*)$/;
const UNCHECKED = /^(?:typescript|tsx|mts|cts|js|jsx|mjs|cjs|javascript)$/;

/**
 * The examples of a Markdown document, in order. `ts` marks a program of its own, `ts no-run` one that only compiles;
 * a sketch that does not even compile belongs in a `text` block. Throws on any other name for code that would be
 * TypeScript, because it would be left unchecked, and on a block without an end.
 */
export function codeBlocks(document: string, markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  const lines = markdown.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const [, indent = "", fence, info = ""] = FENCE.exec(lines[at] ?? "") ?? [];
    if (fence === undefined) continue;
    const start = at + 1;
    const isEnd = (line: string) => line.trim().startsWith(fence) && line.trim().replaceAll(fence[0] ?? "", "") === "";
    const end = lines.findIndex((line, index) => index >= start && isEnd(line));
    if (end === -1) throw new Error(`${document}:${start}: this code block has no end`);
    const [language = "", ...marks] = info.trim().split(/\s+/);
    if (UNCHECKED.test(language) || (language === "ts" && marks.some((mark) => mark !== "no-run"))) {
      throw new Error(`${document}:${start}: "${info.trim()}": mark examples "ts", "ts no-run" or "text"`);
    }
    if (language === "ts") {
      const code = lines.slice(start, end).map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
      blocks.push({ document, line: start + 1, code: `${code.join("\n")}\n`, runs: !marks.includes("no-run") });
    }
    at = end;
  }
  return blocks;
}
