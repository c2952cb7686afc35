import { expect, it } from "vitest";

import { wordsFound } from "./word-search.ts";

it.each([
  ["export", ["An EXPORT, by mail"], 1],
  ["export", ["All exports"], 1],
  ["port", ["All exports"], 0],
  ["nightly export to a server", [null, "Exports", "a server"], 2],
  ["nightly export to a server", ["to a server"], 0],
  ["export, export; Export!", ["one export"], 1],
  ["of a", ["a part of it"], 2],
  ["Größe", ["in jeder GRÖSSE", "die größere"], 1],
  ["…", ["…"], 0],
])("%o in %o is found by %i words", (query, texts, count) => {
  expect(wordsFound(query)(texts)).toBe(count);
});
