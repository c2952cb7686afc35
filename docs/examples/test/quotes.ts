import { readFileSync } from "node:fs";

const ROOT = new URL("../../../", import.meta.url);
const QUOTE = /(<!-- example: (docs\/examples\/[\w-]+\.ts) -->\n\n```ts\n)([\s\S]*?)(```)/g;

/** The Markdown documents that quote examples, relative to the repository. */
export const QUOTING = ["README.md", "packages/custom-fields/README.md", "packages/pylonkit/README.md"];

/** A document as it should be: every block after `<!-- example: docs/examples/NAME.ts -->` is that program. */
export const withQuotes = (markdown: string): string =>
  markdown.replaceAll(QUOTE, (_all, head: string, path: string, _code: string, end: string) =>
    [head, readFileSync(new URL(path, ROOT), "utf8"), end].join(""),
  );

/** How many blocks of a document are quoted. */
export const quotesIn = (markdown: string): number => [...markdown.matchAll(QUOTE)].length;

export const documentUrl = (document: string): URL => new URL(document, ROOT);
