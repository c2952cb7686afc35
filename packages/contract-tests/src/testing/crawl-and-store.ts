import { appendFileSync } from "node:fs";
import { createPylonClient } from "@pylonkit/core";
import { issuePagesBetween, pages } from "@pylonkit/pagination";

/**
 * A process that crawls, stores each page's ids together with its cursor as one line of a file, and tells of it on its
 * output. It goes on behind the cursor it is given.
 */
const [what = "", file = "", from] = process.argv.slice(2);
const pylon = createPylonClient();
const list =
  what === "accounts"
    ? pages(pylon, "GET /accounts", {}, { pageSize: 2, from })
    : issuePagesBetween(pylon, {
        start: "2026-08-01T00:00:00Z",
        end: "2026-10-15T09:00:00Z",
        maxDays: 20,
        pageSize: 50,
        from,
      });
for await (const page of list) {
  appendFileSync(file, `${JSON.stringify({ ids: page.items.map(({ id }) => id), cursor: page.cursor })}\n`);
  process.stdout.write("page\n");
}
