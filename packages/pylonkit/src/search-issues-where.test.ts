import { collect } from "@pylonkit/pagination";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { searchIssuesWhere } from "./search-issues-where.ts";
import { startDesk } from "./testing/desk.ts";

const { mock, pylon } = await startDesk();
beforeEach(() => mock.reset());
afterAll(() => mock.close());

describe("searchIssuesWhere", () => {
  it("finds what a condition in words describes", async () => {
    const { items } = await collect(searchIssuesWhere(pylon, "state in (new, waiting_on_you)", { max: 5 }));
    expect(items.map(({ number }) => number).toSorted((one, other) => one - other)).toEqual([1042, 1044]);
    expect(mock.journal.map(({ requestBody }) => requestBody)).toEqual([
      { filter: { field: "state", operator: "in", values: ["new", "waiting_on_you"] }, limit: 5 },
    ]);
  });

  it("says where a condition is wrong, before anything is sent", () => {
    const wrong = () => searchIssuesWhere(pylon, "title equals Invoice");
    expect(wrong).toThrow(expect.objectContaining({ name: "PylonFilterError" }));
    expect(wrong).toThrow("string_contains");
    expect(mock.journal).toEqual([]);
  });

  it("knows the custom fields it is given", () => {
    const search = () => searchIssuesWhere(pylon, "berht = 4", { customFields: ["berth"] });
    expect(search).toThrow("berth");
  });
});
