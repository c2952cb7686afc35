import { fileURLToPath } from "node:url";
import ts from "typescript";

const FILE = fileURLToPath(new URL("../program.ts", import.meta.url));

/** Where the cursor is in a program. */
const CURSOR = "|";

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  customConditions: ["@pylonkit/source"],
  types: [],
};

/** TypeScript as an editor asks it, for one file that is on no disk. Programs begin with `where` imported. */
export function openEditor() {
  let [text, version] = ["", 0];
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => OPTIONS,
    getScriptFileNames: () => [FILE],
    getScriptVersion: (file) => (file === FILE ? String(version) : "0"),
    getScriptSnapshot: (file) => {
      const content = file === FILE ? text : ts.sys.readFile(file);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => fileURLToPath(new URL("..", import.meta.url)),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === FILE || ts.sys.fileExists(file),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: (path) => ts.sys.realpath?.(path) ?? path,
  };
  const service = ts.createLanguageService(host);
  const write = (program: string): number => {
    const whole = `import * as where from "./index.ts";\n${program}`;
    version += 1;
    text = whole.replace(CURSOR, "");
    return whole.indexOf(CURSOR);
  };

  return {
    /** What is offered at the `|`, in the order of the editor. */
    completions(program: string): readonly string[] {
      const at = write(program);
      return (service.getCompletionsAtPosition(FILE, at, {})?.entries ?? []).map(({ name }) => name);
    },
    /** What is told of one thing offered at the `|`. */
    documentation(program: string, name: string): string {
      const at = write(program);
      const details = service.getCompletionEntryDetails(FILE, at, name, {}, undefined, {}, undefined);
      return ts.displayPartsToString(details?.documentation);
    },
    /** What is told of the thing before the `|` when one points at it. */
    hover(program: string): { type: string; documentation: string } {
      const at = write(program) - 1;
      const info = service.getQuickInfoAtPosition(FILE, at);
      return {
        type: ts.displayPartsToString(info?.displayParts),
        documentation: ts.displayPartsToString(info?.documentation),
      };
    },
    /** What the compiler says. */
    errors(program: string): readonly string[] {
      write(program);
      return service
        .getSemanticDiagnostics(FILE)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    },
  };
}
