import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { documentUrl, QUOTING, quotesIn, withQuotes } from "./quotes.ts";

it.each(QUOTING)("%s quotes examples as they are", (document) => {
  const markdown = readFileSync(documentUrl(document), "utf8");
  expect(quotesIn(markdown)).toBeGreaterThan(0);
  expect(markdown === withQuotes(markdown), "run: node docs/examples/test/write-quotes.ts").toBe(true);
});

it("puts the program in the place of a block that differs", () => {
  const head = "<!-- example: docs/examples/triage-bot.ts -->\n\n```ts\n";
  expect(withQuotes(`${head}old();\n\`\`\`\n`)).toContain("noteOnIssue(pylon, issue");
});
