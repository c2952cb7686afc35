import { readFileSync, writeFileSync } from "node:fs";
import { documentUrl, QUOTING, withQuotes } from "./quotes.ts";

for (const document of QUOTING) {
  const url = documentUrl(document);
  writeFileSync(url, withQuotes(readFileSync(url, "utf8")));
}
