import type { Random } from "../../workspace/random.ts";

/** One of the items, each as likely as the other. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** One of the items, as likely as its weight says. */
export function weighted<Item>(random: Random, items: readonly (readonly [Item, number])[]): Item {
  let left = random() * items.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of items) {
    left -= weight;
    if (left < 0) return item;
  }
  return (items[items.length - 1] as readonly [Item, number])[0];
}

/** True with this probability. */
export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

/** The items by a time of theirs as a text; those of one time stay in their order, as on every engine. */
export function newestFirst<Item>(items: readonly Item[], timeOf: (item: Item) => string): readonly Item[] {
  return items.toSorted((a, b) => Number(timeOf(a) < timeOf(b)) - Number(timeOf(a) > timeOf(b)));
}

/** A whole number between two bounds, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/**
 * A factor around 1 with a long tail to the right, for durations. Made of products alone: `Math.exp` and its kin may
 * differ in the last bit between engines, and the world has to be the same everywhere.
 */
export function spread(random: Random): number {
  const square = random() * random();
  return 0.15 + 2.2 * square + 3 * square * square * random();
}
