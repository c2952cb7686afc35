import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

const FOLDER = fileURLToPath(new URL("..", import.meta.url));
const FILE = `${FOLDER}src/edited.ts`;

/** A program as somebody types it; `│` marks where the cursor is. */
const TYPED = `import { defineCustomFields, readCustomFields, writeCustomFields } from "./index.ts";
const { issue } = defineCustomFields({
  issue: {
    /** Priority */
    priority: { type: "select", options: ["low", "high"] },
    /** Tier in HubSpot */
    tier: { type: "text", readOnly: true },
  },
});
readCustomFields({}, issue).prio│rity;
writeCustomFields(issue, { priority: "│" });
writeCustomFields(issue, { │ });
`;

/** What the language service of TypeScript, which editors ask, knows at each cursor. */
function editor() {
  const [first = "", second = "", third = "", end = ""] = TYPED.split("│");
  const text = first + second + third + end;
  const { config } = ts.readConfigFile(`${FOLDER}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, FOLDER);
  const read = (path: string) => (path === FILE ? text : ts.sys.readFile(path));
  const service = ts.createLanguageService({
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const content = read(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => FOLDER,
    getCompilationSettings: () => options,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (path) => path === FILE || ts.sys.fileExists(path),
    readFile: read,
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
  });
  const completed = (at: number) => service.getCompletionsAtPosition(FILE, at, {})?.entries.map(({ name }) => name);
  return {
    shown: ts.displayPartsToString(service.getQuickInfoAtPosition(FILE, first.length)?.documentation),
    options: completed(first.length + second.length),
    slugs: completed(first.length + second.length + third.length),
  };
}

it("shows the label of a field, and completes options and the slugs that can be written", () => {
  expect(editor()).toEqual({ shown: "Priority", options: ["low", "high"], slugs: ["priority"] });
});
