import { isPylonPaginationError } from "@pylonkit/openapi";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { collect, issuePagesBetween, issuesBetween } from "./index.ts";
import { issueServer, type Created } from "./testing/issue-server.ts";
import { drain, listServer } from "./testing/list-server.ts";

const span = { start: "2028-02-20T00:00:00Z", end: "2028-03-21T00:00:00Z" };
const START = Date.parse(span.start);

/** Issues within 30 days, half of them at midnight, where the edges of windows are; several at one time are common. */
const created = fc.array(fc.nat(30 * 24), { maxLength: 25 }).map((hours): Created[] =>
  hours.map((hour, index) => ({
    id: `issue-${index}`,
    created_at: new Date(START + (hour % 2 ? hour : hour - (hour % 24)) * 3_600_000).toISOString(),
  })),
);
const days = fc.integer({ min: 1, max: 31 });
const size = fc.integer({ min: 1, max: 5 });
const idsOf = (issues: readonly { id: string }[]) => issues.map(({ id }) => id).sort();

test("a span resumed at any page's cursor, each page in a crawl of its own, gives every issue once", async () => {
  await fc.assert(
    fc.asyncProperty(created, days, size, async (issues, maxDays, pageSize) => {
      await using server = await listServer(issueServer(() => issues));
      const options = { ...span, maxDays, pageSize };
      const whole = await drain(issuePagesBetween(server.client, options));
      const stepped: { id: string }[] = [];
      let from: string | undefined;
      let steps = 0;
      do {
        const { value: page } = await issuePagesBetween(server.client, { ...options, from }).next();
        stepped.push(...(page?.items ?? []));
        from = page?.cursor;
        steps += 1;
      } while (from !== undefined);
      expect(idsOf(stepped)).toEqual(idsOf(issues));
      expect(stepped).toEqual(whole.flatMap((page) => page.items));
      expect(steps).toBe(whole.length);
    }),
    { numRuns: 40 },
  );
});

test("a span gathered in parts of any size gives every issue once", async () => {
  await fc.assert(
    fc.asyncProperty(created, days, size, async (issues, maxDays, max) => {
      await using server = await listServer(issueServer(() => issues));
      const gathered: { id: string }[] = [];
      let from: string | undefined;
      do {
        const list = issuesBetween(server.client, { ...span, maxDays, from });
        const { items, cursor, truncated } = await collect(list, { max });
        // A part is only smaller than asked for at the end, also where edges were dropped from it.
        expect(truncated ? items.length : Math.min(items.length, max)).toBe(truncated ? max : items.length);
        expect(truncated).toBe(cursor !== undefined);
        gathered.push(...items);
        from = cursor;
      } while (from !== undefined);
      expect(idsOf(gathered)).toEqual(idsOf(issues));
      expect(Math.max(...server.received.map(({ query }) => Number(query["limit"])))).toBeLessThanOrEqual(max);
    }),
    { numRuns: 40 },
  );
});

test("issues created while a list is read do not bring others a second time", async () => {
  await fc.assert(
    fc.asyncProperty(created, size, fc.nat(4), async (issues, pageSize, often) => {
      const now = [...issues];
      const script = issueServer(() => now);
      await using server = await listServer((request, index) => {
        // Newer than all others: with cursors that count from the newest, the next page repeats rows of this one.
        const answer = script(request, index);
        if (now.length < issues.length + often) now.push({ id: `new-${now.length}`, created_at: span.end });
        return answer;
      });
      const found = idsOf(await drain(issuesBetween(server.client, { ...span, maxDays: 31, pageSize })));
      expect(found.filter((id) => id.startsWith("issue-"))).toEqual(idsOf(issues));
      expect(new Set(found).size).toBe(found.length);
    }),
    { numRuns: 40 },
  );
});

test("the cursor of a fault resumes the span", async () => {
  const issues = [3, 10, 12, 13, 25].map((day, index) => ({
    id: `issue-${index}`,
    created_at: new Date(START + day * 86_400_000).toISOString(),
  }));
  const script = issueServer(() => issues);
  for (const broken of [0, 1, 2, 3, 4, 5]) {
    let mended = false;
    await using server = await listServer((request, index) =>
      !mended && index === broken
        ? { body: { data: [], pagination: { has_next_page: true } } }
        : script(request, index),
    );
    const options = { ...span, maxDays: 10, pageSize: 1 };
    const delivered: { id: string }[] = [];
    const crawl = async () => {
      for await (const issue of issuesBetween(server.client, options)) delivered.push(issue);
    };
    const error = await crawl().catch((reason: unknown) => reason);
    if (!isPylonPaginationError(error)) throw error;
    mended = true;
    const rest = await drain(issuesBetween(server.client, { ...options, from: error.cursor }));
    expect(idsOf([...delivered, ...rest])).toEqual(idsOf(issues));
  }
});

test("more than five windows without issues are no list that goes round in circles", async () => {
  await using server = await listServer(issueServer(() => []));
  await expect(drain(issuesBetween(server.client, { ...span, maxDays: 1 }))).resolves.toEqual([]);
  expect(server.received).toHaveLength(30);
});

test("later time is reached by resuming with a later end", async () => {
  const issues = [{ id: "issue-0", created_at: "2028-03-10T00:00:00Z" }];
  await using server = await listServer(issueServer(() => issues));
  const { value: first } = await issuePagesBetween(server.client, { ...span, maxDays: 10 }).next();
  const longer = { ...span, end: "2028-04-01T00:00:00Z", maxDays: 20, from: first?.cursor };
  await expect(drain(issuesBetween(server.client, longer))).resolves.toEqual(issues);
});

test("an end before the window that is resumed is refused at once, by what is given", () => {
  const client = { request: () => expect.unreachable("a request was made") };
  const window = { start: "2028-03-01T00:00:00Z", end: "2028-03-11T00:00:00Z" };
  const from = JSON.stringify({ window, atStart: [], atEnd: [] });
  expect(() => issuesBetween(client, { ...span, end: "2028-03-05T00:00:00Z", from })).toThrow(
    new RangeError("end is 2028-03-05T00:00:00Z; from goes on in a window up to 2028-03-11T00:00:00Z"),
  );
});

test.each([
  "after-2",
  "{}",
  "[1,2]",
  '{"window":{"start":"2026-01-01","end":"2026-02-01"},"atStart":[],"atEnd":[]}',
  '{"window":{"start":"2026-01-01T00:00:00Z","end":"2026-02-01T00:00:00Z"},"atStart":[5],"atEnd":[]}',
  '{"window":{"start":"2026-01-01T00:00:00Z"},"atStart":[],"atEnd":[]}',
  '{"window":{"start":"2026-01-01T00:00:00Z","end":"soon"},"atStart":[],"atEnd":[]}',
  '{"window":{"start":"2026-02-01T00:00:00Z","end":"2026-01-01T00:00:00Z"},"atStart":[],"atEnd":[]}',
  '{"window":{"start":"2026-01-01T00:00:00Z","end":"2026-02-01T00:00:00Z"},"cursor":"","atStart":[],"atEnd":[]}',
  '{"window":{"start":"2026-01-01T00:00:00Z","end":"2026-02-01T00:00:00Z"},"atStart":"ab","atEnd":[]}',
  "null",
  "",
])("a from that is not a cursor of a span is refused at once: %j", (from) => {
  const client = { request: () => expect.unreachable("a request was made") };
  expect(() => issuesBetween(client, { ...span, from })).toThrow(
    new TypeError(`from is ${JSON.stringify(from)}; a cursor of issuePagesBetween or of collect is expected`),
  );
});
