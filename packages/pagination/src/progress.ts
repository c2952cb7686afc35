/** A crawl under way: how much it may still deliver, and where to go on after what it has delivered. */
export interface Progress {
  /** Items that may still be fetched. */
  left: number;
  /** Asking with it again loses nothing. `undefined` is the start of the list, or its end where there is no more. */
  cursor: string | undefined;
  /** Whether the list goes on after what has been delivered. */
  more: boolean;
}

const PROGRESS = Symbol("pylonkit.progress");

interface Tracked {
  readonly [PROGRESS]?: Progress;
}

/** Ties a crawl's progress to the iterable that delivers it. */
export const track = <Iterable extends object>(iterable: Iterable, progress: Progress): Iterable =>
  Object.assign(iterable, { [PROGRESS]: progress });

/** The progress of what `items` made; other iterables have none. */
export const progressOf = (iterable: object): Progress | undefined => (iterable as Tracked)[PROGRESS];
