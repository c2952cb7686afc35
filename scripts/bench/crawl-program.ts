import { createPylonClient } from "@pylonkit/core";
import { createVirtualClock } from "@pylonkit/openapi/testing";
import { items } from "@pylonkit/pagination";
import { rateLimit } from "@pylonkit/rate-limit";
import { retry } from "@pylonkit/retry";
import { PAGE_SIZE, type CrawlFigures } from "./crawl-figures.ts";
import { collectGarbage } from "./mean-call.ts";
import { searchServer } from "./search-server.ts";

/**
 * A process of its own that crawls `POST /issues/search` item by item, through the client with all layers, against a
 * server of made-up issues on the virtual clock: `crawl-program.ts ITEMS LATENCY_MS`. Prints its figures as JSON.
 */
const [count = 0, latencyMs = 0] = process.argv.slice(2).map(Number);
const SAMPLE_EVERY = 10 * PAGE_SIZE;

const clock = createVirtualClock();
const server = searchServer({ clock, count, latencyMs });
const layers = [retry({ clock }), rateLimit({ clock })];
const client = createPylonClient({ baseUrl: "https://api.test", token: "bench", layers, clock, fetch: server.fetch });

async function crawl(): Promise<CrawlFigures> {
  const startMs = clock.now();
  const body = { filter: { field: "state", operator: "equals" as const, value: "new" } };
  let [seen, peakHeapBytes] = [0, 0];
  for await (const issue of items(client, "POST /issues/search", { body }, { pageSize: PAGE_SIZE })) {
    if (issue.number !== ++seen) throw new Error(`issue ${issue.number} where ${seen} was its turn`);
    if (seen % SAMPLE_EVERY === 0) {
      collectGarbage();
      peakHeapBytes = Math.max(peakHeapBytes, process.memoryUsage().heapUsed);
    }
  }
  if (seen !== count) throw new Error(`${seen} issues of ${count}`);
  const { requests, refused } = server.tally();
  return { requests, refused, virtualMs: clock.now() - startMs, peakHeapBytes };
}

console.log(JSON.stringify(await clock.run(crawl())));
