import * as where from "@pylonkit/filters";
import { collect, issuesBetween, items, pages } from "@pylonkit/pagination";
import { equal, ok } from "../assert.mjs";

const SEARCH = "POST /issues/search";

/** Lists and what finds them. */
export const checks = {
  "a search is paged to its end, each issue once": async ({ client }) => {
    const ids = [];
    let count = 0;
    for await (const page of pages(client(), SEARCH, {}, { pageSize: 3 })) {
      ids.push(...page.items.map(({ id }) => id));
      count += 1;
    }
    equal([count, ids.length, new Set(ids).size], [2, 4, 4], "pages, issues, different ones");
  },

  "a crawl that stopped goes on from its cursor": async ({ client }) => {
    const first = await collect(items(client(), SEARCH, {}), { max: 3 });
    equal([first.items.length, first.truncated], [3, true], "first part");
    const rest = await collect(items(client(), SEARCH, {}, { from: first.cursor }));
    equal([rest.items.length, rest.truncated], [1, false], "second part");
  },

  "issues of a span of time come once each": async ({ client }) => {
    const span = { start: "2026-08-01T00:00:00+02:00", end: "2026-10-16T00:00:00Z" };
    const { items: issues } = await collect(issuesBetween(client(), span));
    equal(new Set(issues.map(({ id }) => id)).size, issues.length, "different ones");
    ok(issues.length > 0, "there are issues");
  },

  "a filter finds what it says, and a wrong one is explained": async ({ client }) => {
    const filter = where.and(where.issues.state.in(["waiting_on_you"]), where.issues.title.string_contains("Invoice"));
    const { items: found } = await collect(items(client(), SEARCH, { body: { filter } }));
    equal(
      found.map(({ number }) => number),
      [1042],
      "found",
    );
    const [fault] = where.checkFilter({ field: "state", operator: "equal", value: "new" }, SEARCH);
    equal([fault.path, fault.nearest], ["/operator", "equals"], "the fault");
  },
};
