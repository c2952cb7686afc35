import * as where from "@pylonkit/filters";
import { collect, issuesBetween, items, pages } from "@pylonkit/pagination";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startRig, type Rig } from "./testing/harness.ts";

const END = Date.parse("2026-10-15T09:00:00Z");
const START = END - 95 * 86_400_000;

let rig: Rig;
beforeAll(async () => void (rig = await startRig({ world: "support-desk" })));
afterAll(() => rig[Symbol.asyncDispose]());

describe("paging against the mock", () => {
  it("crawls 2 500 issues, each once, without a single 429", async () => {
    const ids = new Set<string>();
    let count = 0;
    for await (const issue of issuesBetween(rig.pylon, { start: new Date(START), end: new Date(END), pageSize: 100 })) {
      ids.add(issue.id);
      count += 1;
    }
    expect([count, ids.size]).toEqual([2_500, 2_500]);
    expect(rig.attempts.filter((attempt) => attempt.status !== 200)).toEqual([]);
  });

  it("takes the cursor of a search in the body, where Pylon reads it", async () => {
    const filter = where.issues.state.equals("closed");
    const found = await collect(items(rig.pylon, "POST /issues/search", { body: { filter } }), { max: 250 });
    expect(found.items).toHaveLength(250);
    expect(found.truncated).toBe(true);
    expect(found.items.every((issue) => issue.state === "closed")).toBe(true);
    expect(new Set(found.items.map((issue) => issue.id)).size).toBe(250);
  });

  it("resumes from a stored cursor where another process stopped", async () => {
    const all = await collect(items(rig.pylon, "GET /accounts", {}), { max: 1_000 });
    const { value: first } = await pages(rig.pylon, "GET /accounts", {}, { pageSize: 15 }).next();
    const from: string = first?.cursor ?? "";
    const rest = await collect(items(rig.pylon, "GET /accounts", {}, { from }), { max: 1_000 });
    expect([...(first?.items ?? []), ...rest.items].map((account) => account.id)).toEqual(
      all.items.map((account) => account.id),
    );
  });

  it("ends on a search that finds nothing, where Pylon sends neither data nor pagination", async () => {
    const filter = where.issues.title.string_contains("no issue says this");
    expect(await collect(items(rig.pylon, "POST /issues/search", { body: { filter } }), { max: 10 })).toMatchObject({
      items: [],
      truncated: false,
    });
  });

  it("throws Pylon's refusal as an error with the operation's name", async () => {
    const body = { filter: { field: "title", operator: "equals", value: "x" } as const };
    await expect(collect(items(rig.pylon, "POST /issues/search", { body }), { max: 1 })).rejects.toMatchObject({
      name: "PylonApiError",
      status: 400,
      operation: "POST /issues/search",
    });
  });
});
