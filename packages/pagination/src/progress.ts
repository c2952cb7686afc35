/** A crawl under way: how much it may still deliver, and where to go on after what it has delivered. */
export interface Progress {
  /** Items and pages that may still be fetched. */
  readonly left: Record<Unit, number>;
  /** Asking with it again loses nothing. `undefined` is the start of the list, or its end where there is no more. */
  cursor: string | undefined;
  /** Whether the list goes on after what has been delivered. */
  more: boolean;
}

/** What an iterable of a crawl delivers one by one. */
type Unit = "items" | "pages";

const CRAWL = Symbol("pylonkit.crawl");

interface Tracked {
  readonly [CRAWL]?: { readonly progress: Progress; readonly unit: Unit };
}

/** The progress of a crawl that starts behind `cursor` and ends after `max` items. */
export const progressFrom = (cursor: string | undefined, max = Infinity): Progress => ({
  left: { items: max, pages: Infinity },
  cursor,
  more: true,
});

/** Ties a crawl's progress to the iterable that delivers it. */
export const track = <Iterable extends object>(iterable: Iterable, progress: Progress, unit: Unit): Iterable =>
  Object.assign(iterable, { [CRAWL]: { progress, unit } });

/** The progress of an iterable made here, told to fetch at most `max` more; other iterables have none. */
export function progressOf(iterable: object, max: number): Progress | undefined {
  const { progress, unit } = (iterable as Tracked)[CRAWL] ?? {};
  if (progress && unit) progress.left[unit] = Math.min(progress.left[unit], max);
  return progress;
}
