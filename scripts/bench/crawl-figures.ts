/** Issues on a page of the crawl. */
export const PAGE_SIZE = 100;

/** What a crawl took. */
export interface CrawlFigures {
  readonly requests: number;
  /** Requests answered with 429. */
  readonly refused: number;
  readonly virtualMs: number;
  /** The most that lived in the heap after a collection; asked for every ten pages. */
  readonly peakHeapBytes: number;
}

/** What a server permits and how long its answers take. */
export interface Pace {
  readonly limit: number;
  readonly windowMs: number;
  readonly latencyMs: number;
}

/**
 * The least time so many requests take that each need the answer before them: every one waits for that, and for the
 * window of the one `limit` before it to end.
 */
export function fastestCrawlMs(requests: number, { limit, windowMs, latencyMs }: Pace): number {
  const sentAtMs: number[] = [];
  for (let made = 0; made < requests; made++) {
    const answered = (sentAtMs[made - 1] ?? -latencyMs) + latencyMs;
    const permitted = (sentAtMs[made - limit] ?? -windowMs) + windowMs;
    sentAtMs.push(Math.max(answered, permitted));
  }
  return (sentAtMs.at(-1) ?? -latencyMs) + latencyMs;
}
