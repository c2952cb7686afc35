import { items } from "../index.ts";
import { fetchClient } from "./list-server.ts";

/**
 * A process that goes through `GET /accounts` of the server it is given and prints what of its heap is in use, after a
 * collection, at ten points of the way. With `keep` it holds on to every item: what a crawl must not do.
 */
const [baseUrl = "", every = "", keep] = process.argv.slice(2);
const kept: unknown[] = [];
let count = 0;
for await (const item of items(fetchClient(baseUrl), "GET /accounts", {})) {
  count += 1;
  if (keep === "keep") kept.push(item);
  if (count % Number(every) === 0) {
    globalThis.gc?.();
    process.stdout.write(`${count} ${process.memoryUsage().heapUsed}\n`);
  }
}
process.stdout.write(`${count} items\n`);
