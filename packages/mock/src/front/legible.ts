/** More than anybody reads: the rest is counted. */
const MOST_SENTENCES = 100;
const LONGEST_SENTENCE = 4_000;

/**
 * Sentences as an answer carries them. A body can be wrong in thousands of places and hold names of megabytes, and an
 * answer that told all of it would be larger than the body by far.
 */
export function legible(sentences: readonly string[]): readonly string[] {
  const told = sentences.slice(0, MOST_SENTENCES).map(shortened);
  const more = sentences.length - told.length;
  if (more === 0) return told;
  return [...told, more === 1 ? "There is 1 more fault." : `There are ${more} more faults.`];
}

const shortened = (sentence: string) =>
  sentence.length > LONGEST_SENTENCE ? `${sentence.slice(0, LONGEST_SENTENCE)}…` : sentence;
