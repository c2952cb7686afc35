import { preProcessFile } from "typescript";

/** Every module a TypeScript source names: imports, re-exports, `import()` and `import("…")` in types. */
export function importsOf(source: string): string[] {
  return preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The package of a specifier, `@pylonkit/mock` for `@pylonkit/mock/vitest`; undefined for a relative path or a Node module. */
export function packageOf(specifier: string): string | undefined {
  if (/^(?:\.|\/|node:)/.test(specifier)) return undefined;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** Source text without comments and the contents of plain strings, so that a word in prose is not taken for code. */
export function codeOf(source: string): string {
  return source.replaceAll(
    /\/\*[\s\S]*?\*\/|(^|[^:"'`\\])\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g,
    (_match, before: string | undefined) => before ?? "",
  );
}
