import { readFile } from "node:fs/promises";
import module from "node:module";

/** A file of the page as it is sent. */
export interface PageFile {
  readonly type: string;
  readonly text: string;
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};

/** What is written as it is sent lies in `src`, which is published; the way there is the same from `dist`. */
const WRITTEN = new URL("../../src/page/browser/", import.meta.url);

/** Scripts lie beside this module: built, or in the repository as TypeScript, of which only the types have to go. */
const SCRIPTS = new URL("browser/", import.meta.url);
const FROM_SOURCE = import.meta.url.endsWith(".ts");

/** Reads the files of the page when they are asked for, each once. */
export function pageFiles() {
  const read = new Map<string, Promise<PageFile | undefined>>();
  const find = (name: string): Promise<PageFile | undefined> => {
    const found = read.get(name) ?? load(name);
    read.set(name, found);
    return found;
  };
  return {
    find,
    async text(name: string): Promise<string> {
      const found = await find(name);
      if (!found) throw new Error(`the page of the mock has lost its ${name}`);
      return found.text;
    },
  };
}

async function load(name: string): Promise<PageFile | undefined> {
  const [base = "", ending = ""] = name.split(".");
  const type = TYPES[ending];
  if (type === undefined) return undefined;
  const isScript = ending === "js";
  const place = isScript ? new URL(FROM_SOURCE ? `${base}.ts` : name, SCRIPTS) : new URL(name, WRITTEN);
  const text = await readFile(place, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  return { type, text: isScript ? scriptOf(text) : text };
}

function scriptOf(text: string): string {
  if (!FROM_SOURCE) return text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");
  return module.stripTypeScriptTypes(text).replace(/(from\s+"\.\/[a-z-]+)\.ts"/g, '$1.js"');
}
