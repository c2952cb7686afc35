import { describe, expect, it } from "vitest";
import { routesOf } from "../document/routes.ts";
import { TINY_API } from "../testing/tiny-api.ts";
import { callCounter } from "./coverage.ts";
import { journalOf, MAX_JOURNAL_TEXT, type JournalEntry } from "./journal.ts";

describe("journalOf", () => {
  const entry = (path: string): JournalEntry => ({
    kind: "request",
    at: "2026-10-15T09:00:00.000Z",
    method: "GET",
    path,
    operation: undefined,
    status: 404,
    requestId: path,
    query: {},
    requestBody: undefined,
    errors: [],
  });

  it("forgets the oldest entries when their texts become too much to keep, and never the newest", () => {
    const journal = journalOf(10);
    const paths = () => journal.entries.map((one) => one.path);
    for (const path of ["/1", "/2", "/3"]) journal.write(entry(path), MAX_JOURNAL_TEXT / 2 - 2);
    expect(paths()).toEqual(["/2", "/3"]);
    journal.write(entry("/huge"), 2 * MAX_JOURNAL_TEXT);
    expect(paths()).toEqual(["/huge"]);
    journal.write(entry("/4"));
    expect(paths()).toEqual(["/4"]);
    journal.clear();
    for (const path of ["/5", "/6"]) journal.write(entry(path), MAX_JOURNAL_TEXT / 2 - 2);
    expect(paths()).toEqual(["/5", "/6"]);
  });

  it("keeps the newest entries, in one array that can be held", () => {
    const journal = journalOf(2);
    const held = journal.entries;
    for (const path of ["/1", "/2", "/3"]) journal.write(entry(path));
    expect(held.map((one) => one.path)).toEqual(["/2", "/3"]);
    journal.clear();
    expect(held).toEqual([]);
  });
});

describe("callCounter", () => {
  it("reports in the order of the document what was called how often, and what never", () => {
    const { all } = routesOf(TINY_API);
    const counter = callCounter(all);
    const [first, second] = all;
    if (!first || !second) throw new Error("the tiny API has at least two operations");
    counter.count(second);
    counter.count(first);
    counter.count(first);
    expect(counter.report()).toEqual({
      called: { [first.route]: 2, [second.route]: 1 },
      neverCalled: all.slice(2).map((entry) => entry.route),
    });
    counter.clear();
    expect(counter.report().neverCalled).toHaveLength(all.length);
  });
});
