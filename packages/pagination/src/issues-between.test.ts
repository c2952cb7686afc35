import * as fc from "fast-check";
import { expect, test } from "vitest";
import { issuesBetween, timeWindows } from "./index.ts";
import { drain, listServer, type Script } from "./testing/list-server.ts";

interface Created {
  readonly id: string;
  readonly created_at: string;
}

/** `GET /issues` with both bounds belonging to the window, so that neighbours share what lies on their edge. */
const inclusive =
  (all: readonly Created[]): Script =>
  ({ query }) => {
    const from = Date.parse(query["start_time"] ?? "");
    const to = Date.parse(query["end_time"] ?? "");
    const found = all.filter(({ created_at }) => Date.parse(created_at) >= from && Date.parse(created_at) <= to);
    const at = Number(query["cursor"] ?? 0);
    const end = at + Number(query["limit"] ?? 20_000);
    const pagination = end < found.length ? { pagination: { cursor: String(end), has_next_page: true } } : {};
    return { body: { data: found.slice(at, end), ...pagination } };
  };

const span = { start: "2026-01-01T00:00:00Z", end: "2026-04-11T00:00:00Z" };

test("the span is asked for in windows of 30 days, which every source allows", async () => {
  await using server = await listServer(inclusive([]));
  await expect(drain(issuesBetween(server.client, span))).resolves.toEqual([]);
  const asked = server.received.map(({ query }) => ({ start: query["start_time"], end: query["end_time"] }));
  expect(asked).toEqual(timeWindows({ ...span, maxDays: 30 }));
  expect(asked).toHaveLength(4);
});

test("maxDays makes the windows longer", async () => {
  await using server = await listServer(inclusive([]));
  await drain(issuesBetween(server.client, { ...span, maxDays: 365 }));
  expect(server.received).toHaveLength(1);
});

test("every issue comes once and in the order of the windows, also those on an edge", async () => {
  const start = Date.parse(span.start);
  const hours = fc.uniqueArray(fc.nat(100 * 24), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(
      hours,
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 5 }),
      async (hours, maxDays, pageSize) => {
        // Half of them on midnight, where the edges are.
        const times = [...new Set(hours.map((hour) => (hour % 2 ? hour : hour - (hour % 24))))].sort((a, b) => a - b);
        const issues = times.map((hour) => ({
          id: `issue-${hour}`,
          created_at: new Date(start + hour * 3_600_000).toISOString(),
        }));
        await using server = await listServer(inclusive(issues));
        const found = await drain(issuesBetween(server.client, { ...span, maxDays, pageSize }));
        expect(found.map(({ id }) => id)).toEqual(issues.map(({ id }) => id));
      },
    ),
    { numRuns: 25 },
  );
});

test("leaving the loop leaves later windows alone", async () => {
  await using server = await listServer(inclusive([{ id: "issue-0", created_at: "2026-01-05T00:00:00Z" }]));
  for await (const issue of issuesBetween(server.client, span)) {
    expect(issue.id).toBe("issue-0");
    break;
  }
  expect(server.received).toHaveLength(1);
});

test("an abort ends the crawl between windows", async () => {
  const controller = new AbortController();
  const reason = new Error("enough");
  await using server = await listServer((request, index) => {
    if (index === 1) controller.abort(reason);
    return inclusive([])(request, index);
  });
  await expect(drain(issuesBetween(server.client, { ...span, signal: controller.signal }))).rejects.toBe(reason);
  expect(server.received).toHaveLength(2);
});

test("bounds are checked at once", () => {
  const client = { request: () => expect.unreachable("a request was made") };
  expect(() => issuesBetween(client, { ...span, maxDays: 366 })).toThrow(
    "maxDays is 366; GET /issues takes windows of at most 365 days",
  );
  expect(() => issuesBetween(client, { ...span, pageSize: 20_001 })).toThrow("pageSize is 20001");
  expect(() => issuesBetween(client, { ...span, start: "2026-01-01" })).toThrow('start is "2026-01-01"');
});
