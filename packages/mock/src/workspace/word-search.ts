/** Runs of letters and figures, in small letters. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Stands in for a search by meaning: how many words of a query texts hold, where a word may go on in the text
 * (`export` is found in `exports`). Words of one or two letters do not count beside longer ones. Texts that hold less
 * than half of the words are not found at all: 0 (chosen).
 */
export function wordsFound(query: string): (texts: readonly (string | null | undefined)[]) => number {
  const all = [...new Set(wordsOf(query))];
  const long = all.filter((word) => word.length > 2);
  const wanted = long.length > 0 ? long : all;
  return (texts) => {
    const present = texts.flatMap((text) => wordsOf(text ?? ""));
    const found = wanted.filter((word) => present.some((other) => other.startsWith(word))).length;
    return found * 2 >= wanted.length ? found : 0;
  };
}
