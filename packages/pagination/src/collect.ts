import { checkMax } from "./options.ts";
import { progressOf } from "./progress.ts";

/** What `collect` gathered. */
export interface Collected<Item> {
  readonly items: Item[];
  /** Whether there is more than what was gathered. */
  readonly truncated: boolean;
  /**
   * Where to go on: the `from` of a next crawl. Only for iterables of this package; `undefined` where nothing is left, or
   * where the list has to be read from its start again.
   */
  readonly cursor: string | undefined;
}

/**
 * Gathers an iterable in an array, at most `max` items of it (default: all). From iterables of this package it fetches
 * no more than that; of any other it asks for one item more, to tell whether there is one.
 */
export async function collect<Item>(
  iterable: AsyncIterable<Item> | Iterable<Item>,
  { max = Infinity }: { max?: number } = {},
): Promise<Collected<Item>> {
  checkMax(max);
  const progress = progressOf(iterable, max);
  const items: Item[] = [];
  let cut = false;
  for await (const item of iterable) {
    cut = items.length === max;
    if (cut) break;
    items.push(item);
  }
  const truncated = cut || (progress?.more ?? false);
  return { items, truncated, cursor: truncated ? progress?.cursor : undefined };
}
