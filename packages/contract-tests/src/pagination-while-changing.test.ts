import { createPylonClient, unwrap, type PylonClient } from "@pylonkit/core";
import { createPylonMock, type PylonMock } from "@pylonkit/mock";
import { collect, issuePagesBetween, issuesBetween, items, timeWindows } from "@pylonkit/pagination";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SMALL } from "./testing/harness.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse("2026-08-01T00:00:00Z");
const END = Date.parse("2026-10-20T00:00:00Z");
/** As Pylon writes times. */
const iso = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;
const span = { start: new Date(START), end: new Date(END) };

let mock: PylonMock;
let pylon: PylonClient;
beforeAll(async () => {
  // At the end of the span, as no issue can be opened at a time to come.
  mock = await createPylonMock({ rateLimits: "off", now: END });
  // In process: the mock's own fetch, without a socket.
  pylon = createPylonClient({ baseUrl: mock.url, token: mock.token, fetch: (request) => mock.fetch(request) });
});
afterAll(() => mock.close());

async function create(ms: number): Promise<string> {
  const created_at = iso(ms);
  const body = { title: "Berth plan", body_html: "<p>Late.</p>", requester_id: SMALL.maya, created_at };
  return (await unwrap(pylon.POST("/issues", { body }))).data.id;
}

const remove = (id: string) => unwrap(pylon.DELETE("/issues/{id}", { params: { path: { id } } }));

/** What happens to the workspace once so many issues were delivered. */
interface Change {
  readonly after: number;
  readonly createAt?: number;
  readonly deleteNth?: number;
}

/** A time in the span, to the hour; half of them at midnight, where windows may meet. */
const time = fc.nat((END - START) / HOUR).map((hour) => START + (hour % 2 ? hour : hour - (hour % 24)) * HOUR);
const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.oneof(fc.record({ after: fc.nat(25), createAt: time }), fc.record({ after: fc.nat(25), deleteNth: fc.nat(60) })),
  { minLength: 6, maxLength: 20 },
);

type Changing = (delivered: number) => Promise<void>;
interface Crawl {
  readonly maxDays: number;
  readonly pageSize: number;
  readonly changing: Changing;
}

/** Item by item, with changes between any two of them. */
async function itemByItem({ maxDays, pageSize, changing }: Crawl): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of issuesBetween(pylon, { ...span, maxDays, pageSize })) {
    ids.push(id);
    await changing(ids.length);
  }
  return ids;
}

/** Page by page, each in a crawl of its own that knows nothing but the cursor. */
async function resumed({ maxDays, pageSize, changing }: Crawl): Promise<string[]> {
  const ids: string[] = [];
  let from: string | undefined;
  do {
    const { value: page } = await issuePagesBetween(pylon, { ...span, maxDays, pageSize, from }).next();
    ids.push(...(page?.items ?? []).map(({ id }) => id));
    await changing(ids.length);
    from = page?.cursor;
  } while (from !== undefined);
  return ids;
}

it.each([
  ["item by item", itemByItem],
  ["resumed at every page", resumed],
])("%s: while issues come and go, those that stay come exactly once, and none comes twice", async (_, crawl) => {
  let created = 0;
  let deleted = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(time, { minLength: 5, maxLength: 25 }),
      changes,
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: 1, max: 7 }),
      async (first, changes, maxDays, pageSize) => {
        mock.reset();
        for (const ms of first) await create(ms);
        const { items: found } = await collect(items(pylon, "POST /issues/search", {}, { pageSize: 999 }));
        const there = found.filter(({ created_at }) => created_at >= iso(START) && created_at <= iso(END));
        const steady = new Set(there.map(({ id }) => id));

        let pending = changes;
        const changing = async (delivered: number) => {
          const due = pending.filter(({ after }) => after <= delivered);
          pending = pending.filter(({ after }) => after > delivered);
          for (const { createAt, deleteNth = NaN } of due) {
            if (createAt !== undefined) created += (await create(createAt)) ? 1 : 0;
            const victim = there[deleteNth % there.length]?.id;
            if (victim === undefined || !steady.delete(victim)) continue;
            await remove(victim);
            deleted += 1;
          }
        };
        const ids = await crawl({ maxDays, pageSize, changing });
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
        expect([...steady].filter((id) => !ids.includes(id))).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
  // The property says something only where much was changed on the way.
  expect(Math.min(created, deleted), `${created} created, ${deleted} deleted`).toBeGreaterThan(20);
});

it("the windows it asks for are those of timeWindows, each within what Pylon permits", async () => {
  mock.reset();
  await collect(issuesBetween(pylon, span));
  const asked = mock.journal.map(({ query }) => ({ start: query["start_time"], end: query["end_time"] }));
  expect(asked).toEqual(timeWindows({ ...span, maxDays: 30 }));
  expect(asked).toHaveLength(Math.ceil((END - START) / (30 * DAY)));
  await collect(issuesBetween(pylon, { ...span, start: new Date(END - 400 * DAY), maxDays: 365 }));
  expect(mock.journal.map(({ status }) => status).filter((status) => status !== 200)).toEqual([]);
});
