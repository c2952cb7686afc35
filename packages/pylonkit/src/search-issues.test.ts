import { collect, issuesBetween } from "@pylonkit/pagination";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { issueStatuses, slugFor } from "./issue-statuses.ts";
import { searchIssues } from "./search-issues.ts";
import { startDesk } from "./testing/desk.ts";
import * as where from "./where.ts";

const { mock, pylon } = await startDesk({ world: "support-desk" });
beforeEach(() => mock.reset());
afterAll(() => mock.close());

describe("searchIssues", () => {
  it("finds what a filter describes, a request a page", async () => {
    const filter = where.issues.state.equals("waiting_on_you");
    const { items } = await collect(searchIssues(pylon, filter, { pageSize: 50 }));
    const expected = mock.state.issues.filter(({ state }) => state === "waiting_on_you");
    expect(items.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    expect(mock.journal).toHaveLength(Math.ceil(expected.length / 50));
  });

  it("takes a filter written by hand, and a text", async () => {
    const { items } = await collect(
      searchIssues(pylon, { field: "state", operator: "in", values: ["closed"] }, { text: "export", max: 3 }),
    );
    expect(items).toHaveLength(3);
    expect(mock.journal.map(({ requestBody }) => requestBody)).toEqual([
      { filter: { field: "state", operator: "in", values: ["closed"] }, search_text: "export", limit: 3 },
    ]);
    expect(() => searchIssues(pylon, undefined, { text: "" })).toThrow('text is ""; a text to look for is expected');
  });

  it("finds everything without a filter, and goes on where it stopped", async () => {
    const first = await collect(searchIssues(pylon, undefined, { pageSize: 2 }), { max: 2 });
    const second = await collect(searchIssues(pylon, undefined, { pageSize: 2, from: first.cursor, max: 2 }));
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(4);
  });
});

describe("issuesBetween", () => {
  it("reads any span of time, a request a window", async () => {
    const span = { start: "2026-07-12T00:00:00Z", end: "2026-10-15T09:00:00Z" };
    const { items } = await collect(issuesBetween(pylon, span));
    const within = mock.state.issues.filter(
      ({ created_at }) =>
        Date.parse(created_at) >= Date.parse(span.start) && Date.parse(created_at) <= Date.parse(span.end),
    );
    expect(items).toHaveLength(within.length);
    expect(mock.journal).toHaveLength(4);
  });
});

describe("issueStatuses", () => {
  it("gives every status by its slug, with its category", async () => {
    const statuses = await issueStatuses(pylon);
    expect([...statuses.keys()]).toEqual(mock.state.statuses.map(({ slug }) => slug));
    for (const { state } of mock.state.issues) expect(statuses.get(state)?.category).toBeDefined();
    expect(mock.journal).toHaveLength(1);
  });
});

describe("slugFor", () => {
  const status = (slug: string, category: string, more: { is_archived?: boolean; is_default_status?: boolean } = {}) =>
    [slug, { slug, label: slug, category, is_archived: false, is_default_status: false, ...more }] as const;

  it("finds the default of a category, whatever it is called, then the first in use", () => {
    const statuses = new Map([
      status("wont_fix", "closed"),
      status("resolved", "closed", { is_default_status: true }),
      status("parked", "on_hold", { is_archived: true, is_default_status: true }),
      status("with_engineering", "on_hold"),
    ]);
    expect(slugFor(statuses, "closed")).toBe("resolved");
    expect(slugFor(statuses, "on_hold")).toBe("with_engineering");
    expect(slugFor(statuses, "new")).toBeUndefined();
  });
});
