import { fileURLToPath } from "node:url";
import { startNode } from "./child.ts";
import { fastestCrawlMs, PAGE_SIZE, type CrawlFigures } from "./crawl-figures.ts";
import { row, type Row } from "./row.ts";
import type { Benchmark } from "./run.ts";
import { SEARCH_LIMIT, WINDOW_MS } from "./search-server.ts";

const [FEW, MANY] = [10_000, 100_000];
const LATENCIES_MS = [20, 100, 500];
const MEMORY_LATENCY_MS = 100;
const PROGRAM = fileURLToPath(new URL("crawl-program.ts", import.meta.url));

export const crawl: Benchmark = {
  name: "crawl",
  how: "100 000 issues item by item through `items()`, `createPylonClient`, `retry()` and `rateLimit()`, 100 a page, against a server with a sliding window of 120 requests a minute, on the virtual clock. `time` is that clock's, against the least time so many requests take that each need the answer before them. `heap` is the most that lives after a garbage collection, one every ten pages in a process of its own, against the same for 10 000 issues.",
  measure: async () => {
    const few = await crawled(FEW, MEMORY_LATENCY_MS);
    const rows: Row[] = [];
    const memory: Row[] = [];
    for (const latencyMs of LATENCIES_MS) {
      const many = await crawled(MANY, latencyMs);
      if (rows.length === 0) rows.push(...counts(many));
      const pace = { limit: SEARCH_LIMIT, windowMs: WINDOW_MS, latencyMs };
      const least = fastestCrawlMs(many.requests, pace) / 1000;
      rows.push(
        row({
          name: `crawl-time-${latencyMs}ms`,
          value: many.virtualMs / 1000,
          unit: "s",
          against: { name: "least possible", value: least },
          target: { ratio: 1.02 },
        }),
      );
      if (latencyMs === MEMORY_LATENCY_MS) memory.push(heap(many, few));
    }
    return [...rows, ...memory];
  },
};

const counts = ({ requests, refused }: CrawlFigures): Row[] => [
  row({ name: "crawl-requests", value: requests, unit: "requests", target: { value: MANY / PAGE_SIZE } }),
  row({ name: "crawl-refused", value: refused, unit: "× 429", target: { value: 0 } }),
];

const heap = (many: CrawlFigures, few: CrawlFigures): Row =>
  row({
    name: "crawl-heap",
    value: many.peakHeapBytes / 1e6,
    unit: "MB",
    against: { name: "10 000 issues", value: few.peakHeapBytes / 1e6 },
    target: { ratio: 1.1 },
  });

async function crawled(items: number, latencyMs: number): Promise<CrawlFigures> {
  await using child = startNode([PROGRAM, String(items), String(latencyMs)]);
  return await child.firstLine((line) => JSON.parse(line) as CrawlFigures);
}
