/** A command of a document with the output that stands below it. */
export interface Command {
  line: string;
  output: string;
}

/** One step of a section that shows a way through the repository. */
export type Step =
  | { kind: "commands"; commands: Command[] }
  | { kind: "patch"; text: string }
  | { kind: "file"; path: string; text: string };

const FENCE = /^```(\w+)(?: ([\w./-]+))?\n([\s\S]*?)^```$/gm;

/**
 * The steps of a section of a Markdown document, in order: `console` blocks with commands behind `$` and what they
 * print, `diff` blocks with an edit, and other blocks that name a file, with its text. Throws where there is no such section.
 */
export function stepsOf(markdown: string, heading: string): Step[] {
  const start = markdown.indexOf(`\n## ${heading}\n`);
  if (start < 0) throw new Error(`there is no section "${heading}"`);
  const end = markdown.indexOf("\n## ", start + 1);
  const section = markdown.slice(start, end < 0 ? undefined : end);
  return [...section.matchAll(FENCE)].flatMap(([, language, path, text = ""]): Step[] => {
    if (language === "console") return [{ kind: "commands", commands: commandsOf(text) }];
    if (language === "diff") return [{ kind: "patch", text }];
    return path === undefined ? [] : [{ kind: "file", path, text }];
  });
}

const commandsOf = (text: string): Command[] =>
  text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [line = "", ...output] = part.split("\n");
      return { line, output: output.join("\n") };
    });

/** Whether an output is the quoted one, line by line; `…` stands for anything within a line. */
export function isQuoted(quoted: string, output: string): boolean {
  const literal = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const pattern = quoted.trimEnd().split("…").map(literal).join("[^\\n]*");
  return new RegExp(`^${pattern}$`).test(output.trimEnd());
}
