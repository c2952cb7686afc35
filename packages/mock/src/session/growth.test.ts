import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { virtualClock } from "../clock/virtual-clock.ts";
import { routesOf } from "../document/routes.ts";
import { TINY_API } from "../testing/tiny-api.ts";
import { faultsOn } from "./faults.ts";
import { fieldReads } from "./field-reads.ts";
import { journalOf, MAX_JOURNAL_TEXT } from "./journal.ts";
import { rateLimits } from "./rate-limits.ts";

const REQUESTS = 200_000;
const ROOM = 500_000;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** The bytes that are held after 200 000 requests and were not after 1 000. */
async function growth(request: (index: number) => unknown): Promise<number> {
  const held = async (from: number, to: number): Promise<number> => {
    for (let index = from; index < to; index += 1) await request(index);
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = await held(0, 1_000);
  return (await held(1_000, REQUESTS)) - before;
}

const { all } = routesOf(TINY_API);
const [entry] = all;
if (!entry) throw new Error("the tiny API has an operation");

it.each(["headers", "enforce", { [entry.route]: 5 }] as const)(
  "limits (%j) keep no more than a window, though time stands still",
  async (mode) => {
    const limits = rateLimits(mode, () => 0);
    expect(await growth(() => limits.take(entry))).toBeLessThan(ROOM);
    expect(limits.peek(entry)).toBe(0);
  },
);

it("failures and delays are forgotten when they have happened as often as they were to", async () => {
  const faults = faultsOn(virtualClock(0));
  const signal = AbortSignal.abort();
  const bytes = await growth(() => {
    faults.fail(entry.route, { status: 500, times: 1 });
    faults.delay(entry.route, 0, { times: 1 });
    faults.next(entry.route);
    return faults.wait(entry.route, signal);
  });
  expect(bytes).toBeLessThan(ROOM);
  expect(faults.next(entry.route)).toBeUndefined();
});

it("what was read of answers is told by operation and field, however many there were", async () => {
  const reads = fieldReads();
  const bytes = await growth((index) => {
    JSON.stringify(reads.watch(entry.route, { data: [{ id: `${index}`, name: "A thing" }] }));
  });
  expect(bytes).toBeLessThan(ROOM);
});

it("the journal counts paths, queries and refusals as it counts bodies", () => {
  const journal = journalOf(1_000_000);
  const long = "x".repeat(8_000);
  for (let index = 0; index < 3 * (MAX_JOURNAL_TEXT / 24_000); index += 1) {
    journal.write({
      kind: "request",
      at: "2026-10-15T09:00:00.000Z",
      method: "GET",
      path: `/${index}${long}`,
      operation: undefined,
      status: 404,
      requestId: `${index}`,
      query: { [`${index}${long}`]: ["1", "2"] },
      requestBody: undefined,
      errors: [`${index}${long}`],
    });
  }
  expect(journal.entries.length).toBeLessThan(MAX_JOURNAL_TEXT / 24_000);
  expect(journal.entries.length).toBeGreaterThan(0.9 * (MAX_JOURNAL_TEXT / 24_000));
});
