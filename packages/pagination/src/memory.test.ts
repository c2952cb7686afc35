import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { listServer } from "./testing/list-server.ts";

const ITEMS = 120_000;
const MEGABYTE = 2 ** 20;

/** How much more of its heap a crawl holds at its end than after a tenth of the way, in MiB, and how far it came. */
async function growth(keep: "keep" | "pass") {
  // About 200 bytes an item, as text: 24 MB that a crawl goes through.
  await using server = await listServer(({ query }) => {
    const at = Number(query["cursor"] ?? 0);
    const data = Array.from({ length: 500 }, (_, index) => ({
      id: `${at + index}`,
      name: `${at + index} `.repeat(24),
    }));
    const next = at + 500;
    return { body: { data, ...(next < ITEMS ? { pagination: { cursor: String(next), has_next_page: true } } : {}) } };
  });
  const program = fileURLToPath(new URL("testing/crawl-program.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--expose-gc",
    "--conditions=@pylonkit/source",
    program,
    server.url,
    String(ITEMS / 10),
    keep,
  ]);
  const lines = stdout.trim().split("\n");
  const inUse = lines.slice(0, -1).map((line) => Number(line.split(" ")[1]));
  expect(inUse).toHaveLength(10);
  return { grown: ((inUse.at(-1) ?? NaN) - (inUse[0] ?? NaN)) / MEGABYTE, said: lines.at(-1) };
}

test("a crawl over 120 000 items holds no more at its end than near its start", async () => {
  const { grown, said } = await growth("pass");
  expect(said).toBe("120000 items");
  expect(grown).toBeLessThan(2);
});

test("the same bound fails for a crawl whose items are kept", async () => {
  const { grown, said } = await growth("keep");
  expect(said).toBe("120000 items");
  expect(grown).toBeGreaterThan(10);
});
